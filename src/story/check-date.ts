import { edtfOfYear } from '../time/index.js';
import type { Interval } from '../time/index.js';
import type { LooseRecord } from './loose-record.js';
import type { ToldDate } from './story.js';

export interface CheckedDate {
  /** As it was written; absent where there is none. */
  readonly date?: string;
  readonly interval?: Interval;
}

/**
 * The date of an event or a period: its `date`, or its `start` and `end`.
 * A number is a year, never a timestamp. What cannot be read is a problem and has no interval.
 */
export function checkDate(record: LooseRecord, done: 'undated' | 'left-out'): CheckedDate {
  const date = dateText(record, 'date');
  const start = dateText(record, 'start');
  const end = dateText(record, 'end');
  if (date !== undefined) {
    if (start !== undefined) reportSecondDate(record, 'start');
    else if (end !== undefined) reportSecondDate(record, 'end');
    return readDate(record, 'date', date, done);
  }
  if (start !== undefined) {
    return readDate(record, 'start', end === undefined ? start : `${start}/${end}`, done);
  }
  if (end !== undefined) return readDate(record, 'end', `/${end}`, done);
  record.report('date', {
    code: 'date-missing',
    severity: 'warning',
    message: 'There is no date; one was expected, such as "2021-08" or "1996/2001" (EDTF).',
    done,
  });
  return {};
}

/** A date under a key of its own, as when an event became known; undefined where there is none that can be read. */
export function checkToldDate(record: LooseRecord, key: string): ToldDate | undefined {
  const date = dateText(record, key);
  const { interval } = date === undefined ? {} : readDate(record, key, date, 'left-out');
  return interval && ({ date, interval } as ToldDate);
}

function readDate(record: LooseRecord, key: string, date: string, done: 'undated' | 'left-out'): CheckedDate {
  const { interval, problem } = record.check.parse(date);
  if (interval) return { date, interval };
  const { code, value, message } = problem;
  record.report(key, { code, severity: 'error', value, message, done });
  return { date };
}

function dateText(record: LooseRecord, key: string): string | undefined {
  const value = record.value(key);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return edtfOfYear(value);
  return record.text(key)?.trim();
}

function reportSecondDate(record: LooseRecord, key: string): void {
  record.report(key, {
    code: 'two-dates',
    severity: 'warning',
    value: record.value(key),
    message: 'There are both "date" and "start" or "end"; "date" holds.',
    done: 'ignored',
  });
}
