import type { TextStyle } from '../../geometry/index.js';

/** How a kind of text is set: a CSS font, and in pixels what is put after each letter, and after a blank besides. */
export interface Font {
  readonly font: string;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  /** Width of `sampleText` as it is drawn: another once a font has arrived, whatever its name. */
  readonly sample: number;
}
export type Fonts = Readonly<Record<TextStyle, Font>>;

export const sampleText = 'Hamburgefonstiv 0123';

/** What spacing adds. Counted here: of a canvas engines space ligatures as one letter, or some blanks not at all. */
const spacing = (text: string, { letterSpacing, wordSpacing }: Omit<Font, 'sample'>): number =>
  (letterSpacing && letterSpacing * [...text].length) +
  (wordSpacing && wordSpacing * (text.split(/[ \u00a0]/).length - 1));

/** Letters that are spaced are not joined, as "fi" is else. */
const apart = (text: string): string => text.replace(/f(?=[fijlt])/g, 'f\u200c');

/** More widths than this are not kept: a page that lives for days must not grow. */
const kept = 20_000;

/**
 * Measures text as the page draws it, by canvas, each text once. What canvas does not know of (a least size of text that
 * the reader has set, a size by small letters) shows in the sample, which is drawn so much wider or narrower.
 */
export const measureText = <Style extends string = TextStyle>(
  fonts: Readonly<Record<Style, Omit<Font, 'sample'> & Partial<Font>>>,
): ((text: string, style: Style) => number) => {
  const pen = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let current: Style | undefined;
  let stretch = 1;
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (!pen) return text.length * 8;
    const set = fonts[style];
    if (current !== style) {
      current = style;
      pen.font = set.font;
      const own = pen.measureText(sampleText).width;
      const drawn = set.sample ? set.sample - spacing(sampleText, set) : own;
      // Of drawn widths only whole pixels are known.
      stretch = Math.abs(drawn - own) > 2 ? drawn / own : 1;
    }
    const width =
      pen.measureText(set.letterSpacing ? apart(text) : text).width * stretch + spacing(text, set);
    if (widths.size >= kept) widths.clear();
    widths.set(key, width);
    return width;
  };
};
