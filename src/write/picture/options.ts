import type { Colours, ThemeName } from '../../draw/picture/index.js';
import type { Frame } from '../../geometry/index.js';

/** Sizes that pages and networks show a picture of an article in. */
export const pictureSizes = {
  card: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const satisfies Readonly<Record<string, PictureOptions>>;

/** How a story is drawn where there is no page to draw it on. Sizes in CSS pixels. */
export interface PictureOptions {
  /** 1200 where it is not given. */
  readonly width?: number;
  /** As high as the story needs where it is not given. */
  readonly height?: number;
  /** Size of text as a whole; where it is not given 16, or with a height as large as fits. */
  readonly textSize?: number;
  readonly scale?: Frame['scale'];
  readonly orientation?: Frame['orientation'];
  readonly layout?: Frame['layout'];
  /** The date, EDTF, that is drawn as today; where it is empty the day that it is. No line where it is not given. */
  readonly today?: string;
  readonly theme?: ThemeName | Colours;
  /** Language of dates and of the timeline's own words; the story's where it is not given. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
