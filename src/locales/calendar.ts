import type { PlainDate } from './plain-date.js';
import type { Phrases } from './en.js';
import type { CalendarFields, Substitutes } from './formats.js';
import type { Words } from './words.js';
import type { YearWords } from './years-in-words.js';

/** A calendar other than the Gregorian. */
export interface Calendar {
  /** As `Intl` has it: "persian". */
  readonly name: string;
  /** How it says dates in a language; `gregorian` says the years that are not in it. */
  wording(lang: string, phrases: Phrases, gregorian: YearWords): CalendarWording;
}

/** What a calendar says in a language of dates that are given as Gregorian; undefined is what it does not say. */
export interface CalendarWording {
  readonly years: YearWords;
  /** Not where words stand in place of one of the fields. */
  fields(fields: CalendarFields, substitutes: Substitutes): string | undefined;
  /** From one date to another of the same year or not; both are days, or both months. */
  span(from: PlainDate, to: PlainDate, join: (from: string, to: string) => string): string | undefined;
  ticks(gregorian: Ticks): Ticks;
}

export type Ticks = Pick<Words, 'tick' | 'tickContext'>;
