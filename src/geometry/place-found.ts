import type { EventColumns } from '../story/index.js';
import { eventSpans } from './event-spans.js';
import { fewEvents } from './many-events.js';
import { heightOf, placeOverview } from './place-overview.js';
import type { Scale } from './scales/index.js';

/** How high what was found stands in each part of an overview, by the measure of all of its events. */
export function placeFound(
  scale: Scale,
  events: EventColumns,
  positions: Uint32Array,
  counts: readonly number[],
): readonly number[] {
  const spans = eventSpans(events);
  const isFew = events.length <= fewEvents;
  const dated = positions.filter((position) => position < events.length);
  const anchors = Float64Array.from(dated, (row) => (isFew ? spans.anchor(row) : spans.from[row]!));
  const found = placeOverview(scale, isFew ? anchors.toSorted() : anchors, counts.length);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return found.counts.map((count) => heightOf(count / most));
}
