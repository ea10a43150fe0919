import { parseEdtf } from '../../time/index.js';
import type { FacetName } from './facet-tests.js';
import { filterKeys, quotedWord, timeKeys } from './filter-keys.js';
import { plainText } from './plain-text.js';
import { everything, type Query } from './query.js';

/** A part of the text that says nothing, and why. */
export interface FilterFault {
  readonly value: string;
  readonly message: string;
}

export interface ReadFilter {
  readonly query: Query;
  /** Its words as they are written, for the field in which a reader looks for some. */
  readonly typed: string;
  readonly faults: readonly FilterFault[];
}

/** `key:value`, `key:"some words"`, `"some words"` or `word`; a quotation mark that is not closed closes at the end. */
const part = /(?:(\p{L}+):)?(?:"((?:\\.|[^"\\])*)"?|(\S+))/gsu;

/**
 * The text of the attribute `filter`, of a scene and of an address: words, and what is to be chosen.
 * `putin visit group:moscow tag:"peace talks" speaker:"Vladimir Putin" from:2021 to:2024-06 quoted`. What cannot be read is a
 * fault and costs nothing else.
 */
export function readFilter(text: string): ReadFilter {
  const lists: Record<FacetName, string[]> = { groups: [], tags: [], speakers: [] };
  const times: { from?: string; until?: string } = {};
  const words: string[] = [];
  const typed: string[] = [];
  const faults: FilterFault[] = [];
  let quoted = false;
  for (const [whole, key, between, bare] of text.matchAll(part)) {
    const value = (between?.replace(/\\(.)/gsu, '$1') ?? bare ?? '').trim();
    const name = key?.toLowerCase();
    if (value === '') continue;
    if (name === undefined) {
      if (bare !== undefined && value.toLowerCase() === quotedWord) quoted = true;
      else {
        words.push(...wordOf(value));
        typed.push(/\s/.test(value) ? `"${value}"` : value);
      }
    } else if (Object.hasOwn(filterKeys, name)) lists[filterKeys[name] as FacetName].push(value);
    else if (Object.hasOwn(timeKeys, name)) {
      const { problem } = parseEdtf(value);
      if (problem) faults.push({ value, message: problem.message });
      else times[timeKeys[name] as 'from' | 'until'] = value;
    } else faults.push({ value: whole, message: `There is no “${name}” to filter by.` });
  }
  const query = { ...everything, ...lists, ...times, quoted, words: [...new Set(words)] };
  return { query, typed: typed.join(' '), faults };
}

const wordOf = (value: string): string[] => {
  const word = plainText(value).replace(/\s+/g, ' ').trim();
  return word === '' ? [] : [word];
};
