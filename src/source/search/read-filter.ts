import { nearKey } from '../../story/near-key.js';
import { parseEdtf } from '../../time/index.js';
import type { FacetName } from './query.js';
import { filterKeys, quotedWord, timeKeys } from './filter-keys.js';
import { everything, type Query } from './query.js';
import { splitWords } from './split-words.js';
import { wordsOf } from './title-test.js';

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

/** A key, where there is one, and a word or what stands between quotation marks. */
const part = /([a-z]+:)?("(?:[^"]|"")*(?:"|$)|[“”„‟][^"“”„‟]*(?:["“”„‟]|$)|\S+)/gi;

const names = [...Object.keys(filterKeys), ...Object.keys(timeKeys), quotedWord];

/**
 * The text of the attribute `filter`, of a scene and of an address: words, and what is to be chosen.
 * `putin visit group:moscow tag:"peace talks" speaker:"Vladimir Putin" from:2021 to:2024-06 quoted`. What cannot be read is a
 * fault and costs nothing else.
 */
export function readFilter(text: string): ReadFilter {
  const lists: Record<FacetName, string[]> = { groups: [], tags: [], speakers: [] };
  const times: { from?: string; until?: string } = {};
  const words: string[] = [];
  const faults: FilterFault[] = [];
  let quoted = false;
  for (const [whole, prefix, rest = ''] of text.matchAll(part)) {
    const isKeyed = prefix !== undefined && !rest.startsWith('//'); // a web address is a word
    const name = isKeyed ? prefix.slice(0, -1).toLowerCase() : '';
    const [{ text: value, written } = nothing] = splitWords(isKeyed ? rest : whole);
    if (value.trim() === '') continue;
    if (whole.toLowerCase() === quotedWord) quoted = true;
    else if (!isKeyed) words.push(written);
    else if (Object.hasOwn(filterKeys, name)) lists[filterKeys[name] as FacetName].push(value.trim());
    else if (Object.hasOwn(timeKeys, name)) {
      const { problem } = parseEdtf(value);
      if (problem) faults.push({ value, message: problem.message });
      else times[timeKeys[name] as 'from' | 'until'] = value.trim();
    } else faults.push({ value: whole, message: unknownKey(name) });
  }
  const typed = words.join(' ');
  return { query: { ...everything, ...lists, ...times, quoted, words: wordsOf(typed) }, typed, faults };
}

const nothing = { text: '', written: '' };

function unknownKey(name: string): string {
  const meant = nearKey(name, names);
  return meant
    ? `There is no “${name}” to filter by; did you mean “${meant}”?`
    : `There is no “${name}” to filter by, but ${names.join(', ')}; a word with a colon stands in quotation marks`;
}
