import { dateFault } from '../../date-fault.js';
import { monthNames } from '../../month-names.js';
import { datesOfNumbers } from '../dates-of-numbers.js';
import { edtfOf } from '../edtf-of.js';
import type { Reading, Outcome } from '../reading.js';

/** Numbers with the year last. Which of the first two is the month cannot be known where both can be, unless a format says it. */
export const dayAndMonth: Reading = {
  name: 'day-and-month',
  examples: {
    '18/2/2003': '2003-02-18',
    '2/18/2003': '2003-02-18',
    '18.2.2003': '2003-02-18',
    '18-02-2003': '2003-02-18',
    '5/5/2021': '2021-05-05',
    '8/2021': '2021-08',
    '08.2021': '2021-08',
  },
  read(text, { numeric }) {
    const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
    if (month) return edtfOf({ year: Number(month[2]), month: Number(month[1]) });
    const day = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|'?\d{2})$/.exec(text);
    if (!day) return undefined;
    const [, first, , second, year = ''] = day;
    if (year.length < 4) return dateFault('A year of two digits can be in any century; write it with four');
    return dayOf(Number(first), Number(second), Number(year), numeric);
  },
};

function dayOf(first: number, second: number, year: number, order?: 'day-first' | 'month-first'): Outcome {
  const [dayFirst, monthFirst] = datesOfNumbers(first, second, year);
  // Where there is no such day, the number that can be a month is one.
  if (!dayFirst)
    return edtfOf(first > 12 ? { year, month: second, day: first } : { year, month: first, day: second });
  if (!monthFirst) return dayFirst;
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return dateFault(
    `This is ${first} ${monthNames[second - 1]} ${year} (${dayFirst}) or ${second} ${monthNames[first - 1]} ${year} (${monthFirst}); write which`,
  );
}
