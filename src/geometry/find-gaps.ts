import type { EventSpans } from './event-spans.js';

/** Time in which nothing is known to have happened: no event, no span, no part of a date's own month or year. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** The first event after it; all before it have smaller numbers. */
  readonly index: number;
}

/** The longest gaps between events, in order of time. */
export function findGaps({ length, from, to }: EventSpans, most: number): Gap[] {
  const gaps: Gap[] = [];
  let reached = to[0] ?? 0;
  for (let index = 1; index < length; index += 1) {
    if (from[index]! > reached) gaps.push({ start: reached, end: from[index]!, index });
    reached = Math.max(reached, to[index]!);
  }
  return gaps
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.index - b.index)
    .slice(0, most)
    .toSorted((a, b) => a.index - b.index);
}
