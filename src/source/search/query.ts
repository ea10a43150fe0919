import { plainText } from './plain-text.js';
import { extendsWords, wordsOf } from './title-test.js';

/** What events are looked for: those that pass all that it names; of a list any will do. */
export interface Query {
  /** In the title, all of them; as `wordsOf` gives them. */
  readonly words: readonly string[];
  /** Ids of groups, or their titles. */
  readonly groups: readonly string[];
  /** Compared as words are: without case, accents and what only typography tells apart. */
  readonly tags: readonly string[];
  readonly speakers: readonly string[];
  /** Milliseconds of civil time, inclusive. What overlaps is found, what is undated is not. */
  readonly from?: number;
  readonly until?: number;
  /** Only what has quotations. */
  readonly quoted: boolean;
}

/** The query that every event passes. */
export const everything: Query = { words: [], groups: [], tags: [], speakers: [], quoted: false };

export function isEverything({ words, groups, tags, speakers, from, until, quoted }: Query): boolean {
  const lists = [words, groups, tags, speakers];
  return !quoted && from === undefined && until === undefined && lists.every((list) => list.length === 0);
}

/** What a reader has typed and chosen, as a query; undefined where that is nothing to look for. */
export function queryOf(typed: string, choices: Partial<Query> = {}): Query | undefined {
  const query = { ...everything, ...choices, words: wordsOf(typed) };
  return isEverything(query) ? undefined : query;
}

/** Whether a query surely finds nothing but what another finds, too. */
export function narrows(query: Query, before: Query): boolean {
  return (
    extendsWords(query.words, before.words) &&
    isAmong(query.groups, before.groups) &&
    isAmong(query.tags, before.tags) &&
    isAmong(query.speakers, before.speakers) &&
    (query.from ?? -Infinity) >= (before.from ?? -Infinity) &&
    (query.until ?? Infinity) <= (before.until ?? Infinity) &&
    (query.quoted || !before.quoted)
  );
}

/** Whether what passes some choices passes those before, where none at all lets everything pass. */
function isAmong(choices: readonly string[], before: readonly string[]): boolean {
  if (before.length === 0) return true;
  const known = new Set(before.map(plainText));
  return choices.length > 0 && choices.every((choice) => known.has(plainText(choice)));
}
