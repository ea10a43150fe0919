import type { TextStyle } from '../geometry/index.js';

/** How a kind of text is set: a CSS font and the spacing that canvas takes apart from it. */
export interface Font {
  readonly font: string;
  readonly letterSpacing: string;
  readonly wordSpacing: string;
  /** Width of a sample: another once a font has arrived, whatever its name. */
  readonly sample: number;
}
export type Fonts = Readonly<Record<TextStyle, Font>>;

/** More widths than this are not kept: a page that lives for days must not grow. */
const kept = 20_000;

/** Measures text as the page draws it, by canvas, each text once. */
export const measureText = <Style extends string = TextStyle>(
  fonts: Readonly<Record<Style, Omit<Font, 'sample'>>>,
): ((text: string, style: Style) => number) => {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let current: Style | undefined;
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (!pen) return text.length * 8;
    if (current !== style) {
      const { font, letterSpacing, wordSpacing } = fonts[style];
      pen.font = font;
      pen.letterSpacing = letterSpacing;
      pen.wordSpacing = wordSpacing;
      current = style;
    }
    const { width } = pen.measureText(text);
    if (widths.size >= kept) widths.clear();
    widths.set(key, width);
    return width;
  };
};
