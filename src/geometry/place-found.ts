import { bisectLeft } from 'd3-array';
import type { EventColumns } from '../story/index.js';
import { eventSpans } from './breaks/event-spans.js';
import { fewEvents } from './many-events.js';
import { heightOf, placeOverview } from './place-overview.js';
import type { Scale } from './scales/index.js';

/**
 * How high what was found, by its rows, ascending, stands in each part of an overview, by the measure of all of its events:
 * nowhere higher than these.
 */
export function placeFound(
  scale: Scale,
  events: EventColumns,
  rows: Uint32Array,
  counts: readonly number[],
): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const found =
    events.length > fewEvents ? countInOrder(rows, counts) : countEach(scale, events, rows, counts);
  return found.map((count) => heightOf(count / most));
}

/** Of many events each part holds rows that follow one another, so that what was found in it is counted by halving. */
function countInOrder(rows: Uint32Array, counts: readonly number[]): number[] {
  let end = 0;
  let begun = 0;
  return counts.map((count) => {
    end += count;
    const ended = bisectLeft(rows, end, begun);
    const inPart = ended - begun;
    begun = ended;
    return inPart;
  });
}

function countEach(
  scale: Scale,
  events: EventColumns,
  rows: Uint32Array,
  { length }: readonly number[],
): readonly number[] {
  const spans = eventSpans(events);
  const anchors = Float64Array.from(rows, (row) => spans.anchor(row)).toSorted();
  return placeOverview(scale, anchors, length).counts;
}
