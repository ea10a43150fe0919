import { dateFault, formFault } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { CalendarDate } from './interval.js';
import { yearDate } from './year-date.js';

const form = /^[?~%]?Y(-?[1-9]\d*)(?:E(\d{1,3}))?(?:S(\d{1,2}))?[?~%]?$/;

/** As far as a day can still be told from the next, in years: seventy times the age of the universe. */
const farthest = 1e12;

/** Reads a year of more than four digits: `Y170000002`, `Y-17E7`, `Y171010000S3`. */
export function parseFarYear(text: string): CalendarDate | DateFault {
  const match = form.exec(text);
  if (!match)
    return formFault(text, 'a year; after Y come more than four digits or an exponent: Y10000, Y-17E7');
  const [, digits = '', exponent, significant] = match;
  if (exponent === undefined && digits.replace('-', '').length < 5) {
    return dateFault(
      `A year of up to four digits is written without Y: ${digits.replace(/\d+/, (number) => number.padStart(4, '0'))}`,
    );
  }
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (Math.abs(year) > farthest) {
    return dateFault('That year is too far away; years run from Y-1E12 to Y1E12', 'date-range');
  }
  return yearDate(text, year, significant === undefined ? undefined : Number(significant));
}
