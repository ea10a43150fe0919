import { charactersOf, edtfAt, parseEdtf } from '../../time/index.js';
import type { Query } from './query.js';
import { quoteWords, splitWords } from './split-words.js';
import { wordsOf } from './title-test.js';

/** What begins like a value with its key, or is the word that asks for quotations. */
const keyed = /^(?:[a-z]+:(?!\/\/).|quoted$)/is;
const startsQuoted = /^["“”„‟]/;

/**
 * A query as text, as `readFilter` reads it; '' for everything. The words are as they were typed, where that is given and
 * means the same.
 */
export function writeFilter(query: Query, typed?: string): string {
  const { words, groups, tags, speakers, from, until, quoted } = query;
  return [
    ...writeWords(words, typed),
    ...groups.map((value) => `group:${valueText(value)}`),
    ...tags.map((value) => `tag:${valueText(value)}`),
    ...speakers.map((value) => `speaker:${valueText(value)}`),
    ...dateText('from', from),
    ...dateText('to', until),
    ...(quoted ? ['quoted'] : []),
  ].join(' ');
}

function writeWords(words: readonly string[], typed: string | undefined): readonly string[] {
  const isSame = typed !== undefined && JSON.stringify(wordsOf(typed)) === JSON.stringify(words);
  if (!isSame) return words.map(wordText);
  return splitWords(typed).map(({ text, isQuoted, written }) => (isQuoted ? written : wordText(text)));
}

function wordText(word: string): string {
  return keyed.test(word) || startsQuoted.test(word) || /\s/.test(word) ? quoteWords(word) : word;
}

function valueText(value: string): string {
  return /^[^\s"“”„‟/]\S*$/.test(value) ? value : quoteWords(value);
}

/** The shortest date that begins, or ends, at an instant. Of years with more than four digits EDTF writes nothing finer. */
function dateText(key: 'from' | 'to', time: number | undefined): readonly string[] {
  if (time === undefined || !Number.isFinite(time)) return [];
  const texts = Object.values(charactersOf).map((characters) => edtfAt(time, characters));
  const text = texts.find((candidate) => edgeOf(candidate, key) === time) ?? texts.at(-1);
  return text === undefined || edgeOf(text, key) === undefined ? [] : [`${key}:${text}`];
}

function edgeOf(text: string, key: 'from' | 'to'): number | undefined {
  const { interval } = parseEdtf(text);
  return key === 'from' ? interval?.earliest : interval?.latest;
}
