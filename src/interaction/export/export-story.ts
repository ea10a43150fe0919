import {
  type Colours,
  type Fonts,
  outerWidth,
  type Picture,
  pictureOf,
  type Sheet,
  themes,
  usualMargin,
} from '../../draw/picture/index.js';
import type { Frame, Scene, TextStyle, View } from '../../geometry/index.js';
import type { Story } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import { pngOf } from '../../view/png-of.js';
import { measureKinds, readColours, readType } from '../../view/measure/read-theme.js';
import { write, type WriteOptions, writers } from '../../write/index.js';
import { loadLanguages } from '../../write/load-languages.js';
import { drawStory, type Typesetting } from '../../write/picture/draw-story.js';
import { svgOf } from '../../write/picture/svg-of.js';
import { withNote, wordsOf } from '../../write/picture/words-of.js';

/** How a story is to be exported: what formats take, and for a PNG how many pixels a CSS pixel is, 2 where it is not given. */
export interface ExportOptions extends WriteOptions {
  readonly density?: number;
}

/** What is exported: a story, and how the element shows it where it does. */
export interface Shown {
  readonly story: Story;
  /** With what is hidden since the reader looks for something: as data it is whole. */
  readonly all: Story;
  readonly root: ShadowRoot;
  readonly frame: Frame | undefined;
  readonly scene: Scene | undefined;
  readonly view: View | undefined;
  /** The day that it shows as today. */
  readonly today?: Interval | undefined;
}

const usualDensity = 2;
const mostDensity = 8;

const png = 'image/png';
const isPng = (type: string): boolean => type === 'png' || type === png;

/** The story in a format; of a picture, as the element shows it. Rejects for a format that there is not. */
export async function exportStory(shown: Shown, type: string, options: ExportOptions = {}): Promise<Blob> {
  const asked = type.trim().toLowerCase();
  if (!shown.frame) await loadLanguages(options.lang ?? shown.story.lang);
  if (isPng(asked)) {
    const { density = usualDensity } = options;
    const dots = density > 0 ? Math.min(mostDensity, density) : usualDensity;
    return pngOf(drawSafely(shown, options), coloursOf(shown, options), dots, shown.root.ownerDocument);
  }
  if (asked === 'svg' || asked === writers.svg.mediaType) {
    const colours = coloursOf(shown, options);
    const svg = svgOf(drawSafely(shown, options), { colourOf: (paint) => colours[paint] });
    return new Blob([svg], { type: writers.svg.mediaType });
  }
  const today = shown.today?.edtf;
  const written = await write(shown.all, type, { ...(today !== undefined && { today }), ...options });
  if (written) return new Blob([written.body], { type: written.type });
  const names = [...Object.keys(writers), 'png'].join(', ');
  throw new TypeError(`A story can be written as ${names}, not as “${type}”.`);
}

const coloursOf = ({ root }: Shown, { theme }: ExportOptions): Colours =>
  theme === undefined ? readColours(root) : typeof theme === 'string' ? themes[theme] : theme;

/** A mistake of ours in geometry is said as what it means to who asks. */
function drawSafely(shown: Shown, options: ExportOptions): Picture {
  try {
    return drawShown(shown, options);
  } catch (error) {
    console.error('<story-timeline> could not draw the story as a picture.', shown.root.host, error);
    throw new DOMException('The story could not be drawn.', 'InvalidStateError');
  }
}

/** As it is seen, unless something else is asked for; in the element's own type either way. */
function drawShown({ story, root, frame, scene, view, today }: Shown, options: ExportOptions): Picture {
  const day = options.today === undefined ? { day: today } : {};
  if (!frame || !scene) return drawStory(story, options, undefined, day);
  const set = asShown(frame, readType(root), options);
  const isAsSeen = !(
    ['width', 'height', 'textSize', 'scale', 'orientation', 'layout', 'today'] as const
  ).some((option) => options[option] !== undefined);
  if (isAsSeen) {
    const words = withNote(wordsOf(story, frame.words), scene, frame.words);
    return pictureOf(set.sheetAt(frame), scene, words);
  }
  return drawStory(story, { width: outerWidth(frame.width, usualMargin * frame.em), ...options }, set, {
    view,
    ...day,
  });
}

/** Text as the element sets and measures it, at any size. */
function asShown(frame: Frame, fonts: Fonts, options: ExportOptions): Typesetting {
  const measure = measureKinds(fonts);
  const { scale = frame.scale, orientation = frame.orientation, layout = frame.layout } = options;
  return {
    em: frame.em,
    margin: usualMargin,
    frameAt(em, width) {
      const times = em / frame.em;
      const { rtl, words } = frame;
      return {
        rtl,
        words,
        em,
        width,
        scale,
        orientation,
        layout,
        maxHeight: times * frame.maxHeight,
        pitch: times * frame.pitch,
        line: scaled(frame.line, times),
        measure: (text, style) => times * frame.measure(text, style),
      };
    },
    sheetAt({ em }): Sheet {
      const times = em / frame.em;
      return {
        em,
        margin: usualMargin * em,
        fonts: enlarged(fonts, times),
        rtl: frame.rtl,
        dir: frame.words.dir,
        measure: (text, kind) => times * measure(text, kind),
        isExact: () => true,
      };
    },
  };
}

const scaled = (
  lines: Readonly<Record<TextStyle, number>>,
  times: number,
): Readonly<Record<TextStyle, number>> => ({
  title: times * lines.title,
  date: times * lines.date,
  tick: times * lines.tick,
  count: times * lines.count,
});

const enlarged = (fonts: Fonts, times: number): Fonts =>
  Object.fromEntries(
    Object.entries(fonts).map(([kind, font]) => [
      kind,
      {
        ...font,
        size: times * font.size,
        line: times * font.line,
        letterSpacing: times * font.letterSpacing,
      },
    ]),
  ) as unknown as Fonts;
