import { daysInMonth } from '../../../time/calendar.js';
import { edtfOfYear } from '../../../time/edtf-of-year.js';
import { readWrittenDate } from '../../../time/written/index.js';
import type { WrittenDateOptions } from '../../../time/written/index.js';
import { yearOfTimelinejs } from '../../year-of-timelinejs.js';
import { isObject, restOf, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';

export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
export type DatePart = (typeof dateParts)[number];

/** What is wrong with a part of a date, in the words of TimelineJS. */
export interface PartFault {
  readonly part: DatePart;
  readonly value: string;
  readonly message: string;
}

export interface PartsRead {
  /** Absent where the date cannot be read. */
  readonly edtf?: string;
  /** The date as it is written; no EDTF where it cannot be read. */
  readonly words: string;
  /** Why it cannot be read or, where it is, what of it was left out or how it was understood. */
  readonly fault?: PartFault;
  /** Whether the object says more than the date. */
  readonly more: boolean;
}

/** First and last number that a part after the year may be; of the day, in a month of that many days. */
const limits: Readonly<Record<Exclude<DatePart, 'year'>, readonly [number, number]>> = {
  month: [1, 12],
  day: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
};

const isNumber = (text: string): boolean => /^-?\d{1,15}$/.test(text);

const partText = (date: LooseObject, part: DatePart): string => {
  const value = valueOf(date, part);
  if (value === undefined) return '';
  return typeof value === 'object' ? 'an object or list' : String(value).trim();
};

/**
 * The EDTF of a date in parts, at the precision of the smallest that is given. Years BC count from 1, EDTF's from 0: −500 is
 * `-0499`. A part without the one before it is left out, and so is an hour without its minute, which EDTF cannot say.
 * Undefined where no part says anything.
 */
export function readParts(loose: unknown, options: WrittenDateOptions = {}): PartsRead | undefined {
  const date: LooseObject = isObject(loose) ? loose : { year: loose };
  const given = dateParts.map((part) => partText(date, part));
  const words = given.filter((text) => text !== '').join(', ');
  if (words === '') return undefined;
  const more = Object.keys(restOf(date, dateParts)).length > 0;
  const [year = '', ...later] = given;
  if (!isNumber(year)) return later.some(Boolean) ? noYear(year, words) : readWhole(year, options);
  const fault = later.flatMap((text, i) => faultOf(given, i + 1, text) ?? [])[0];
  if (fault) return { words, fault, more: true };
  const length = said(given);
  const edtf = edtfOf(given.slice(0, length));
  const left = given.findIndex((text, i) => i >= length && text !== '');
  if (left < 0) return { edtf, words, more };
  return { edtf, words, fault: leftOut(given, left), more: true };
}

function noYear(year: string, words: string): PartsRead {
  const found = year === '' ? 'There is no year' : `"${year}" is not a year`;
  const message = `${found}; a whole number was expected, such as 1969 or -500.`;
  return { words, fault: { part: 'year', value: year, message }, more: true };
}

/** A year that is a date of its own: TimelineJS takes it for none, but it says when. */
function readWhole(text: string, options: WrittenDateOptions): PartsRead {
  const { edtf } = readWrittenDate(text, options);
  if (edtf === undefined) return noYear(text, text);
  const message = `"${text}" is not a year as TimelineJS has it; it is read as the date ${edtf}.`;
  return { edtf, words: text, fault: { part: 'year', value: text, message }, more: true };
}

function faultOf(given: readonly string[], index: number, text: string): PartFault | undefined {
  const part = dateParts[index];
  if (text === '' || part === undefined || part === 'year') return undefined;
  const [least, most] = limits[part];
  const last = part === 'day' ? lastDay(given) : most;
  const number = isNumber(text) ? Number(text) : NaN;
  if (number >= least && number <= last) return undefined;
  const message = `"${text}" is not ${part === 'hour' ? 'an' : 'a'} ${part}${
    last === most ? '' : ' of that month'
  }; ${least} to ${last} was expected.`;
  return { part, value: text, message };
}

function lastDay([year, month]: readonly string[]): number {
  const number = Number(month);
  const known = month !== '' && number >= 1 && number <= 12;
  return known ? daysInMonth(yearOfTimelinejs(Number(year)), number) : 31;
}

/** How many of the parts EDTF can say: none after one that is missing, nothing but the year of a far one, no hour alone. */
function said(given: readonly string[]): number {
  const missing = given.findIndex((text) => text === '');
  const whole = missing < 0 ? given.length : missing;
  if (Math.abs(Number(given[0])) > 9999) return 1;
  return whole === 4 ? 3 : whole;
}

function leftOut(given: readonly string[], index: number): PartFault {
  const part = dateParts[index] ?? 'day';
  const value = given[index] ?? '';
  const why =
    Math.abs(Number(given[0])) > 9999
      ? 'a year of more than four digits stands alone'
      : part === 'hour' && given[2] !== ''
        ? 'an hour needs its minute'
        : `no ${dateParts[given.indexOf('')] ?? 'part'} stands before it`;
  return { part, value, message: `The ${part} "${value}" is left out of the date, since ${why}.` };
}

function edtfOf(given: readonly string[]): string {
  const [year = 0, month, day, hour, minute, second, millisecond] = given.map(Number);
  const date = [edtfOfYear(yearOfTimelinejs(year)), two(month), two(day)].filter(Boolean).join('-');
  const time = [two(hour), two(minute), two(second)].filter(Boolean).join(':');
  const fraction = millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`;
  return time === '' ? date : `${date}T${time}${fraction}`;
}

const two = (number: number | undefined): string =>
  number === undefined ? '' : String(number).padStart(2, '0');
