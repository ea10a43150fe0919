import type { Fonts, Sheet } from '../draw/picture/index.js';
import type { Frame, TextStyle } from '../geometry/index.js';
import { measureKinds } from '../view/read-theme.js';
import type { Typesetting } from '../write/picture/draw-story.js';
import type { PictureOptions } from '../write/picture/options.js';

/** Text as the element sets and measures it, at any size; with so much room round the picture, in em. */
export function asShown(
  frame: Frame,
  fonts: Fonts,
  margin: number,
  options: Pick<PictureOptions, 'scale' | 'orientation' | 'layout'> = {},
): Typesetting {
  const measure = measureKinds(fonts);
  const { scale = frame.scale, orientation = frame.orientation, layout = frame.layout } = options;
  return {
    em: frame.em,
    margin,
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
        margin: margin * em,
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
