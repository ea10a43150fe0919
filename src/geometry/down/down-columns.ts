import type { Frame } from '../frame.js';
import { pillRadius, pillWidth } from '../marks/pill-width.js';

/** Where things stand across a vertical scene, in pixels from the side where lines of text begin. */
export interface DownColumns {
  /** Where the words of ticks and breaks end; 0 where there is no room for them. */
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

/** From the words of the ticks to the axis, and before them, since a page may draw text wider than it measures; in em. */
const beside = 0.875;
const slack = 0.2;

/** In a narrower column no words of ticks can be read: labels have its room, in em. */
const leastWords = 2.5;

/**
 * The columns of a vertical scene with so many rows of ink beside its axis; rows close up where there is little width.
 * `widest` is the width of the words of ticks and breaks, where that is known,
 * `most` the greatest count that a cluster may have.
 */
export function downColumns(rows: number, frame: Frame, widest = Infinity, most = 0): DownColumns {
  const { width, em, pitch } = frame;
  const room = Math.min(5.375 * em, 0.28 * width) - beside * em;
  const words = room < leastWords * em ? 0 : Math.min(room, widest + slack * em);
  const axis = words > 0 ? words + beside * em : Math.max(0.75 * em, pitch / 2);
  // A pill grows with its count, away from the words.
  const pill = most > 0 ? pillWidth(most, frame) - pillRadius(frame) + gutter + 8 : 0;
  const wanted = Math.max(2.625 * em, em + rows * pitch + gutter + 8, pill);
  const least = Math.min(2.625 * em, 1.5 * em + gutter + 12 * rows);
  const labels = Math.min(axis + Math.min(wanted, Math.max(least, width - axis - 9 * em)), 0.6 * width);
  const columns = {
    words,
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
