/**
 * First instant of a Gregorian day, in milliseconds from 1970-01-01T00:00Z; NaN beyond the reach of `Date`, where `Intl` says
 * nothing either. Day 0 is the last of the month before. `time/` has the same without limits; a file that is loaded on its own
 * and needs no more of it would part it from what comes with the first drawing.
 */
export function dayAt(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
