import type { Ink, Point } from '../scene.js';
import type { Scale } from '../scales/index.js';
import { seldom } from '../seldom.js';
import type { Setting } from '../setting.js';

/** A named stretch in pixels along the axis. */
export interface LaidPeriod {
  /** Row of the story's periods. */
  readonly index: number;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Periods of the same time stand in rows, the longer before those within it. */
  readonly row: number;
  /** Its title as far as there is room, and where that begins; undefined where not a word has any. */
  readonly text: string | undefined;
  readonly titleFrom: number;
  /** What its ends look like. */
  readonly ends: Pick<Ink, 'start' | 'end' | 'soft' | 'dashed'>;
}

/** How thick the bar is that says where a period begins and ends. */
const thickness = 4;

/** The periods of a story as far as they lie on the axis. */
export function laidPeriods({ story, frame }: Setting, scale: Scale): readonly LaidPeriod[] {
  return seldom.parts?.placePeriods(story.periods, scale, frame) ?? [];
}

/** How many rows periods take. */
export function rowsOf(laid: readonly LaidPeriod[]): number {
  return laid.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** The bar that says where a period begins and ends, as those of events do. */
export function capOf({ from, to, ends }: LaidPeriod, point: (along: number) => Point): Ink {
  return { shape: 'bar', points: [point(from), point(to)], size: thickness, hollow: false, ...ends };
}
