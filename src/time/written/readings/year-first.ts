import { dateFault } from '../../date-fault.js';
import { edtfOf } from '../edtf-of.js';
import type { Reading } from '../reading.js';

/** Numbers with the year first: the month follows it, and then the day. */
export const yearFirst: Reading = {
  name: 'year-first',
  examples: {
    '2003/02/18': '2003-02-18',
    '2003.2.18': '2003-02-18',
    '2003-2-18': '2003-02-18',
    '2003 02 18': '2003-02-18',
    '2012,2,11': '2012-02-11',
    '2021.08': '2021-08',
    '2021-8': '2021-08',
    '1996/97': '1996/1997',
    '1939\u201345': '1939/1945',
    '2021/08': '2021-08',
  },
  read(text) {
    const day = /^(\d{4})([-/., \u2013])(\d{1,2})\2(\d{1,2})$/.exec(text);
    if (day) return edtfOf({ year: Number(day[1]), month: Number(day[3]), day: Number(day[4]) });
    const pair = /^(\d{4})([-/.\u2013])(\d{1,2})$/.exec(text);
    return pair ? monthOrYear(pair[1] ?? '', pair[2] ?? '', pair[3] ?? '') : undefined;
  },
};

/** After a year two digits are a month, or a later year of its century where there is no such month; where both could be, neither is. */
function monthOrYear(first: string, mark: string, second: string) {
  const year = Number(first);
  const number = Number(second);
  const end = `${first.slice(0, 2)}${second}`;
  const isLater = second.length === 2 && Number(end) > year && mark !== '.';
  const month = edtfOf({ year, month: number });
  if (!isLater) return month;
  if (number < 1 || number > 12) return `${first}/${end}`;
  return dateFault(`This is ${first} to ${end} (${first}/${end}) or a month (${String(month)}); write which`);
}
