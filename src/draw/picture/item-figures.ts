import type { Cluster, Label, Mark, Point } from '../../geometry/index.js';
import { drawMark } from '../draw-mark.js';
import { groupGlyph } from '../glyphs.js';
import { directionOf } from './direction-of.js';
import type { Figure, GroupFigure, PathFigure, RectFigure, TextFigure } from './picture.js';
import { groupPaint, type Sheet, textAt } from './setting.js';
import { type Line, setLines } from './set-lines.js';
import type { Paint } from './theme.js';

/** What is said of an event's mark beside its label. */
export interface MarkWords {
  readonly id: string;
  /** Index in the story's groups, -1 for none. */
  readonly group: number;
  /** Date and title, whole. */
  readonly name: string;
  /** The count of quotations, or empty. */
  readonly badge: string;
}

/** What is said of a cluster: of its first event the id, and how many there are in figures. */
export interface ClusterWords extends Pick<MarkWords, 'id' | 'name'> {
  readonly count: string;
}

const origin: Point = { x: 0, y: 0 };
/** As in geometry's labels: one pixel to spare. */
const slack = 1;

/** A group's figure in a line of text, so many pixels large: the one of glyphs is 10. */
const glyphSize = 0.7;
const glyphGap = 0.4;
export const glyphRoom = glyphSize + glyphGap;

/** The glyph of a group before the words of a line, `start` being where the line begins. */
export const glyphAt = (
  group: number,
  { fonts, rtl }: Sheet,
  style: 'date' | 'note',
  { x, y }: Point,
): PathFigure => {
  const { size } = fonts[style];
  const half = (glyphSize * size) / 2;
  return {
    kind: 'path',
    d: groupGlyph(group),
    at: { x: x + (rtl ? -half : half), y },
    zoom: (glyphSize * size) / 10,
    fill: groupPaint(group),
  };
};

/** A line of several parts side by side: where each begins. The first stands where reading begins. */
const sideBySide = (
  widths: readonly number[],
  { box, align }: Label,
  rtl: boolean,
): { readonly left: number; readonly width: number }[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const start =
    align === 'left'
      ? box.x
      : align === 'right'
        ? box.x + box.width - whole
        : box.x + (box.width - whole) / 2;
  let along = 0;
  return widths.map((width) => {
    const left = rtl ? start + whole - along - width : start + along;
    along += width;
    return { left, width };
  });
};

/** A part of a line, as text that stands on its left edge or its right one, as the label's text does. */
const part = (
  sheet: Sheet,
  { text }: Line,
  style: 'title' | 'date',
  { left, width }: { readonly left: number; readonly width: number },
  y: number,
  align: Label['align'],
  fill: Paint,
  dir: 'ltr' | 'rtl',
): TextFigure => {
  const x = align === 'left' ? left : align === 'right' ? left + width : left + width / 2;
  return textAt(sheet, text, style, { x, y }, { align, fill, dir });
};

const dateFigures = (sheet: Sheet, label: Label, group: number): { figures: Figure[]; bottom: number } => {
  const { measure, fonts, rtl, dir } = sheet;
  const { size, line } = fonts.date;
  const glyph = group < 0 ? 0 : glyphRoom * size;
  const lines = setLines(label.date, 'date', measure, label.box.width - slack, glyph);
  const figures = lines.flatMap((each, i): Figure[] => {
    const y = label.box.y + (i + 0.5) * line;
    const first = i === 0 && glyph > 0;
    const places = sideBySide(first ? [glyph, each.width] : [each.width], label, rtl);
    const words = places.at(-1)!;
    const text = part(sheet, each, 'date', words, y, label.align, 'muted', directionOf(label.date, dir));
    if (!first) return [text];
    const { left, width } = places[0]!;
    return [glyphAt(group, sheet, 'date', { x: rtl ? left + width : left, y }), text];
  });
  return { figures, bottom: label.box.y + lines.length * line };
};

/** Space before the badge, and on both sides of its text, in em of its text. */
const badgeMargin = 0.5;
const badgePadding = 0.45;
const badgeLine = 1.25;

