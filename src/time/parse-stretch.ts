import { fromCivil, toCivil } from './calendar.js';
import { parseEdtf } from './parse-edtf.js';

/**
 * A stretch of civil time from edge to edge, in milliseconds from 1970-01-01T00:00Z on the proleptic Gregorian calendar;
 * always start < end. Unlike `latest` of an interval, `end` is the first instant that is no longer in it, so that
 * stretches that meet share a number: 2024 ends where 2025 begins.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch that an EDTF text names, up to the end of its last date: `2024/2025` is two years. Undefined where the
 * text is no date, or has a side that is open or unknown.
 */
export function parseStretch(text: string): Stretch | undefined {
  const { interval } = parseEdtf(text);
  if (!interval) return undefined;
  const { earliest, latest } = interval;
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  return { start: earliest, end: justAfter(latest) };
}

/** The first instant after the last one of a date. Where numbers lie more than a millisecond apart, only years are dates. */
function justAfter(latest: number): number {
  return Number.isSafeInteger(latest) ? latest + 1 : fromCivil(toCivil(latest).year + 1);
}
