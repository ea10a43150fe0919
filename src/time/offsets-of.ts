import { datesOf } from './dates-of.js';
import type { Interval } from './interval.js';

/** The different offsets that an interval's times were written with, in minutes east of UTC, in the order written. */
export function offsetsOf(interval: Interval): number[] {
  const offsets: number[] = [];
  for (const { time } of datesOf(interval.expression)) {
    if (time?.offset !== undefined && !offsets.includes(time.offset)) offsets.push(time.offset);
  }
  return offsets;
}
