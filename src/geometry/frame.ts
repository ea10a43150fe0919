import type { Words } from '../locales/index.js';
import type { LayoutName } from './layouts/index.js';
import type { ScaleName } from './scales/scale.js';

/** The kinds of text that geometry measures. */
export type TextStyle = 'title' | 'date' | 'tick' | 'count';

/** Width of a text in pixels, on one line. */
export type Measure = (text: string, style: TextStyle) => number;

/** What geometry needs from outside: sizes in CSS pixels, choices, words. A value; nothing in it is remembered. */
export interface Frame {
  /** Inner width of the chart. */
  readonly width: number;
  /** Height of the chart where the author has set one; else geometry finds its own. */
  readonly height?: number;
  /** In the horizontal form geometry's own height is at least this, which the drawing had before its story grew, */
  readonly leastHeight?: number;
  /** and at most this. */
  readonly maxHeight: number;
  readonly rtl: boolean;
  /** The host's font size. */
  readonly em: number;
  /** Least distance of the centres of two buttons: 24, on coarse pointers 44. */
  readonly pitch: number;
  readonly scale: ScaleName | 'auto';
  readonly orientation: 'horizontal' | 'vertical' | 'auto';
  readonly layout: LayoutName | 'auto';
  readonly measure: Measure;
  /** Height of one line of each kind of text. */
  readonly line: Readonly<Record<TextStyle, number>>;
  readonly words: Words;
  /** What a label says before its date, by the event's row. */
  readonly sign?: ((row: number) => string) | undefined;
}
