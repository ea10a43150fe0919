import { bisectLeft } from 'd3-array';
import type { Scale } from './scales/index.js';

/** A stretch of the axis, as shares of its length from 0 to 1. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** The whole story at a glance: where its events crowd, and where time is left out. */
export interface Overview {
  /** Events in each of equal parts of the axis; together all of them. */
  readonly counts: readonly number[];
  /** How high each part stands: 0 where it is empty, 1 where it is fullest. */
  readonly density: readonly number[];
  readonly breaks: readonly Share[];
}

/** A single event beside ten thousand still stands so high. */
const leastHeight = 0.16;

/** Counts events by the share of the axis at which their anchors, ascending, stand; it depends on no view. */
export function placeOverview(scale: Scale, anchors: Float64Array, parts = 120): Overview {
  const { length } = scale;
  const shareOf = (position: number): number => (length > 0 ? position / length : 0);
  let begun = 0;
  const counts = Array.from({ length: parts }, (_, part) => {
    const end = scale.time(((part + 1) / parts) * length);
    const ended = part === parts - 1 ? anchors.length : bisectLeft(anchors, end, begun);
    const count = ended - begun;
    begun = ended;
    return count;
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return {
    counts,
    density: counts.map((count) => heightOf(count / most)),
    breaks: scale.breaks.map(({ from, to }) => ({ from: shareOf(from), to: shareOf(to) })),
  };
}

/** By square root: what is few stays visible beside what is many. */
export function heightOf(part: number): number {
  return part === 0 ? 0 : leastHeight + (1 - leastHeight) * Math.sqrt(part);
}
