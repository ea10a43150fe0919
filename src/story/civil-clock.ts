import { isTimeZone, offsetsOf } from '../time/index.js';
import type { Interval } from '../time/index.js';
import type { Log } from './check.js';

/** An interval and where in the story it stands. */
export interface PlacedInterval {
  readonly path: string;
  readonly interval: Interval | undefined;
}

/**
 * The clock, as `onClock` of `time/` takes it, that a story's times are shown on: its zone's, without one the clock
 * that they were written with, and UTC's where they were written with several.
 */
export function civilClock(zone: string | undefined, intervals: Iterable<PlacedInterval>, log: Log): string {
  if (zone !== undefined) return zone;
  let written: number | undefined;
  for (const { path, interval } of intervals) {
    for (const offset of interval ? offsetsOf(interval) : []) {
      written ??= offset;
      if (offset === written) continue;
      log.add({
        code: 'two-offsets',
        severity: 'warning',
        path,
        value: interval?.edtf,
        message: 'Times have different offsets and the story has no "timeZone"; they are shown in UTC.',
        done: 'replaced',
      });
      return 'utc';
    }
  }
  return 'written';
}

/** The first of some names that is a time zone; a problem for each before it that is none. */
export function firstTimeZone(names: readonly (string | undefined)[], log: Log): string | undefined {
  for (const name of names) {
    if (name === undefined) continue;
    if (isTimeZone(name)) return name;
    log.add({
      code: 'not-a-time-zone',
      severity: 'warning',
      path: 'timeZone',
      value: name,
      message: 'A time zone of the IANA database was expected, such as "Asia/Kabul".',
      done: 'ignored',
    });
  }
  return undefined;
}
