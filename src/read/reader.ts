import type { Problem } from '../story/index.js';
import type { Look } from './look-of.js';

/**
 * Where in a text something was written: in the format's own words (`row 14, column "Month"`), by line, or both. What is wrong
 * there may be told in its words too, in place of ours.
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
  /** Rejects only where what it loads for this cannot be loaded. */
  readonly read: (text: string) => Promise<Reading>;
}
