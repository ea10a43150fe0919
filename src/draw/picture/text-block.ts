import type { Block } from './block.js';
import { directionOf } from './direction-of.js';
import { setLines } from './set-lines.js';
import { type Sheet, startOf, textAt } from './setting.js';
import type { Paint } from './theme.js';
import type { TextKind } from './type.js';

/** A paragraph as wide as there is room; a break in the text is one in the paragraph. */
export function textBlock(
  sheet: Sheet,
  text: string,
  style: TextKind,
  width: number,
  fill: Paint = 'text',
): Block {
  const { fonts, measure, rtl, dir } = sheet;
  const { line } = fonts[style];
  const align = startOf(rtl);
  const textDir = directionOf(text, dir);
  const lines = setLines(text, style, measure, width);
  const figures = lines.map((each, i) =>
    textAt(
      sheet,
      each.text,
      style,
      { x: rtl ? width : 0, y: (i + 0.5) * line },
      { align, fill, dir: textDir },
    ),
  );
  return { height: lines.length * line, figures };
}
