import { toCivil } from '../../time/calendar.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import { readWrittenDate } from '../../time/written/index.js';
import type { WrittenDateOptions } from '../../time/written/index.js';

const years = /^(\d{1,5})(?: ?(bce?|ce|ad))?(?: ?[-–—] ?(\d{1,5}) ?(bce?|ce|ad))?$/i;

/** EDTF of a range that says what it means by itself: EDTF of any level, or years with their era; undefined for all others. */
export function exactDate(range: string): string | undefined {
  const text = range.trim();
  if (text.length > 200) return undefined;
  const edtf = text.replace(/ *\/ */, '/').replace(/\/now$/i, '/..');
  if (parseEdtf(edtf).interval) return edtf;
  return withEra(years.exec(text.replace(/\s+/g, ' ')));
}

/** `200 BCE`, `300 – 200 BCE`, `50 BCE – 50 CE`; the era of the end is that of a beginning without one. */
function withEra(match: RegExpExecArray | null): string | undefined {
  const [, first, firstEra, second, secondEra] = match ?? [];
  if (first === undefined || (firstEra === undefined && secondEra === undefined)) return undefined;
  const from = yearOf(Number(first), firstEra ?? secondEra);
  const edtf = second === undefined ? from : `${from}/${yearOf(Number(second), secondEra)}`;
  return parseEdtf(edtf).interval && edtf;
}

function yearOf(number: number, era = ''): string {
  const year = /^b/i.test(era) ? 1 - number : number;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** A date as people write it; `order` is that of numbers with slashes. */
export const writtenDate = (range: string, order: WrittenDateOptions): string | undefined =>
  readWrittenDate(range, order).edtf;

/**
 * What stands in the text for a date that the parser cannot read, so that it sees the event: the days that it covers, or year 1,
 * by which what is counted from it is known.
 */
export function placeholderOf(edtf: string | undefined): string {
  const interval = edtf === undefined ? undefined : parseEdtf(edtf).interval;
  const bounds = interval ? [interval.earliest, interval.latest].filter((time) => Number.isFinite(time)) : [];
  const days = bounds.map((time) => toCivil(time)).filter(({ year }) => year > 1 && year < 3000);
  if (days.length === 0 || days.length < bounds.length) return '0001-01-01';
  return days.map(({ year, month, day }) => dayText(year, month, day)).join('/');
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** What the parser takes for the present: so far off that what depends on it is told by its year. */
export const farNow = '3217-06-15T12:34:56.789Z';

const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}(Z|[+-]\d\d:\d\d)$/;

interface Moment {
  readonly year: number;
  readonly text: string;
  readonly time: string;
  readonly offset: string;
}

function momentOf(iso: string): Moment | undefined {
  const [, year, month, day, hour, minute, second, offset] = form.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const time = `${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
  return {
    year: Number(year),
    text: `${year}-${month}-${day}`,
    time,
    offset: offset === 'Z' ? 'Z' : (offset ?? ''),
  };
}

/**
 * EDTF of a range that the parser has counted: as coarse as both its ends allow, since it makes a moment of whatever it reads.
 * Undefined where it depends on the present, or on an event whose date is outside what the parser knows.
 */
export function countedDate(fromIso: string, toIso: string, hasZone: boolean): string | undefined {
  const from = momentOf(fromIso);
  const to = momentOf(toIso);
  if (!from || !to || [from, to].some(({ year }) => year < 3 || (year > 3000 && year < 3500)))
    return undefined;
  const edtf =
    from.time === '00:00' && to.time === '00:00' && from.text < to.text
      ? ofDays(from, to)
      : ofTimes(from, to, hasZone);
  return parseEdtf(edtf).interval && edtf;
}

/** From midnight to midnight: years, months or days, whichever both ends are the edges of. */
function ofDays(from: Moment, to: Moment): string {
  const last = dayBefore(to.text);
  const digits = [from, to].every(({ text }) => text.endsWith('-01-01'))
    ? 4
    : [from, to].every(({ text }) => text.endsWith('-01'))
      ? 7
      : 10;
  const [first, end] = [from.text, last].map((text) => text.slice(0, digits));
  return first === end ? `${first}` : `${first}/${end}`;
}

function dayBefore(day: string): string {
  const { year, month, day: number } = toCivil((parseEdtf(day).interval?.earliest ?? 0) - 1);
  return dayText(year, month, number);
}

/** Without a zone in the file the parser takes that of the machine, which the file does not say. It begins a day at midnight. */
function ofTimes(from: Moment, to: Moment, hasZone: boolean): string {
  const textOf = ({ text, time, offset }: Moment): string => `${text}T${time}${hasZone ? offset : ''}`;
  const [first, end] = [textOf(from), textOf(to)];
  if (first === end) return first;
  return `${from.time === '00:00' ? from.text : first}/${end}`;
}
