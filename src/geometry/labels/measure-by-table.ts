import type { Measure, TextStyle } from '../frame.js';
import { bold, regular, type Widths } from './text-widths.js';

/** In em, of what the table has no width for. */
const wide = 1;
const emoji = 1.3;
const other = 0.7;
/** Letters of other scripts, rather too wide than too narrow: what is set there must not run over. */
const scripts: readonly (readonly [RegExp, number])[] = [
  [/[\u2000-\u200A\u202F\u205F]/u, 0.3],
  [/[\p{M}\p{Cf}\p{Cc}\uFE00-\uFE0F]/u, 0],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60]/u, wide],
  [/\p{Extended_Pictographic}/u, emoji],
  [/\p{Regional_Indicator}/u, emoji / 2],
  [/[\p{sc=Arabic}\p{sc=Syriac}]/u, 0.54],
  [/[\p{sc=Thai}\p{sc=Lao}]/u, 0.58],
  [/[\p{sc=Tamil}\p{sc=Malayalam}\p{sc=Kannada}\p{sc=Telugu}\p{sc=Sinhala}]/u, 1],
  [/\p{sc=Armenian}/u, 0.78],
];

const expand = (widths: Widths): Map<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width) / 1000] as const),
    ),
  );

const tables = { regular: expand(regular), bold: expand(bold) };
type Weight = keyof typeof tables;

/** Of a letter with an accent that of its base; undefined where the table has none. */
const known = (letter: string, weight: Weight): number | undefined =>
  tables[weight].get(letter) ??
  tables[weight].get(letter === '\u00A0' ? ' ' : letter.normalize('NFD').charAt(0));

function widthOf(letter: string, weight: Weight): number {
  const width = known(letter, weight);
  if (width !== undefined) return width;
  const usual = scripts.find(([script]) => script.test(letter))?.[1] ?? other;
  return weight === 'bold' ? usual * 1.08 : usual;
}

/** Width of a text in em of its own size, on one line, as Arial and the fonts made to its measure set it. */
export function tableWidth(text: string, weight: Weight): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter, weight);
  return width;
}

/** Whether all of a text is in the table, so that its width is known and not guessed. */
export const isInTable = (text: string): boolean =>
  Array.from(text).every((letter) => known(letter, 'regular') !== undefined);

/** Stands in for measured text where there is no page. `sizes` in pixels. */
export const measureByTable =
  (sizes: Readonly<Record<TextStyle, number>>): Measure =>
  (text, style) =>
    sizes[style] * tableWidth(text, style === 'title' || style === 'count' ? 'bold' : 'regular');
