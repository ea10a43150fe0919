import type { Frame } from './frame.js';

/** Where things stand across a vertical scene, in pixels from the side where lines of text begin. */
export interface DownColumns {
  /** Where the words of ticks and breaks end. */
  readonly words: number;
  readonly axis: number;
  /** From one row beside the axis to the next. */
  readonly row: number;
  /** Where labels begin, and how wide they are. */
  readonly labels: number;
  readonly labelWidth: number;
}

/** Room for the leader's slant before the labels. */
export const gutter = 10;

/** The columns of a vertical scene with so many rows of ink beside its axis; rows close up where there is little width. */
export function downColumns(rows: number, { width, em, pitch }: Frame): DownColumns {
  const axis = Math.min(5.375 * em, 0.27 * width);
  const ink = em;
  const wanted = Math.max(2.625 * em, ink + rows * pitch + gutter + 8);
  const labels = Math.min(axis + Math.min(wanted, Math.max(2.625 * em, 0.26 * width)), 0.6 * width);
  const row = Math.min(pitch, Math.max(0, labels - axis - ink - gutter) / Math.max(1, rows));
  return { words: axis - 0.875 * em, axis, row, labels, labelWidth: Math.max(1, width - labels - 1) };
}
