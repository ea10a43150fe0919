import { daysInMonth, fromCivil, unitLength } from './calendar.js';
import { precisions } from './interval.js';

/** What a date comes to in numbers; one object serves for many dates, each of which fills it anew. */
export interface DateNumbers {
  /** As of an `Interval`, on the clock that was written. */
  earliest: number;
  latest: number;
  /** As `placeOf` gives it. */
  place: number;
  isSpan: boolean;
  /** Index in `precisions`. */
  precision: number;
  approximate: boolean;
  uncertain: boolean;
  /** Minutes east of UTC that all its times were written with; NaN where none has an offset. */
  offset: number;
}

/** Numbers that are yet to be filled. */
export const noDate = (): DateNumbers => ({
  earliest: NaN,
  latest: NaN,
  place: NaN,
  isSpan: false,
  precision: 0,
  approximate: false,
  uncertain: false,
  offset: NaN,
});

/** The date that was read last, between two characters of a text. */
const read = { ...noDate() };

const zero = 48;
const [plus, minus, dot, colon, percent, question, tilde] = [43, 45, 46, 58, 37, 63, 126];
const [letterT, letterZ] = [84, 90];
const precisionOf = {
  millisecond: precisions.indexOf('millisecond'),
  second: precisions.indexOf('second'),
  minute: precisions.indexOf('minute'),
  day: precisions.indexOf('day'),
  month: precisions.indexOf('month'),
  year: precisions.indexOf('year'),
};

/**
 * Reads the commonest forms of EDTF, a year, month, day or time of a day and spans of them, without making an object:
 * what `parseEdtf` and `onClock(…, 'written')` say of them, at a twentieth of the cost. False where it is of another
 * form, or no date: then `numbers` are of no use.
 */
export function readPlainDate(text: string, numbers: DateNumbers): boolean {
  const middle = text.indexOf('/');
  if (middle >= 0) return readSpan(text, middle, numbers);
  if (!readDate(text, 0, text.length)) return false;
  numbers.earliest = read.earliest;
  numbers.latest = read.latest;
  numbers.place = read.earliest;
  numbers.isSpan = false;
  numbers.precision = read.precision;
  numbers.approximate = read.approximate;
  numbers.uncertain = read.uncertain;
  numbers.offset = read.offset;
  return true;
}

function readSpan(text: string, middle: number, numbers: DateNumbers): boolean {
  const hasStart = !isOpen(text, 0, middle);
  const hasEnd = !isOpen(text, middle + 1, text.length);
  if (!hasStart && !hasEnd) return false;
  numbers.earliest = -Infinity;
  numbers.latest = Infinity;
  numbers.isSpan = true;
  numbers.approximate = false;
  numbers.uncertain = false;
  if (hasStart) {
    if (!readDate(text, 0, middle)) return false;
    numbers.earliest = read.earliest;
    numbers.precision = read.precision;
    numbers.approximate = read.approximate;
    numbers.uncertain = read.uncertain;
    numbers.offset = read.offset;
    numbers.place = read.earliest;
  }
  if (!hasEnd) return true;
  if (!readDate(text, middle + 1, text.length)) return false;
  numbers.latest = read.latest;
  if (!hasStart) {
    numbers.precision = read.precision;
    numbers.offset = read.offset;
    numbers.place = read.earliest;
  } else if (!Object.is(numbers.offset, read.offset) || numbers.earliest > read.latest) return false;
  numbers.precision = Math.min(numbers.precision, read.precision);
  numbers.approximate ||= read.approximate;
  numbers.uncertain ||= read.uncertain;
  return true;
}

/** Whether nothing or two dots stand between two characters. */
function isOpen(text: string, from: number, to: number): boolean {
  if (to === from) return true;
  return to === from + 2 && text.charCodeAt(from) === dot && text.charCodeAt(from + 1) === dot;
}

