import { facetNames } from './query.js';
import { filterKeys, quotedWord, timeKeys } from './filter-keys.js';
import type { Query } from './query.js';
import { quoteWords, splitWords } from './split-words.js';
import { wordsOf } from './title-test.js';

/** What can stand without quotation marks: no white space, nothing at its beginning that is read otherwise. */
const bareValue = /^[^\s"“”„‟/]\S*$/;
const bareWord = /^(?![a-z]+:(?!\/\/).)[^\s"“”„‟]\S*$/i;

/** The text that `readFilter` reads as a query; with its words as they were typed, where those are its words. */
export function writeFilter(query: Query, typed?: string): string {
  const keyOf = Object.fromEntries(Object.entries(filterKeys).map(([key, name]) => [name, key]));
  return [
    ...wordsAs(query.words, typed),
    ...facetNames.flatMap((name) => query[name].map((value) => `${keyOf[name]}:${valueText(value)}`)),
    ...Object.entries(timeKeys).flatMap(([key, edge]) =>
      query[edge] ? `${key}:${valueText(query[edge])}` : [],
    ),
    ...(query.quoted ? [quotedWord] : []),
  ].join(' ');
}

function wordsAs(words: readonly string[], typed: string | undefined): readonly string[] {
  const isSame = typed !== undefined && wordsOf(typed).join('\n') === words.join('\n');
  if (!isSame) return words.map(wordText);
  return splitWords(typed)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, isQuoted, written }) => (isQuoted ? written : wordText(text)));
}

function wordText(word: string): string {
  return bareWord.test(word) && word.toLowerCase() !== quotedWord ? word : quoteWords(word);
}

function valueText(value: string): string {
  return bareValue.test(value) ? value : quoteWords(value);
}
