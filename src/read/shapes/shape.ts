import type { Reading } from '../reader.js';

/** What another tool writes in JSON: one file each, and one row in the table of `index.ts`. */
export interface Shape {
  /** What an author may write in the attribute `type`. */
  readonly name: string;
  /** Whether a value looks like it and like no other tool's; looks at a few entries only. Never throws. */
  readonly fits: (loose: unknown) => boolean;
  /** The story that it tells, in the shape that `checkStory` takes; what it cannot say is kept under `extra`. Never throws. */
  readonly read: (loose: unknown) => Reading | Promise<Reading>;
}
