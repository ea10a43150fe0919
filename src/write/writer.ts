import type { Story } from '../story/index.js';

/** A format that a story can be written in: one file each, and one row in the table of `index.ts`. */
export interface Writer {
  /** For people. */
  readonly name: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  readonly write: (story: Story) => string;
}
