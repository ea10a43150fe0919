import { type Fonts, fontsOf } from '../../draw/picture/index.js';
import type { Frame } from '../../geometry/index.js';
import { measureByTable } from '../../geometry/labels/measure-by-table.js';
import { ofStyles } from '../../geometry/labels/of-styles.js';
import { dirOf, wordsFor } from '../../locales/whole.js';
import type { PictureOptions } from './options.js';

/** What of a pointer there is to keep apart for: nothing but the eye. */
const pitch = 24;
const maxHeight = 40;

/** What geometry needs where there is no page: a width, and text that is so many pixels large. */
export function frameFor(
  { width = 1200, ...options }: Omit<PictureOptions, 'height'>,
  em: number,
  lang: string | undefined,
  fonts: Fonts = fontsOf(em),
): Frame {
  const said = options.lang ?? lang;
  return {
    width,
    maxHeight: maxHeight * em,
    rtl: (options.dir ?? (said === undefined ? 'ltr' : dirOf(said))) === 'rtl',
    em,
    pitch: (pitch * em) / 16,
    scale: options.scale ?? 'auto',
    orientation: options.orientation ?? 'auto',
    layout: options.layout ?? 'auto',
    measure: measureByTable(ofStyles((style) => fonts[style].size)),
    line: ofStyles((style) => fonts[style].line),
    words: wordsFor(said),
  };
}
