import { type Story, titleAt } from '../../story/index.js';
import type { EventTest } from './find-events.js';
import { extendsWords, titleTest, wordsOf } from './title-test.js';

/** What events are looked for: those that have all that it names. */
export interface Query {
  /** In the title; as `wordsOf` gives them. */
  readonly words: readonly string[];
}

/** What a reader has typed, as a query; undefined where that is nothing to look for. */
export function queryOf(typed: string): Query | undefined {
  const words = wordsOf(typed);
  return words.length > 0 ? { words } : undefined;
}

/** Whether an event of a story, by its position in the reading order, is what a query looks for. */
export function queryTest(story: Story, { words }: Query): EventTest {
  const hasWords = titleTest(words);
  return (at) => hasWords(titleAt(story, at));
}

/** Whether a query finds nothing but what another finds, too. */
export function narrows(query: Query, before: Query): boolean {
  return extendsWords(query.words, before.words);
}
