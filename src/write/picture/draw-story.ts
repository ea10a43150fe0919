import {
  fontsOf,
  innerHeight,
  innerWidth,
  type Picture,
  pictureOf,
  type PictureWords,
  type Sheet,
  usualMargin,
} from '../../draw/picture/index.js';
import { learnAllParts } from '../../geometry/all-parts.js';
import { fitStory, type Frame, placeView, type Scene, type View, viewOf } from '../../geometry/index.js';
// Not through the index, so that the first drawing does not load them.
import { layToday } from '../../geometry/today/lay-today.js';
import { placeToday } from '../../geometry/today/place-today.js';
import { isInTable, tableWidth } from '../../geometry/labels/measure-by-table.js';
import type { Story } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import { frameFor } from './frame-for.js';
import type { PictureOptions } from './options.js';
import { todayOf } from './today-of.js';
import { withNote, wordsOf } from './words-of.js';

learnAllParts();

type Size = Pick<Picture, 'width' | 'height'>;

const usual = { width: 1200, em: 16 };
/** Sizes of text that are tried for a picture of a given size, as shares of the usual one. */
const sizes = [2.5, 2.25, 2, 1.75, 1.5, 1.375, 1.25, 1.125, 1, 0.875];
/** Of more events than these not all can have a label, whatever the size. */
const mostTried = 60;
/** Of a given height the drawing takes at least this share, or the summary is left out. */
const leastDrawing = 0.55;
/** The heading's serif is wider than the sans of the table. */
const serif = 1.1;
/** However much there is to show, it is drawn no smaller. */
const leastZoom = 0.25;

/** How text is set: at a size, what geometry needs for a drawing of some width, and what the words round it need. */
export interface Typesetting {
  /** The usual size of text. */
  readonly em: number;
  /** Room round the picture, in em. */
  readonly margin: number;
  frameAt(em: number, width: number): Frame;
  sheetAt(frame: Frame): Sheet;
}

/** How text is set where there is no page: as a table of widths says. */
export const byTable = (
  options: PictureOptions,
  lang: string | undefined,
  margin = usualMargin,
): Typesetting => ({
  em: usual.em,
  margin,
  frameAt: (em, width) => frameFor({ ...options, width }, em, lang),
  sheetAt({ em, rtl, words }) {
    const fonts = fontsOf(em);
    return {
      fonts,
      em,
      margin: margin * em,
      rtl,
      dir: words.dir,
      measure: (text, kind) => {
        const { size, weight } = fonts[kind];
        const width = tableWidth(text, weight >= 600 ? 'bold' : 'regular') * size;
        return kind === 'heading' ? serif * width : width;
      },
      isExact: (text, kind) => kind !== 'heading' && isInTable(text),
    };
  },
});

/** A story, what of it is seen, and how its text is set. */
interface Told {
  readonly story: Story;
  readonly view?: View | undefined;
  /** The day that is drawn as today. */
  readonly day?: Interval | undefined;
  readonly set: Typesetting;
  /** What of its words is said, where that is not all. */
  readonly say: (words: PictureWords) => PictureWords;
}

interface Drawn {
  readonly sheet: Sheet;
  readonly scene: Scene;
  readonly words: PictureWords;
}

/** Of a given size time runs along its longer side, where nothing else is asked for. */
const shaped = (frame: Frame, width: number, height: number | undefined): Frame =>
  height === undefined || frame.orientation !== 'auto'
    ? frame
    : { ...frame, orientation: width < height ? 'vertical' : 'horizontal' };

/** A story on a ground of some width, and of some height where one is given, at one size of text. */
const drawAt = ({ story, view, day, set, say }: Told, em: number, width: number, height?: number): Drawn => {
  const inner = innerWidth(width, set.margin * em);
  const frame = shaped(set.frameAt(em, inner), width, height);
  const sheet = set.sheetAt(frame);
  const words = say(wordsOf(story, frame.words));
  const place = (within: Frame): Scene => {
    const word = within.words.today;
    const fit = fitStory(day ? layToday(story, day, word) : story, within);
    const scene = placeView(fit, view && viewOf(fit, view));
    return day ? placeToday(scene, fit.scale, (day.earliest + day.latest + 1) / 2, word, within) : scene;
  };
  if (height === undefined) {
    const scene = place(frame);
    return { sheet, words: say(withNote(words, scene, frame.words)), scene };
  }
  const room = (said: PictureWords): number => innerHeight(sheet, said, inner, height);
  const said = room(words) < leastDrawing * height ? { ...words, summary: '' } : words;
  const scene = place({ ...frame, height: Math.max(1, Math.floor(room(said))) });
  return { sheet, words: said, scene };
};

/** How many times too high a drawing is for the picture. */
const excess = ({ scene, sheet, words }: Drawn, height: number): number => {
  const room = innerHeight(sheet, words, scene.width, height);
  return (height - room + scene.height) / height;
};

/** How many events have a label of their own that is not cut; fewer than none where the drawing is too high. */
const readable = (drawn: Drawn, height: number): number => {
  const { items } = drawn.scene;
  const labels = items.filter(({ kind, label }) => kind === 'mark' && label && !label.shortened).length;
  return excess(drawn, height) > 1.01 ? labels - items.length - 1 : labels;
};

/** At the largest text at which as many events can be read as at any. */
const drawToFit = (told: Told, { width, height }: Size): Drawn => {
  const { length } = told.story.events;
  const { em } = told.set;
  if (length > mostTried) return drawAt(told, em, width, height);
  let best: Drawn | undefined;
  let most = -Infinity;
  for (const size of sizes) {
    const drawn = drawAt(told, size * em, width, height);
    const count = readable(drawn, height);
    if (count > most) [best, most] = [drawn, count];
    if (count === length) break;
  }
  return best ?? drawAt(told, em, width, height);
};

/** A picture of a given size: what is too high for it is drawn on a larger ground, and that is made smaller. */
const drawInto = (told: Told, em: number | undefined, size: Size): Picture => {
  const { width, height } = size;
  const drawn = em === undefined ? drawToFit(told, size) : drawAt(told, em, width, height);
  const zoom = Math.max(leastZoom, 1 / Math.max(1, excess(drawn, height)));
  const { sheet, scene, words } =
    zoom > 0.99 ? drawn : drawAt(told, drawn.sheet.em, width / zoom, height / zoom);
  return pictureOf(sheet, scene, words, size);
};

/** A number within bounds; undefined for what is none. */
const within = (value: number | undefined, least: number, most: number): number | undefined =>
  value !== undefined && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : undefined;

/** The picture of a story, or of a view of it; by itself its text is measured by a table. */
export function drawStory(
  story: Story,
  options: PictureOptions = {},
  set: Typesetting = byTable(options, story.lang),
  {
    view,
    say = (words) => words,
    day = todayOf(options.today, story),
  }: Partial<Omit<Told, 'story' | 'set'>> = {},
): Picture {
  const told = { story, view, day, set, say };
  const width = Math.round(within(options.width, 120, 20_000) ?? usual.width);
  const height = within(options.height, 120, 20_000);
  const em = within(options.textSize, 4, 100);
  if (height !== undefined) return drawInto(told, em, { width, height: Math.round(height) });
  const { sheet, scene, words } = drawAt(told, em ?? set.em, width);
  return { ...pictureOf(sheet, scene, words), width };
}
