import type { EventSpans } from './event-spans.js';
import { fewEvents } from '../many-events.js';

/** The places of all marks, ascending: of a story with many events, which are counted more than seen, those of their beginnings. */
export function storyAnchors(spans: EventSpans): Float64Array {
  if (spans.length > fewEvents) return spans.from;
  return spans.from.map((_, i) => spans.anchor(i)).toSorted();
}
