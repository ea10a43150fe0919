/** What is written of one date, as far as it is; the year is astronomical: 0 is 1 BC. */
export interface DateParts {
  readonly year?: number | undefined;
  /** 1 to 12. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}
