import type { Speaker } from './said-by.js';

/** A quotation among those of one or two speakers. */
export interface Saying {
  /** The position of its event in the reading order, and which of the event's quotations it is. */
  readonly position: number;
  readonly quote: number;
  /** Whose it is, as an index. */
  readonly side: number;
}

/** All that some speakers have said, in the order of time, and within an event as it has them. */
export function sayings(speakers: readonly Speaker[]): readonly Saying[] {
  return speakers
    .flatMap(({ positions, quotes }, side) =>
      positions.map((position, i) => ({ position, quote: quotes[i] ?? 0, side })),
    )
    .toSorted((a, b) => a.position - b.position || a.quote - b.quote);
}
