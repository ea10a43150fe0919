import { nearKey } from '../../story/near-key.js';
import { parseEdtf } from '../../time/index.js';
import { plainText } from './plain-text.js';
import { everything, type Query } from './query.js';
import { splitWords } from './split-words.js';
import { wordsOf } from './title-test.js';

/** What of a filter could not be read. It costs nothing but itself. */
export interface FilterFault {
  readonly value: string;
  readonly message: string;
}

export interface ReadFilter {
  readonly query: Query;
  /** The words that are looked for, as they were written. */
  readonly typed: string;
  readonly faults: readonly FilterFault[];
}

/** A key, if there is one, and a word or words between quotation marks. */
const pattern = /([a-z]+:)?("(?:[^"]|"")*(?:"|$)|[“”„‟][^"“”„‟]*(?:["“”„‟]|$)|\S+)/gi;

const lists = { group: 'groups', tag: 'tags', speaker: 'speakers' } as const;
const keys = ['group', 'tag', 'speaker', 'from', 'to', 'quoted'];

/**
 * Reads a filter: `putin visit group:moscow tag:"sea trade" speaker:"Ann Lee" from:2021 to:2024-06 quoted`. What has no key is
 * a word to look for. Never throws.
 */
export function readFilter(text: string): ReadFilter {
  const filter = new FilterReading();
  for (const [written, prefix, rest = ''] of text.matchAll(pattern)) {
    const isWord = prefix === undefined || rest.startsWith('//'); // the beginning of a web address is no key
    if (isWord) filter.readWord(written);
    else filter.readValue(written, prefix.slice(0, -1).toLowerCase(), splitWords(rest)[0]?.text ?? '');
  }
  return filter.read;
}

/** Puts a filter together from what is read of it. */
class FilterReading {
  readonly #typed: string[] = [];
  readonly #faults: FilterFault[] = [];
  #query: Query = everything;

  get read(): ReadFilter {
    const typed = this.#typed.join(' ');
    return { query: { ...this.#query, words: wordsOf(typed) }, typed, faults: this.#faults };
  }

  readWord(written: string): void {
    if (written.toLowerCase() === 'quoted') this.#query = { ...this.#query, quoted: true };
    else
      this.#typed.push(
        splitWords(written)
          .map((word) => word.written)
          .join(' '),
      );
  }

  readValue(written: string, key: string, value: string): void {
    if (key === 'from' || key === 'to') this.#readDate(written, key, value);
    else if (!(key in lists)) this.#fault(written, unknownKey(key));
    else if (value.trim() === '') this.#fault(written, `Name what is looked for: ${key}:"…"`);
    else this.#add(lists[key as keyof typeof lists], value);
  }

  #add(list: 'groups' | 'tags' | 'speakers', value: string): void {
    const values = this.#query[list];
    if (values.some((known) => plainText(known) === plainText(value))) return;
    this.#query = { ...this.#query, [list]: [...values, value] };
  }

  #readDate(written: string, key: 'from' | 'to', value: string): void {
    const { interval, problem } = parseEdtf(value);
    const time = key === 'from' ? interval?.earliest : interval?.latest;
    if (problem) this.#fault(written, problem.message);
    else if (!Number.isFinite(time))
      this.#fault(written, `Name a date with a known ${edges[key]}: ${key}:2021`);
    else this.#query = { ...this.#query, [key === 'from' ? 'from' : 'until']: time };
  }

  #fault(value: string, message: string): void {
    this.#faults.push({ value, message });
  }
}

const edges = { from: 'beginning', to: 'end' };

function unknownKey(key: string): string {
  const meant = nearKey(key, keys);
  return meant
    ? `A filter knows no “${key}”; did you mean “${meant}”?`
    : `A filter knows no “${key}”; it knows ${keys.join(', ')}`;
}
