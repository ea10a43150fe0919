import type { Passage } from './article-text.js';
import type { WordChange } from './diff-words.js';

/** The words of an article that a quote is nearest to. */
export interface Nearest {
  readonly passage: Passage;
  /** The passage as the article has it. */
  readonly text: string;
  /** What the quote changed in it. */
  readonly changes: readonly WordChange[];
}
