import { parseEdtf } from '../../src/time/index.js';
import type { Interval } from '../../src/time/index.js';

/** The interval of a text that is known to be a date. */
export function readDate(text: string): Interval {
  const { interval, problem } = parseEdtf(text);
  if (!interval) throw new Error(`${text}: ${problem.message}`);
  return interval;
}
