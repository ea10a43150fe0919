import { toCivil } from '../time/calendar.js';
import { datesOf } from '../time/dates-of.js';
import { parseEdtf } from '../time/parse-edtf.js';
import type { Interval, CalendarDate } from '../time/index.js';

/** When an event is to a calendar, as RFC 5545 writes dates. */
export interface CalendarSpan {
  readonly start: string;
  /** Not part of it any more; absent where it is a day or a moment. */
  readonly end?: string;
  readonly isDays: boolean;
  /** Whether it says all that is known and no more. */
  readonly isExact: boolean;
}

/**
 * The days or times of a date, or undefined where a calendar has none: before year 1 and after 9999. Of a date of which one
 * side is open or unknown, the other side.
 */
export function calendarSpan(interval: Interval): CalendarSpan | undefined {
  // As it was written: the interval of a story may be on another clock, and a calendar has true instants.
  const written = parseEdtf(interval.edtf).interval ?? interval;
  return timesOf(written) ?? daysOf(interval);
}

const isPlain = ({ approximate, uncertain, unspecified }: Interval): boolean =>
  !approximate && !uncertain && !unspecified;

function local(time: number): string {
  const { year, month, day, hour, minute, second } = toCivil(time);
  return `${dateText(year, month, day)}T${two(hour)}${two(minute)}${two(second)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const dateText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;

const isInCalendar = (time: number): boolean => {
  const { year } = toCivil(time);
  return year >= 1 && year <= 9999;
};

/** Of a date that is a time of day, or a span of two. */
function timesOf({ expression }: Interval): CalendarSpan | undefined {
  const bounds =
    expression.kind === 'date'
      ? [expression.date]
      : expression.kind === 'span'
        ? [expression.start, expression.end]
        : [];
  const dates = bounds.filter(
    (bound): bound is CalendarDate => typeof bound === 'object' && bound.time !== undefined,
  );
  const [first, last] = dates;
  if (!first || dates.length < bounds.length) return undefined;
  const ends = [first, ...(last ? [last] : [])].map((date) => momentOf(date));
  const [start, end] = ends;
  if (start === undefined || (last && end === undefined)) return undefined;
  const isExact = dates.every(({ time }) => time?.hour !== 24 && time?.millisecond === undefined);
  return { start, ...(end !== undefined && end !== start && { end }), isDays: false, isExact };
}

/** A time with an offset in UTC, since a zone would have to be told in full; one without it as the clock of wherever it is read. */
function momentOf({ time, earliest }: CalendarDate): string | undefined {
  if (!time || !isInCalendar(earliest)) return undefined;
  return time.offset === undefined ? local(earliest) : `${local(earliest)}Z`;
}

function daysOf(interval: Interval): CalendarSpan | undefined {
  const [from, to] = finiteBounds(interval);
  if (from === undefined || to === undefined || !isInCalendar(from) || !isInCalendar(to)) return undefined;
  const first = toCivil(from);
  const last = toCivil(to);
  const start = dateText(first.year, first.month, first.day);
  const isOneDay = start === dateText(last.year, last.month, last.day);
  const next = toCivil(to + 86_400_000);
  if (next.year > 9999) return undefined;
  return {
    start,
    ...(!isOneDay && { end: dateText(next.year, next.month, next.day) }),
    isDays: true,
    isExact: isPlain(interval) && isOfDays(interval),
  };
}

/** A day, or a span from one day to another. */
function isOfDays({ expression }: Interval): boolean {
  const isDay = (bound: unknown): boolean =>
    typeof bound === 'object' && (bound as CalendarDate).precision === 'day';
  if (expression.kind === 'date') return isDay(expression.date);
  return expression.kind === 'span' && isDay(expression.start) && isDay(expression.end);
}

function finiteBounds({ expression, earliest, latest }: Interval): [number?, number?] {
  if (Number.isFinite(earliest) && Number.isFinite(latest)) return [earliest, latest];
  const known = datesOf(expression);
  if (known.length === 0) return [];
  return [Math.min(...known.map((date) => date.earliest)), Math.max(...known.map((date) => date.latest))];
}
