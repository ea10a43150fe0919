/** What a date states, from the finest to the coarsest unit. */
export const precisions = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type Precision = (typeof precisions)[number];

/** A time of day as it was written. `offset` is in minutes east of UTC, `0` for `Z`, absent where none was written. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
  readonly offset?: number;
}

/**
 * One calendar date, with what is left open in it.
 * `earliest` and `latest` are milliseconds from 1970-01-01T00:00Z, both inclusive, always finite.
 */
export interface CalendarDate {
  readonly earliest: number;
  readonly latest: number;
  /** Astronomical year (0 is 1 BC); of a year with unspecified or insignificant digits, the first that it can be. */
  readonly year: number;
  /** 1 to 12, or EDTF's 21 to 41: seasons, quarters, quadrimesters, semesters; absent where it has a mask. */
  readonly month?: number;
  /** Absent where it has a mask. */
  readonly day?: number;
  readonly time?: TimeOfDay;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The parts as written where they hold unspecified digits: `156X`, `1X`, `XX`. */
  readonly yearMask?: string;
  readonly monthMask?: string;
  readonly dayMask?: string;
  /** Number of significant digits, of `1950S2`; `year` is then the year as written. */
  readonly significantDigits?: number;
}

/** Where a span begins or ends: a date, open (`..`: it goes on) or unknown (nothing: nobody knows). */
export type Bound = CalendarDate | 'open' | 'unknown';

/** An element of a set: a date, or a run of dates of which one side may be open (`1670..1672`, `..1760-12-03`). */
export type Member =
  CalendarDate | { readonly start: CalendarDate | 'open'; readonly end: CalendarDate | 'open' };

/** What the text of a date says. */
export type Expression =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'span'; readonly start: Bound; readonly end: Bound }
  | { readonly kind: 'one-of' | 'all-of'; readonly members: readonly Member[] };

/**
 * What a date means: every instant that it can be.
 * `earliest` and `latest` are milliseconds from 1970-01-01T00:00Z on the proleptic Gregorian calendar, both
 * inclusive, and ±Infinity where a side is open or unknown. Numbers, since deep time lies outside `Date`.
 */
export interface Interval {
  /** The text that was read. */
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number;
  /** The finest precision among its dates. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Whether a digit of it is unspecified (`156X`). */
  readonly unspecified: boolean;
  readonly expression: Expression;
}

/** Why a text is not a date. */
export interface DateProblem {
  readonly code: 'date-empty' | 'date-syntax' | 'date-range' | 'date-order';
  readonly value: string;
  /** An English sentence that says what was expected. */
  readonly message: string;
}

export type ParsedDate =
  | { readonly interval: Interval; readonly problem?: undefined }
  | { readonly interval?: undefined; readonly problem: DateProblem };
