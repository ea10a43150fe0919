import type { Clock } from './formats.js';

/** A date without doubt: all its fields are numbers, and no season. */
export interface PlainDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly time?: Clock | undefined;
}
