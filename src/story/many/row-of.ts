import { bisectLeft, bisectRight } from 'd3-array';
import { placeOf } from '../../time/index.js';
import type { EventSource } from './event-source.js';

/** Where each row stands in the order and in the list. */
interface Rows {
  readonly place: Float64Array;
  readonly entry: Uint32Array;
}

/** The row of an entry, -1 where it has none: looked for where its date stands in the order, and everywhere if it is not there. */
export function rowOf(found: number, source: EventSource, { place, entry }: Rows): number {
  if (found < 0) return -1;
  const interval = source.event(found)?.interval;
  if (!interval) return entry.indexOf(found);
  const time = placeOf(interval);
  const from = bisectLeft(place, time);
  const row = entry.subarray(from, bisectRight(place, time)).indexOf(found);
  return row < 0 ? entry.indexOf(found) : from + row;
}
