import { readWrittenDate } from '../../time/written/index.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What `Date.toString` and RFC 2822 write: `Sat May 20 1961 00:00:00 GMT-0600`, `14 Nov 1840 00:00:00 GMT`, `Jun 1861`. */
const stamp =
  /^(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6},? )?(?:([a-z]{3,9})\.?(?: (\d{1,2}),?)?|(\d{1,2}) ([a-z]{3,9})\.?,?) (\d{1,6})(?: (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?(?:(?:gmt|utc|z)? ?([+-]\d\d):?(\d\d)|(gmt|utc|z)))?(?: \([^)]*\))?)?$/i;

/** Any text of fewer than eight letters is a year to SIMILE: astronomical, or with the era after it. */
const bareYear = /^([+-]?\d{1,6})(?: ?(bce?|ad|ce))?$/i;

/** A time that stands for its day: the format's dates are moments, and midnight is how they say a day. */
const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * EDTF of a date in a SIMILE file; undefined where it is none. Every date there is a moment, so a day is written as its
 * midnight and a minute with `:00`: these are read as the day and the minute, which hold in any case.
 */
export function readSimileDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > 100) return undefined;
  const year = bareYear.exec(text);
  if (year) return yearOf(Number(year[1]), year[2]);
  const parts = stamp.exec(text);
  const edtf = (parts && edtfOfStamp(parts)) ?? readWrittenDate(text).edtf;
  return edtf && asCoarseAsMeant(edtf);
}

const asCoarseAsMeant = (edtf: string): string =>
  edtf.replace(midnight, '').replace(/(T\d\d:\d\d):00(?:\.0+)?(?=Z|[+-]|$)/, '$1');

function yearOf(number: number, era = ''): string {
  const year = /^b/i.test(era) ? 1 - number : number;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function edtfOfStamp(parts: RegExpExecArray): string | undefined {
  const [, nameBefore, dayAfter, dayBefore, nameAfter, year = '', hour, minute, second] = parts;
  const month = months.indexOf((nameBefore ?? nameAfter ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = dayAfter ?? dayBefore;
  // A year of two digits may be any century's.
  if (month === 0 || year.length < 3 || (day === undefined && hour !== undefined)) return undefined;
  const date = [yearOf(Number(year)), two(month), ...(day === undefined ? [] : [two(day)])].join('-');
  if (hour === undefined) return date;
  const [offsetHour, offsetMinute, utc] = parts.slice(9);
  const offset = utc ? 'Z' : offsetHour === undefined ? '' : `${offsetHour}:${offsetMinute}`;
  return `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}

const two = (number: number | string): string => String(number).padStart(2, '0');
