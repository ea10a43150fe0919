import type { DateFault } from '../date-fault.js';
import type { WrittenDateOptions } from './written-date.js';

/** EDTF; or what is wrong with a text that has the form of a date; or undefined where it has another form. */
export type Reading = string | DateFault | undefined;

/** What a reader is told beside the text. */
export interface Context extends WrittenDateOptions {
  /** Reads a part of the text through the whole table, as of the "1985" in "since 1985". */
  readonly inner: (text: string) => Reading;
}

/** One way in which people write dates. */
export interface Reader {
  readonly name: string;
  /** What it reads, and the EDTF of it; tests walk them. */
  readonly examples: Readonly<Record<string, string>>;
  /** The text is tidy: see `tidyText`. What it gives is no more precise than what was written. */
  readonly read: (text: string, context: Context) => Reading;
}
