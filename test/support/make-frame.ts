import type { Frame } from '../../src/geometry/index.js';
import { wordsFor } from '../../src/locales/whole.js';

/** A frame with letters of one width, so that geometry can be tested without a page. */
export function makeFrame(width: number, more: Partial<Frame> = {}): Frame {
  return {
    width,
    maxHeight: 640,
    rtl: false,
    em: 16,
    pitch: 24,
    scale: 'auto',
    orientation: 'auto',
    layout: 'auto',
    measure: (text, style) => text.length * (style === 'title' ? 8 : 6.5),
    line: { title: 19, date: 17, tick: 16, count: 19 },
    words: wordsFor('en-GB'),
    ...more,
  };
}

/** A frame whose letters are as large as `em` says. */
export function makeLargeFrame(width: number, em: number, more: Partial<Frame> = {}): Frame {
  const { measure, line } = makeFrame(width);
  const zoom = em / 16;
  return makeFrame(width, {
    em,
    measure: (text, style) => zoom * measure(text, style),
    line: {
      title: zoom * line.title,
      date: zoom * line.date,
      tick: zoom * line.tick,
      count: zoom * line.count,
    },
    ...more,
  });
}
