import { fontsOf } from '../../draw/picture/index.js';
import { measureByTable } from '../../geometry/labels/measure-by-table.js';
import { ofStyles } from '../../geometry/labels/of-styles.js';
import type { TextStyle } from '../../geometry/index.js';
import type { Surroundings } from './surroundings-controller.js';

/** A size for which a server draws, as it says it in `data-served`: CSS pixels. */
export interface ServedSize {
  readonly width: number;
  readonly em: number;
}

/** As `data-served` says what was drawn: a size, or nothing where that needs none. */
export const writeServed = (size: ServedSize | undefined): string => (size ? `${size.width} ${size.em}` : '');

export const readServed = (written: string | undefined): ServedSize | undefined => {
  const [width, em] = (written ?? '').split(' ').map(Number);
  return width && em ? { width, em } : undefined;
};

const pitch = 24;
/** In em, as `--story-timeline-max-height` by itself. */
const maxHeight = 40;

/** The room that a server draws for: the same for all who ask, since nothing of it is measured. */
export const servedRoom = ({ width, em }: ServedSize, rtl: boolean): Surroundings => {
  const fonts = fontsOf(em);
  return {
    width,
    height: undefined,
    maxHeight: maxHeight * em,
    em,
    rtl,
    pitch,
    line: ofStyles((style) => fonts[style].line),
    measure: measureByTable(ofStyles((style) => fonts[style].size)),
  };
};

/** Whether a page has the room that a server drew for: the same to half a pixel, and of the same kind. */
export const isSameRoom = (served: Surroundings, room: Surroundings): boolean =>
  served.rtl === room.rtl &&
  served.height === room.height &&
  near(served.width, room.width) &&
  near(served.maxHeight, room.maxHeight) &&
  near(served.em, room.em) &&
  near(served.pitch, room.pitch) &&
  (Object.keys(served.line) as TextStyle[]).every((style) => near(served.line[style], room.line[style]));

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.51;
