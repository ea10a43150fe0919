import { parseEdtf } from '../../time/index.js';
import { plainText } from './plain-text.js';
import { extendsWords, wordsOf } from './title-test.js';

/** The ways of choosing that have a list of values. */
export const facetNames = ['groups', 'tags', 'speakers'] as const;
export type FacetName = (typeof facetNames)[number];

/** What events are looked for: those that pass all that it names. Of a list any one will do; texts are compared as `plainText`. */
export interface Query {
  /** All of them in the title; as `wordsOf` gives them. */
  readonly words: readonly string[];
  /** Ids or titles of groups. */
  readonly groups: readonly string[];
  readonly tags: readonly string[];
  /** Who is quoted. */
  readonly speakers: readonly string[];
  /** EDTF; from its beginning on, or up to its end. What overlaps that passes, and nothing undated does. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Whether there have to be quotations. */
  readonly quoted: boolean;
}

/** What looks for nothing, so that all pass. */
export const everything: Query = { words: [], groups: [], tags: [], speakers: [], quoted: false };

/** Whether a query looks for nothing. */
export const isEverything = ({ words, groups, tags, speakers, from, until, quoted }: Query): boolean =>
  words.length + groups.length + tags.length + speakers.length === 0 && !from && !until && !quoted;

/** What a reader has typed and chosen, as a query; undefined where that is nothing to look for. */
export function queryOf(typed: string, choices: Partial<Query> = {}): Query | undefined {
  const query = { ...everything, ...choices, words: wordsOf(typed) };
  return isEverything(query) ? undefined : query;
}

/** Whether a query finds nothing but what another finds, too. */
export function narrows(query: Query, before: Query): boolean {
  return (
    extendsWords(query.words, before.words) &&
    facetNames.every((name) => before[name].length === 0 || isAmong(query[name], before[name])) &&
    edge(query.from, 'earliest') >= edge(before.from, 'earliest') &&
    edge(query.until, 'latest') <= edge(before.until, 'latest') &&
    query.quoted >= before.quoted
  );
}

/** Whether some values are named, and none but those. */
function isAmong(values: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all.map(plainText));
  return values.length > 0 && values.every((value) => known.has(plainText(value)));
}

function edge(date: string | undefined, side: 'earliest' | 'latest'): number {
  const open = side === 'earliest' ? -Infinity : Infinity;
  return date === undefined ? open : (parseEdtf(date).interval?.[side] ?? open);
}
