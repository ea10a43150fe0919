import type { Point, Scene } from '../../geometry/index.js';
import { groupColour } from '../glyphs.js';
import type { TextFigure } from './picture.js';
import type { MeasureKind } from './set-lines.js';
import type { Paint } from './theme.js';
import type { Fonts, TextKind } from './type.js';

/** What all text of a picture is set by. */
export interface Sheet {
  readonly fonts: Fonts;
  readonly measure: MeasureKind;
  /** Whether a text is as wide as it measures, and not only about so. */
  readonly isExact: (text: string, kind: TextKind) => boolean;
  /** The size of its text as a whole, in pixels. */
  readonly em: number;
  /** Room round the whole, in pixels. */
  readonly margin: number;
  /** Which way the element's own words run. */
  readonly dir: 'ltr' | 'rtl';
  /** Whether lines begin at the right. */
  readonly rtl: boolean;
}

/** What all figures of a drawing are set by. */
export interface Setting extends Sheet {
  readonly scene: Scene;
}

/** From the middle of a line down to its baseline, in em: half of what most fonts' letters reach above it. */
const middle = 0.35;

/** A line of text whose middle stands at a height, on its side of a point. */
export function textAt(
  { fonts, measure, isExact }: Sheet,
  text: string,
  style: TextKind,
  { x, y }: Point,
  more: Pick<TextFigure, 'align' | 'dir'> & Partial<TextFigure>,
): TextFigure {
  const at = { x, y: y + middle * fonts[style].size };
  const fits = !more.bold && !more.italic && isExact(text, style);
  return {
    kind: 'text',
    text,
    style,
    fill: 'text',
    at,
    ...(fits && { width: measure(text, style) }),
    ...more,
  };
}

/** The colour of a group; of none, the neutral one. */
export const groupPaint = (group: number): Paint =>
  group < 0 ? 'accent' : (`group-${groupColour(group)}` as Paint);

/** The side at which lines begin, and the one at which they end. */
export const startOf = (rtl: boolean): 'left' | 'right' => (rtl ? 'right' : 'left');
