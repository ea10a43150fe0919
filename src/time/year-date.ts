import { fromCivil, justBefore } from './calendar.js';
import { dateFault } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { CalendarDate } from './interval.js';

/**
 * The date that a year alone makes. `significantDigits` says how many of its digits count:
 * 1950 with two is some year from 1900 to 1999, estimated to be 1950.
 */
export function yearDate(text: string, year: number, significantDigits?: number): CalendarDate | DateFault {
  const digits = String(Math.abs(year)).length;
  const significant = significantDigits ?? digits;
  if (significant < 1 || significant > digits) {
    return dateFault(`Of ${year}, 1 to ${digits} digits can be significant`, 'date-range');
  }
  const unit = 10 ** (digits - significant);
  const nearest = Math.floor(Math.abs(year) / unit) * unit;
  const first = year < 0 ? 1 - nearest - unit : nearest;
  return {
    earliest: fromCivil(first),
    latest: justBefore(fromCivil(first + unit)),
    year,
    precision: 'year',
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    ...(significantDigits !== undefined && { significantDigits }),
  };
}
