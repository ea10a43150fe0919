import { addUnits, toCivil, unitLength } from './calendar.js';

/** Calendar time between two instants, cut and not rounded. */
export interface CalendarDifference {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/**
 * Calendar time from one instant to a later one, in whole units that never add up to more than lies between;
 * the order of the two does not matter. From 31 January to 28 February are 28 days, to 1 March one month and a day.
 */
export function calendarDifference(from: number, to: number): CalendarDifference {
  if (to < from) return calendarDifference(to, from);
  const months = monthsBetween(from, to);
  const rest = to - addUnits(from, 'month', months);
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: Math.floor(rest / unitLength.day),
    hours: Math.floor((rest % unitLength.day) / unitLength.hour),
    minutes: Math.floor((rest % unitLength.hour) / unitLength.minute),
    seconds: Math.floor((rest % unitLength.minute) / 1000),
  };
}

/** Whole months: a month is full when its day and its time of day have come round again. */
function monthsBetween(from: number, to: number): number {
  const start = toCivil(from);
  const end = toCivil(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const full = end.day === start.day ? addUnits(from, 'month', months) <= to : end.day > start.day;
  return full ? months : months - 1;
}
