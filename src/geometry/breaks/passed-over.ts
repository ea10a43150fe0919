import { lengthOf, type Gap } from './find-gaps.js';

/** What it costs at most, and for each e-fold by which the shortest cut is shorter than the longest gap that stays. */
const most = 1.5;
const each = 0.5;

/**
 * What it costs a reader, in labels, that a shorter gap is cut while a longer one stays: an axis that leaves out two
 * months and draws twenty empty years is hard to believe.
 */
export function passedOver(cuts: readonly Gap[], gaps: readonly Gap[]): number {
  const stays = Math.max(0, ...gaps.filter((gap) => !cuts.includes(gap)).map(lengthOf));
  if (stays === 0 || cuts.length === 0) return 0;
  const shortest = Math.min(...cuts.map(lengthOf));
  return Math.min(most, Math.max(0, each * Math.log(stays / shortest)));
}
