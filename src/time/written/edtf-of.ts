import { daysInMonth } from '../calendar.js';
import { dateFault, noSuch } from '../date-fault.js';
import { edtfOfYear } from '../edtf-of-year.js';
import { monthNames } from '../month-names.js';
import type { DateParts } from './date-parts.js';
import type { Outcome } from './reading.js';

/** EDTF of a year, a month or a day; or what is wrong with it; undefined where a coarser part is missing. */
export function edtfOf({ year, month, day }: DateParts): Outcome {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined;
  if (month === undefined) return edtfOfYear(year);
  if (Math.abs(year) > 9999) return dateFault('EDTF has months only in years of four digits', 'date-range');
  const name = monthNames[month - 1];
  if (!name) return noSuch(`Month ${month}`, 'months run from 1 to 12');
  if (day === undefined) return `${edtfOfYear(year)}-${twoDigits(month)}`;
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return dateFault(`${name} ${yearInWords(year)} has ${days} days`, 'date-range');
  return `${edtfOfYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

const yearInWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);
const twoDigits = (number: number): string => String(number).padStart(2, '0');
