import { lineAndColumn } from '../../read/line-and-column.js';
import type { LineAndColumn } from '../../read/line-and-column.js';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A place among the bytes of a UTF-8 text. */
export interface BytePlace extends LineAndColumn {
  /** Whether the byte before is a carriage return, with which a line feed is one line break. */
  readonly afterReturn: boolean;
}

export const firstPlace: BytePlace = { line: 1, column: 1, afterReturn: false };

/** The place behind bytes that stand at a place; columns count UTF-16 units, as `lineAndColumn` does. */
export function placeBehind({ line, column, afterReturn }: BytePlace, bytes: Uint8Array): BytePlace {
  for (const byte of bytes) {
    if (byte === LINE_FEED || byte === RETURN) {
      if (!(afterReturn && byte === LINE_FEED)) line += 1;
      column = 1;
    } else if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    afterReturn = byte === RETURN;
  }
  return { line, column, afterReturn };
}

/** The place of an index of a text that stands at a place. */
export function placeIn(text: string, index: number, start: LineAndColumn): LineAndColumn {
  const { line, column } = lineAndColumn(text, index);
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}
