import { unitLength } from './calendar.js';
import type { TimeOfDay } from './interval.js';

/** Milliseconds of the smallest unit that a time states. */
export function lengthOfTime({ second, millisecond }: TimeOfDay): number {
  if (millisecond !== undefined) return 1;
  return second === undefined ? unitLength.minute : 1000;
}
