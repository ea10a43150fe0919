import {
  fontsOf,
  innerHeight,
  innerWidth,
  type Picture,
  pictureOf,
  type PictureWords,
  type Sheet,
} from '../../draw/picture/index.js';
import { type Frame, placeStory, type Scene } from '../../geometry/index.js';
import { isInTable, tableWidth } from '../../geometry/measure-by-table.js';
import type { Story } from '../../story/index.js';
import { frameFor } from './frame-for.js';
import type { PictureOptions } from './options.js';
import { wordsOf } from './words-of.js';

const usual = { width: 1200, em: 16 };
/** Sizes of text that are tried for a picture of a given size, as shares of the least that is read well. */
const sizes = [2.5, 2.25, 2, 1.75, 1.5, 1.375, 1.25, 1.125, 1, 0.875];
/** Of more events than these not all can have a label, whatever the size. */
const mostTried = 60;
/** Of a given height the words above the drawing take at most this share, or the summary is left out. */
const leastDrawing = 0.55;
/** The heading's serif is wider than the sans of the table. */
const serif = 1.1;

/** How text is set where there is no page. */
const sheetOf = (frame: Frame): Sheet => {
  const fonts = fontsOf(frame.em);
  return {
    fonts,
    em: frame.em,
    rtl: frame.rtl,
    dir: frame.words.dir,
    measure: (text, kind) => {
      const { size, weight } = fonts[kind];
      return tableWidth(text, weight >= 600 ? 'bold' : 'regular') * size * (kind === 'heading' ? serif : 1);
    },
    isExact: (text, kind) => kind !== 'heading' && isInTable(text),
  };
};

interface Drawn {
  readonly sheet: Sheet;
  readonly scene: Scene;
  readonly words: PictureWords;
}

/** A story at one size of text. */
const drawAt = (story: Story, options: PictureOptions, em: number): Drawn => {
  const { width = usual.width, height } = options;
  const inner = innerWidth(width, em);
  const frame = frameFor({ ...options, width: inner }, em, story.lang);
  const sheet = sheetOf(frame);
  const words = wordsOf(story, frame.words);
  if (height === undefined) return { sheet, words, scene: placeStory(story, frame) };
  const room = (said: PictureWords): number => innerHeight(sheet, said, inner, height);
  const said = room(words) < leastDrawing * height ? { ...words, summary: '' } : words;
  const scene = placeStory(story, { ...frame, height: Math.max(1, Math.floor(room(said))) });
  return { sheet, words: said, scene };
};

/** How many events have a label of their own that is not cut, and whether the scene fits the height. */
const readable = ({ scene, sheet, words }: Drawn, width: number, height: number): number => {
  const fits = scene.height <= innerHeight(sheet, words, innerWidth(width, sheet.em), height) + 1;
  const labels = scene.items.filter(
    ({ kind, label, outside }) => kind === 'mark' && label && !label.shortened && !outside,
  ).length;
  return fits ? labels : labels - scene.items.length;
};

/** For a given size: the largest text at which as many events can be read as at any. */
const drawToFit = (story: Story, options: PictureOptions, width: number, height: number): Drawn => {
  if (story.events.length > mostTried) return drawAt(story, options, usual.em);
  let best: Drawn | undefined;
  let most = -Infinity;
  for (const size of sizes) {
    const drawn = drawAt(story, options, size * usual.em);
    const count = readable(drawn, width, height);
    if (count > most) [best, most] = [drawn, count];
    if (count === story.events.length) break;
  }
  return best ?? drawAt(story, options, usual.em);
};

/** A number that can be a length of a picture, or what is usual. */
const lengthOf = (value: number | undefined, least: number, most: number): number | undefined =>
  value !== undefined && Number.isFinite(value)
    ? Math.min(most, Math.max(least, Math.round(value)))
    : undefined;

/** The picture of a story, where there is no page: its text is measured by a table. */
export function drawStory(story: Story, options: PictureOptions = {}): Picture {
  const width = lengthOf(options.width, 120, 20_000) ?? usual.width;
  const height = lengthOf(options.height, 120, 20_000);
  const em = options.textSize;
  const asked = { ...options, width, ...(height !== undefined && { height }) };
  const drawn =
    height === undefined || em !== undefined
      ? drawAt(story, asked, Math.min(100, Math.max(4, em ?? usual.em)))
      : drawToFit(story, asked, width, height);
  return { ...pictureOf(drawn.sheet, drawn.scene, drawn.words, height), width };
}
