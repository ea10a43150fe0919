import { ascending } from 'd3-array';
import type { Interval } from './interval.js';
import { placeOf } from './place-of.js';

/** Orders intervals by place, those whose start is not known ahead of what begins there, then by their last instant. */
export function compareIntervals(a: Interval, b: Interval): number {
  return (
    ascending(placeOf(a), placeOf(b)) ||
    Number(Number.isFinite(a.earliest)) - Number(Number.isFinite(b.earliest)) ||
    ascending(a.latest, b.latest)
  );
}