function readDate(text: string, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  read.approximate = last === tilde || last === percent;
  read.uncertain = last === question || last === percent;
  read.offset = NaN;
  const end = read.approximate || read.uncertain ? to - 1 : to;
  const isNegative = text.charCodeAt(from) === minus;
  const start = isNegative ? from + 1 : from;
  const digits = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
  // NaN of what is no digit fails every comparison; a year 0 has no sign.
  if (!(digits >= (isNegative ? 1 : 0))) return false;
  const year = isNegative ? -digits : digits;
  const written = end - start;
  if (written === 4) return fill(fromCivil(year), fromCivil(year + 1), precisionOf.year);
  const month = twoDigits(text, start + 5);
  if (text.charCodeAt(start + 4) !== minus || !(month >= 1 && month <= 12)) return false;
  if (written === 7) {
    const length = daysInMonth(year, month) * unitLength.day;
    const first = midnightOf(year, month, 1);
    return fill(first, first + length, precisionOf.month);
  }
  const day = twoDigits(text, start + 8);
  if (text.charCodeAt(start + 7) !== minus || !(day >= 1 && day <= daysInMonth(year, month))) return false;
  const midnight = midnightOf(year, month, day);
  if (written === 10) return fill(midnight, midnight + unitLength.day, precisionOf.day);
  // A time has no qualifier.
  return end === to && readTime(text, start + 10, end, midnight);
}

/** Days from 0000-03-01, where a cycle of leap years begins, to 1970-01-01. */
const epochDay = 719_468;

/** What `fromCivil` gives, in whole numbers of 32 bits where years have no sign. */
function midnightOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  if (marchYear < 0) return fromCivil(year, month, day);
  const leapDays = (marchYear >> 2) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return (365 * marchYear + leapDays + dayOfYear - epochDay) * unitLength.day;
}

/** Reads `T16:45`, `T16:45:30` and `T16:45:30.125`, with an offset or without. */
function readTime(text: string, from: number, to: number, midnight: number): boolean {
  const hour = twoDigits(text, from + 1);
  const minute = twoDigits(text, from + 4);
  if (text.charCodeAt(from) !== letterT || text.charCodeAt(from + 3) !== colon) return false;
  if (!(hour <= 23 && minute <= 59)) return false;
  const start = midnight + hour * unitLength.hour + minute * unitLength.minute;
  let at = from + 6;
  if (text.charCodeAt(at) !== colon || at >= to) {
    return readOffset(text, at, to) && fill(start, start + unitLength.minute, precisionOf.minute);
  }
  const seconds = twoDigits(text, at + 1);
  if (!(seconds <= 59)) return false;
  at += 3;
  const second = start + seconds * 1000;
  if (text.charCodeAt(at) !== dot || at >= to) {
    return readOffset(text, at, to) && fill(second, second + 1000, precisionOf.second);
  }
  const milliseconds = twoDigits(text, at + 1) * 10 + (text.charCodeAt(at + 3) - zero);
  // Of other than three digits the full parser knows more.
  if (!(milliseconds >= 0) || !isDigit(text.charCodeAt(at + 3)) || isDigit(text.charCodeAt(at + 4)))
    return false;
  const instant = second + milliseconds;
  return readOffset(text, at + 4, to) && fill(instant, instant + 1, precisionOf.millisecond);
}

/** Reads nothing, `Z`, `+04` or `+04:30`, up to the end. */
function readOffset(text: string, from: number, to: number): boolean {
  if (from === to) return true;
  const sign = text.charCodeAt(from);
  if (sign === letterZ) {
    read.offset = 0;
    return to === from + 1;
  }
  if (sign !== plus && sign !== minus) return false;
  const hours = twoDigits(text, from + 1);
  const hasMinutes = to === from + 6 && text.charCodeAt(from + 3) === colon;
  const minutes = hasMinutes ? twoDigits(text, from + 4) : 0;
  if (!(hours <= 23 && minutes <= 59) || !(hasMinutes || to === from + 3)) return false;
  const offset = hours * 60 + minutes;
  read.offset = sign === minus ? 0 - offset : offset;
  return true;
}

function fill(earliest: number, next: number, precision: number): boolean {
  read.earliest = earliest;
  read.latest = next - 1;
  read.precision = precision;
  return true;
}

const isDigit = (code: number): boolean => code >= zero && code <= zero + 9;

/** The number that two digits make, NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
