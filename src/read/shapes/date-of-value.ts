import { readWrittenDate } from '../../time/written/index.js';

/** As far as an instant can be told as a date and a time. */
const FARTHEST = 8.64e15;
const DAY = 86_400_000;

/**
 * How the numbers of a file are read: as milliseconds from 1970, the days of UTC where all of them are whole days, so that no
 * midnight is told that nobody wrote.
 */
export interface Instants {
  readonly areDays: boolean;
}

export function instantsOf(values: Iterable<unknown>): Instants {
  for (const value of values) {
    if (typeof value === 'number' && value % DAY !== 0) return { areDays: false };
  }
  return { areDays: true };
}

/**
 * The EDTF of what a script takes for a date: milliseconds from 1970, or text, which is on the clock that it is written on (without
 * an offset, civil time). What cannot be read stays as it is written; '' where there is nothing.
 */
export function dateOfValue(value: unknown, instants: Instants): string {
  if (typeof value === 'number') return instant(value, instants);
  if (typeof value !== 'string') return '';
  const text = scriptDate(value.trim());
  return readWrittenDate(text).edtf ?? value.trim();
}

function instant(value: number, { areDays }: Instants): string {
  if (!(Math.abs(value) <= FARTHEST)) return String(value);
  const iso = scriptDate(new Date(value).toISOString());
  if (iso.startsWith('Y')) return iso;
  return areDays ? iso.replace(/T.*/, '') : iso.replace('.000Z', 'Z');
}

/** What `Date` reads and writes, as EDTF: `-000049-03-15`, `2014-04-20 16:30`, `2014-04-20T16:30:00.000Z`. */
function scriptDate(text: string): string {
  const far = /^([+-])(\d{6})(-.*|)$/s.exec(text);
  if (!far) return text.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T');
  const [, sign, digits = '', rest = ''] = far;
  const year = Number(digits);
  const minus = sign === '-' ? '-' : '';
  return year > 9999
    ? `Y${minus}${year}`
    : `${year === 0 ? '' : minus}${String(year).padStart(4, '0')}${rest}`;
}

/** A number that is a year as people count, and no instant in the first seconds of 1970. */
export const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= 9999;
