import type { StoryPeriod } from '../story/index.js';
import type { Frame } from './frame.js';
import type { Scale } from './scales/index.js';

/** A named stretch in pixels along the axis. */
export interface LaidPeriod {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Where its title begins; undefined where it does not fit. */
  readonly titleFrom: number | undefined;
}

const inset = 6;

/** The periods as far as they lie on the axis; titles that would be cut or touch another are left out. */
export function placePeriods(
  periods: readonly StoryPeriod[],
  scale: Scale,
  { measure }: Pick<Frame, 'measure'>,
): LaidPeriod[] {
  let reached = 0;
  return periods
    .map(({ title, interval }) => ({
      title,
      from: Math.max(0, scale.position(interval.earliest)),
      to:
        interval.latest === Infinity
          ? scale.length
          : Math.min(scale.length, scale.position(interval.latest + 1)),
    }))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .map((period) => {
      const from = Math.max(period.from, reached) + inset;
      const width = measure(period.title, 'tick');
      const fits = from + width + inset <= period.to;
      if (fits) reached = from + width + inset;
      return { ...period, titleFrom: fits ? from : undefined };
    });
}
