import type { Block } from './block.js';
import { directionOf } from './direction-of.js';
import { glyphAt, glyphRoom } from './item-figures.js';
import type { Figure } from './picture.js';
import { type Entry, rowBlock } from './row-block.js';
import { setLines } from './set-lines.js';
import { type Sheet, startOf, textAt } from './setting.js';

/** In em of its text. */
const swatch = { width: 1.6, height: 0.8, gap: 0.4 };
const gap = 1.75;

/** Words after the figure that they explain, which is so many pixels wide. */
const entry = (sheet: Sheet, name: string, before: number, figure: Figure, most: number): Entry => {
  const { fonts, measure, rtl, dir } = sheet;
  const { line } = fonts.note;
  const lines = setLines(name, 'note', measure, most - before);
  const width = before + Math.max(0, ...lines.map((each) => each.width));
  const textDir = directionOf(name, dir);
  const words = lines.map((each, i) =>
    textAt(
      sheet,
      each.text,
      'note',
      { x: rtl ? width - before : before, y: (i + 0.5) * line },
      {
        fill: 'muted',
        align: startOf(rtl),
        dir: textDir,
      },
    ),
  );
  const shift = rtl ? width - before : 0;
  return {
    width,
    height: lines.length * line,
    figures: [{ kind: 'group', at: { x: shift, y: 0 }, figures: [figure] }, ...words],
  };
};

/** What colours and glyphs mean, and the grey behind the marks that is not named there. */
export function legendBlock(
  sheet: Sheet,
  groups: readonly string[],
  periods: readonly string[],
  width: number,
): Block {
  const { size, line } = sheet.fonts.note;
  const ofGroups = groups.map((name, group) => {
    const before = glyphRoom * size;
    const figure = glyphAt(group, sheet, 'note', { x: sheet.rtl ? before : 0, y: line / 2 });
    return entry(sheet, name, before, figure, width);
  });
  const ofPeriods = periods.map((name) => {
    const before = (swatch.width + swatch.gap) * size;
    const box = {
      x: sheet.rtl ? swatch.gap * size : 0,
      y: line / 2 - (swatch.height * size) / 2,
      width: swatch.width * size,
      height: swatch.height * size,
    };
    const figure: Figure = { kind: 'rect', box, fill: 'period', stroke: 'line', strokeWidth: 0.5 };
    return entry(sheet, name, before, figure, width);
  });
  return rowBlock(sheet, [...ofGroups, ...ofPeriods], width, gap * size);
}
