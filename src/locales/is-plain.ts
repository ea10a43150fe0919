import type { CalendarDate } from '../time/index.js';

/** Whether a date is known in all that it says, and is no season: such dates can be joined and shortened. */
export function isPlain(date: CalendarDate): boolean {
  const open = date.yearMask ?? date.monthMask ?? date.dayMask ?? date.significantDigits;
  return open === undefined && !date.approximate && !date.uncertain && (date.month ?? 0) <= 12;
}
