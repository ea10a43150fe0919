import { datesOf } from './dates-of.js';
import type { Interval } from './interval.js';

/**
 * Where an interval stands in the order, in milliseconds, always finite: its first instant where that is known,
 * else (`[..X]`, `../X`, `/X`) the first instant of the earliest date that it names.
 */
export function placeOf(interval: Interval): number {
  if (Number.isFinite(interval.earliest)) return interval.earliest;
  return Math.min(...datesOf(interval.expression).map((date) => date.earliest));
}
