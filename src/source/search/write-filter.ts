import { facetNames } from './facet-tests.js';
import { filterKeys, quotedWord, timeKeys } from './filter-keys.js';
import type { Query } from './query.js';
import { phrasesIn } from './title-test.js';

/** What can stand without quotation marks: no white space, nothing that is read otherwise. */
const bare = /^[^\s":\\]+$/;

/** The text that `readFilter` reads as a query; with its words as they were typed, where that is known. */
export function writeFilter(query: Query, typed?: string): string {
  const words = typed === undefined ? query.words : phrasesIn(typed);
  const keyOf = Object.fromEntries(Object.entries(filterKeys).map(([key, name]) => [name, key]));
  return [
    ...words.map((word) => (word.toLowerCase() === quotedWord ? inQuotes(word) : written(word))),
    ...facetNames.flatMap((name) => query[name].map((value) => `${keyOf[name]}:${written(value)}`)),
    ...Object.entries(timeKeys).flatMap(([key, edge]) =>
      query[edge] ? `${key}:${written(query[edge])}` : [],
    ),
    ...(query.quoted ? [quotedWord] : []),
  ].join(' ');
}

const written = (text: string): string => (bare.test(text) ? text : inQuotes(text));
const inQuotes = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
