import type { DateProblem } from '../interval.js';

/** A date as people write it ("Feb. 18, 2003"), as EDTF, with the name of the reading that understood it; or why it is none. */
export type WrittenDate =
  | { readonly edtf: string; readonly reading: string; readonly problem?: undefined }
  | { readonly edtf?: undefined; readonly problem: DateProblem };

export interface WrittenDateOptions {
  /** The order of `3/4/2014` where a format defines it; else such a date is a problem that shows both. */
  readonly numeric?: 'day-first' | 'month-first';
  /** A language, BCP 47, whose names of months are known beside the English ones. */
  readonly lang?: string;
}