const badgeFigures = (
  sheet: Sheet,
  text: string,
  { left, width }: { readonly left: number; readonly width: number },
  y: number,
  group: number,
): Figure[] => {
  const { fonts, dir, rtl } = sheet;
  const { size, line } = fonts.count;
  const margin = badgeMargin * size;
  const paint = groupPaint(group);
  const box = {
    x: rtl ? left : left + margin,
    y: y - line / 2,
    width: width - margin,
    height: line,
  };
  const inset = badgeLine / 2;
  const rim: RectFigure = {
    kind: 'rect',
    box: {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - badgeLine,
      height: box.height - badgeLine,
    },
    radius: (box.height - badgeLine) / 2,
    stroke: paint,
    strokeWidth: badgeLine,
  };
  const centre = { x: box.x + box.width / 2, y };
  return [rim, textAt(sheet, text, 'count', centre, { align: 'center', fill: paint, dir })];
};

const titleFigures = (sheet: Sheet, label: Label, top: number, badge: string, group: number): Figure[] => {
  const { measure, fonts, rtl, dir } = sheet;
  const { line } = fonts.title;
  const room = label.box.width - slack;
  const lines = setLines(label.title, 'title', measure, room);
  const textDir = directionOf(label.title, dir);
  const badgeWidth = badge
    ? measure(badge, 'count') + (badgeMargin + 2 * badgePadding) * fonts.count.size
    : 0;
  const last = lines.at(-1);
  const inLine = badge !== '' && last !== undefined && last.width + badgeWidth <= room;
  const figures = lines.flatMap((each, i): Figure[] => {
    const y = top + (i + 0.5) * line;
    const withBadge = inLine && each === last;
    const places = sideBySide(withBadge ? [each.width, badgeWidth] : [each.width], label, rtl);
    const words = part(sheet, each, 'title', places[0]!, y, label.align, 'text', textDir);
    return withBadge ? [words, ...badgeFigures(sheet, badge, places[1]!, y, group)] : [words];
  });
  if (!badge || inLine) return figures;
  const y = top + lines.length * line + fonts.count.line / 2;
  const margin = badgeMargin * fonts.count.size;
  const [place] = sideBySide([badgeWidth - margin], label, rtl);
  const left = rtl ? place!.left : place!.left - margin;
  return [...figures, ...badgeFigures(sheet, badge, { left, width: badgeWidth }, y, group)];
};

const labelFigures = (sheet: Sheet, label: Label, group: number, badge: string): Figure[] => {
  const date = label.date ? dateFigures(sheet, label, group) : { figures: [], bottom: label.box.y };
  return [...date.figures, ...titleFigures(sheet, label, date.bottom, badge, group)];
};

const inkFigures = (mark: Mark, group: number): Figure[] =>
  drawMark(mark.ink, origin).map(({ d, paint, opacity, dashed }): Figure => {
    const colour = groupPaint(group);
    return paint === 'line'
      ? { kind: 'path', d, stroke: colour, strokeWidth: 2, opacity, dashed }
      : { kind: 'path', d, fill: paint === 'ground' ? 'ground' : colour, opacity };
  });

/** All that is drawn of an event: its ink and its label. */
export const markFigure = (sheet: Sheet, mark: Mark, { id, group, name, badge }: MarkWords): GroupFigure => ({
  kind: 'group',
  title: name,
  event: id,
  figures: [...inkFigures(mark, group), ...(mark.label ? labelFigures(sheet, mark.label, group, badge) : [])],
});

/** All that is drawn of many events: a pill with their number, and its label. */
export const clusterFigure = (
  sheet: Sheet,
  cluster: Cluster,
  { id, name, count }: ClusterWords,
): GroupFigure => {
  const { pill, label } = cluster;
  const middle = { x: pill.x + pill.width / 2, y: pill.y + pill.height / 2 };
  return {
    kind: 'group',
    title: name,
    event: id,
    figures: [
      { kind: 'rect', box: pill, radius: Math.min(pill.width, pill.height) / 2, fill: 'accent' },
      textAt(sheet, count, 'count', middle, {
        fill: 'ground',
        align: 'center',
        dir: sheet.dir,
      }),
      ...(label ? labelFigures(sheet, label, -1, '') : []),
    ],
  };
};
