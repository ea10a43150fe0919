import type { Frame } from '../frame.js';

/** Half the width of a pill across its axis, and the air on both sides of a count together; in em. */
const radius = 0.6875;
const air = 0.625;

/** How wide a cluster's pill has to be for its count, its thousands set apart: figures are taken to be of one width. */
export function pillWidth(
  count: number,
  { em, measure, words }: Pick<Frame, 'em' | 'measure' | 'words'>,
): number {
  const figures = words.number(count).replaceAll(/\p{Nd}/gu, words.number(5));
  return Math.max(2 * radius * em, measure(figures, 'count') + air * em);
}

/** Half the width of a pill across its axis, where its count lies along it. */
export function pillRadius({ em }: Pick<Frame, 'em'>): number {
  return radius * em;
}
