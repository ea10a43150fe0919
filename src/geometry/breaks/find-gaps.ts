import type { EventSpans } from './event-spans.js';

/** Time in which nothing is known to have happened: no event, no span, no part of a date's own month or year. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** The first event after it; all before it have smaller numbers. */
  readonly index: number;
}

/** The longest gaps between events, in order of time. */
export function findGaps(spans: EventSpans, most: number): Gap[] {
  const { length, from } = spans;
  /** The longest so far, the longest first. */
  const longest: Gap[] = [];
  let reached = length > 0 ? spans.to(0) : 0;
  for (let index = 1; index < length; index += 1) {
    const start = reached;
    const end = from[index]!;
    reached = Math.max(reached, spans.to(index));
    if (!(end > start) || (longest.length === most && end - start <= lengthOf(longest.at(-1)!))) continue;
    const place = longest.findIndex((gap) => end - start > lengthOf(gap));
    longest.splice(place < 0 ? longest.length : place, 0, { start, end, index });
    if (longest.length > most) longest.pop();
  }
  return longest.toSorted((a, b) => a.index - b.index);
}

/** How long a gap is. */
export function lengthOf({ start, end }: Gap): number {
  return end - start;
}
