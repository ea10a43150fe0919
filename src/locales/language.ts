import type { Dictionary } from './en.js';
import type { Formats } from './formats.js';

/** What a file of this folder gives for a language. */
export interface Language {
  /** Whether a speaker of the language has read these words. */
  readonly readBySpeaker: boolean;
  readonly words: MakeDictionary;
}

/** The words of a language, from what `Intl` says in it. */
export type MakeDictionary = (formats: Formats) => Dictionary;
