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
  const axis = Math.min(5.375 * em, 0.28 * width);
  const wanted = Math.max(2.625 * em, em + rows * pitch + gutter + 8);
  const labels = Math.min(axis + Math.min(wanted, Math.max(2.625 * em, width - axis - 9 * em)), 0.6 * width);
  const columns = {
    words: axis - 0.875 * em,
    axis,
    row: pitch,
    labels,
    labelWidth: Math.max(1, width - labels - 1),
  };
  return closeUp(columns, rows, em);
}

/** The same columns with room for so many rows between axis and labels. */
export function closeUp(columns: DownColumns, rows: number, em: number): DownColumns {
  const room = Math.max(0, columns.labels - columns.axis - em - gutter);
  return { ...columns, row: Math.min(columns.row, room / Math.max(1, rows)) };
}
