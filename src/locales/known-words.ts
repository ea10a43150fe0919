import type { Dictionary, Phrases } from './en.js';
import type { Formats } from './formats.js';
import type { uncommonDates } from './uncommon-dates.js';
import type { Words } from './words.js';

/** What words are made from. */
export interface Making {
  readonly formats: Formats;
  readonly phrases: Phrases;
  readonly failures: Dictionary['failures'];
}

/** What each words were made from, for what is said only once the first picture stands. */
export const makings = new WeakMap<Words, Making>();

/** Words that were made, by tag and calendar: each once. */
export const knownWords = new Map<string, Words>();

/** Called when a page has given other words, so that what is drawn is drawn again. */
export const whenWordsChange = new Set<() => void>();

export type UncommonDates = ReturnType<typeof uncommonDates>;

/** What says dates that few stories have, once that is there. */
export const uncommon: { dates?: typeof uncommonDates } = {};
