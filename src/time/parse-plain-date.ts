import { dateBounds, numbersOfMask } from './date-bounds.js';
import { dateFault, formFault, noSuch } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { CalendarDate, Precision } from './interval.js';
import { monthNames } from './month-names.js';
import { monthsOfGroup } from './months-of-group.js';
import { yearDate } from './year-date.js';

/** `156X-12-25`, with a qualifier before or after each part, or `1950S2`. */
const form =
  /^[?~%]?(-?[\dX]{4})(?:S(\d{1,2}))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** Reads a date whose year has four digits: `1985-04-12`, `2001-21`, `2004-06~-11`, `156X-12-25`, `1950S2`. */
export function parsePlainDate(text: string): CalendarDate | DateFault {
  const match = form.exec(text);
  if (!match) return formFault(text, 'a date; write it as 2021, 2021-08 or 2021-08-31');
  const [, year = '', significant, month, day] = match;
  if (year === '-0000') return dateFault('Year 0, which is 1 BC, has no sign: 0000');
  if (significant === undefined) return parseParts(text, year, month, day);
  if (year.includes('X') || month !== undefined) {
    return dateFault('Significant digits (S) go with a year that stands alone: 1950S2');
  }
  return yearDate(text, Number(year), Number(significant));
}

function parseParts(text: string, year: string, month?: string, day?: string): CalendarDate | DateFault {
  const years = numbersOfMask(year);
  const months = month === undefined ? undefined : monthsOfMask(month);
  const days =
    day === undefined ? undefined : numbersOfMask(day).filter((number) => number > 0 && number < 32);
  if (months?.length === 0) return noSuch(`Month ${month}`, 'months run from 01 to 12');
  if (days?.length === 0) return noSuch(`Day ${day}`, 'days run from 01 to 31');
  if (days && months?.some((number) => number > 12)) return dateFault('A season or a quarter has no days');
  const bounds = dateBounds(years, months, days);
  if (!bounds) return dateFault(`There is no ${inWords(year, month, day)}`, 'date-range');
  const date: Writable<CalendarDate> = {
    earliest: bounds.earliest,
    latest: bounds.latest,
    year: years[0] ?? 0,
    precision: precisionOf(year, month, day),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
  // One by one: spreading what may be absent would take most of the time of reading a date.
  if (year.includes('X')) date.yearMask = year;
  if (month?.includes('X')) date.monthMask = month;
  else if (month !== undefined) date.month = Number(month);
  if (day?.includes('X')) date.dayMask = day;
  else if (day !== undefined) date.day = Number(day);
  return date;
}

type Writable<Fields> = { -readonly [Key in keyof Fields]: Fields[Key] };

function monthsOfMask(mask: string): readonly number[] {
  const numbers = numbersOfMask(mask);
  if (numbers.some(monthsOfGroup) && !mask.includes('X')) return numbers;
  return numbers.filter((number) => number > 0 && number < 13);
}

function precisionOf(year: string, month?: string, day?: string): Precision {
  if (day !== undefined) return 'day';
  if (month !== undefined) return monthsOfGroup(Number(month)) ? 'season' : 'month';
  if (year.endsWith('XXX')) return 'millennium';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}

/** "30 February 2021", or as it was written where digits are unspecified. */
function inWords(year: string, month = '', day = ''): string {
  const name = monthNames[Number(month) - 1];
  if (!name || (year + day).includes('X')) return `day ${year}-${month}-${day}`;
  return `${Number(day)} ${name} ${year}`;
}
