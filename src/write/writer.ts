import type { Story } from '../story/index.js';
import type { PictureOptions } from './picture/options.js';

/** What of a story a format could not say. */
export interface Loss {
  /** As in a problem: `events[3].quotes[0].via`, counted in the order of reading (dated by place, then undated). */
  readonly path: string;
  /** An English sentence: what is lost, or what was put in its place. */
  readonly message: string;
}

/** A story as text, its media type, and what it could not say. */
export interface Written {
  readonly body: string;
  readonly type: string;
  readonly lost: readonly Loss[];
}

/** How a story is to be written; each format takes what concerns it. */
export type WriteOptions = PictureOptions;

/** A format that a story can be written in: one file each, and one row in the table of `index.ts`. */
export interface Writer {
  /** For people. */
  readonly title: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** Whether `read/` reads the same story back from it, whatever the story is. */
  readonly lossless: boolean;
  /** For programs more than for people: a menu has it only where it is asked for by name. */
  readonly aside?: boolean;
  /** Rejects only where what it loads for this cannot be loaded. */
  readonly write: (story: Story, options?: WriteOptions) => Promise<Pick<Written, 'body' | 'lost'>>;
}
