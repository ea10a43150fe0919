import { datesOf } from './dates-of.js';
import type { Interval } from './interval.js';

/** The different offsets that an interval's times were written with, in minutes east of UTC, in the order written. */
export function offsetsOf(interval: Interval): number[] {
  const offsets = datesOf(interval.expression).flatMap(({ time }) => time?.offset ?? []);
  return [...new Set(offsets)];
}
