import type { Measure } from '../../geometry/index.js';
import { piecesOf } from '../../geometry/labels/wrap-text.js';
import type { TextKind } from './type.js';

/** Width of a text of some kind in pixels, on one line. */
export type MeasureKind = (text: string, kind: TextKind) => number;

/** One line of text, and how wide it is. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks a text into lines of at most `room` pixels, where geometry takes them to be broken; `indent` is what the first
 * of them has less.
 */
export function setLines(
  text: string,
  kind: TextKind,
  measure: MeasureKind,
  room: number,
  indent = 0,
): Line[] {
  const lines: { text: string; width: number }[] = [];
  let space = 0;
  const ofKind: Measure = (words) => measure(words, kind);
  for (const piece of piecesOf(text, 'title', ofKind, room)) {
    const line = lines.at(-1);
    const wider = (line?.width ?? 0) + space + piece.width;
    if (!line || wider > room - (lines.length === 1 ? indent : 0))
      lines.push({ text: piece.text, width: piece.width });
    else Object.assign(line, { text: line.text + piece.text, width: wider });
    space = piece.space;
  }
  return lines.map(({ text: words, width }) => ({ text: words.trimEnd(), width }));
}
