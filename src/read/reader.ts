import type { Problem } from '../story/index.js';
import type { Look } from './look-of.js';

/**
 * Where in a text something was written: in the format's own words (`row 14, column "Month"`), by line, or both; and where the
 * format has better words for what is wrong there, those.
 */
export type Place = Pick<Problem, 'where' | 'line' | 'column'> & Partial<Pick<Problem, 'value' | 'message'>>;

/** A loose value for `checkStory` (never undefined where there is one), or why there is none. */
export interface Reading {
  readonly loose?: unknown;
  readonly problems: readonly Problem[];
  /**
   * Where in the text was written what stands at a path of `loose` (`events[3].date`), so that what `checkStory` finds there
   * can be told in the words of who wrote it. Absent where the paths are the text's own.
   */
  readonly placeOf?: (path: string) => Place | undefined;
}

/** A text that comes in pieces and is read as they come. */
export interface Pieces {
  /** More of the text, cut anywhere. */
  push(piece: string): void;
  /** All that was read; `cut` says that there would have been more, so that what is half there is no fault. */
  end(cut?: boolean): Reading;
}

/** A format that a story can be written in: one file each, and one row in the table of `index.ts`. */
export interface Reader {
  /** What an author may write in the attribute `type`, beside a media type. */
  readonly name: string;
  /** Media types, lower case; one that begins with `+` is a suffix, as in `application/geo+json`. */
  readonly types: readonly string[];
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  readonly looks: readonly Look[];
  /** Of a text that was cut, as much as is whole entries; undefined where not one is. */
  readonly whole?: (cut: string) => Promise<string | undefined>;
  /** For formats that can be read before they are all there. */
  readonly open?: () => Promise<Pieces>;
  /** How its bytes begin, each as a character; for formats that are no text. */
  readonly magic?: RegExp;
  /** For formats that are no text: reads what stands in place of one. `cut` says that there would have been more. */
  readonly readBytes?: (bytes: Uint8Array, cut?: boolean) => Promise<Reading>;
  /** Rejects only where what it loads for this cannot be loaded. */
  readonly read: (text: string) => Promise<Reading>;
}
