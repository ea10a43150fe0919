import type { Frame } from './frame.js';

/** Half the width of a pill across its axis, and the air on both sides of a count together; in em. */
const radius = 0.6875;
const air = 0.625;

/** How wide a cluster's pill has to be for its count, its thousands set apart: figures are of one width. */
export function pillWidth(count: number, { em, measure }: Pick<Frame, 'em' | 'measure'>): number {
  const figures = `${count}`.replaceAll(/\d/g, '0').replaceAll(/\B(?=(0{3})+$)/g, ',');
  return Math.max(2 * radius * em, measure(figures, 'count') + air * em);
}

/** Half the width of a pill across its axis, where its count lies along it. */
export function pillRadius({ em }: Pick<Frame, 'em'>): number {
  return radius * em;
}
