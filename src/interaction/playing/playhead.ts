import type { EventColumns } from '../../story/index.js';
import type { Scene } from '../../geometry/index.js';
import { itemOf } from '../../view/index.js';

/** Milliseconds in which one looks to where something has come up, and then for each letter of it: some 240 words a minute. */
const lookTime = 1500;
const letterTime = 45;
/** Whoever has not read it by then pauses. */
const longestReading = 30_000;

/** Milliseconds that words of so many letters are shown. */
export const readingTime = (letters: number, speed: number): number =>
  Math.min(lookTime + letters * letterTime, longestReading) / speed;

const day = 86_400_000;
/** Milliseconds of the shortest way and of the longest, and how many each tenfold distance adds. */
const way = { shortest: 500, longest: 2600, tenfold: 260 };

/** Milliseconds that the playhead is on its way between two moments: the longer the further, but by its logarithm. */
export const runTime = (from: number, to: number, speed: number): number => {
  const days = Math.abs(to - from) / day;
  if (!(days > 0)) return 0;
  return Math.min(way.shortest + way.tenfold * Math.log10(1 + days), way.longest) / speed;
};

/**
 * Where the playhead stands for an event, in pixels along the axis from the left or from the top: at its mark or its cluster,
 * or at the edge of the view beyond which it lies. Breaks are crossed like all else, since a scale leaves no hole in its axis.
 */
export const headAt = (scene: Scene, { place }: EventColumns, row: number): number => {
  const { orientation, rtl, width, height, view, items } = scene;
  const isDown = orientation === 'vertical';
  const item = itemOf(items, row);
  if (item && !item.outside) return isDown ? item.anchor.y : item.anchor.x;
  const isBefore = (place[row] ?? Infinity) < view.start;
  if (isDown) return isBefore ? 0 : height;
  return isBefore === rtl ? width : 0;
};
