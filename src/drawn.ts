import type { Frame, Overview, Scene } from './geometry/index.js';
import type { Known } from './interaction/running/knowledge.js';
import type { FirstView, Placed } from './interaction/index.js';
import type { Read } from './interaction/loading/story-controller.js';
import type { Words } from './locales/index.js';
import type { Story } from './story/index.js';
import type { Interval } from './time/index.js';
import type { Form } from './view/index.js';
import type { MediaFrom } from './view/media/may-load.js';

/** What the last update drew, or what there was to say instead. */
export interface Drawn extends Placed, Read {
  readonly words: Words;
  /** Which way the language has lines run where the page says nothing of that. */
  readonly dir?: 'rtl' | undefined;
  /** The story with what was not known yet, and what is told of it. */
  readonly entire?: Story | undefined;
  readonly known?: Known | undefined;
  readonly news?: Known['news'];
  /** The story with what is hidden since something is looked for. */
  readonly all?: Story | undefined;
  /** What the author wants to be seen first. */
  readonly first?: FirstView | undefined;
  readonly frame?: Frame | undefined;
  /** The same, while the page is being printed. */
  readonly paper?: Frame | undefined;
  readonly form: Form;
  readonly media: MediaFrom;
  readonly moving?: boolean;
  /** The scene before today was drawn in it. */
  readonly placed?: Scene | undefined;
  readonly today?: Interval | undefined;
  /** The whole story at a glance, where less of it is seen. */
  readonly whole?: Overview | undefined;
}
