import type { DateFault } from '../date-fault.js';
import type { WrittenDateOptions } from './written-date.js';

/** EDTF; or what is wrong with a text that has the form of a date; or undefined where it has another form. */
export type Outcome = string | DateFault | undefined;

/** What a reader is told beside the text. */
export interface Context extends WrittenDateOptions {
  /** Reads a part of the text through the table, as of the "1985" in "since 1985". */
  readonly inner: (text: string) => Outcome;
}

/** One way in which people write dates. */
export interface Reading {
  readonly name: string;
  /** What it reads, and the EDTF of it; tests walk them. */
  readonly examples: Readonly<Record<string, string>>;
  /** Whether it divides its text into dates: within it none divides again, which also bounds the work. */
  readonly joins?: true;
  /** The text is tidy: see `tidyText`. What it gives is no more precise than what was written. */
  readonly read: (text: string, context: Context) => Outcome;
}
