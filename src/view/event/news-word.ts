import type { Words } from '../../locales/index.js';
import type { NewsKind } from '../context.js';

/** What came about of an event, in a word. */
export const newsWord = (kind: NewsKind, words: Words): string =>
  ({ new: words.isNew, updated: words.isUpdated, corrected: words.isCorrected })[kind];
