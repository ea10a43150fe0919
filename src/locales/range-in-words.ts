import { startOf, toCivil, unitLength } from '../time/index.js';
import type { CalendarWords, PlainDate } from './calendar-in-words.js';
import type { Phrases } from './en.js';

/** How much of a date is said: year; month; day; the time of day. */
const depths = ['year', 'month', 'day', 'minute'] as const;
type Depth = (typeof depths)[number];

/**
 * From the first to the last instant of several events: "1996 to 4 July 2025", "3–5 July 2025".
 * Each end is said no finer than where it falls: the first instant of a year is said as that year.
 */
export function rangeInWords(
  phrases: Phrases,
  calendar: CalendarWords,
): (earliest: number, latest: number) => string {
  return (earliest, latest) => {
    if (!Number.isFinite(earliest)) {
      return Number.isFinite(latest) ? phrases.until(calendar.date(at(latest, last(latest)))) : '';
    }
    if (!Number.isFinite(latest)) return phrases.since(calendar.date(at(earliest, first(earliest))));
    const [from, to] = together(earliest, latest);
    return calendar.span(at(earliest, from), at(latest, to), phrases.fromTo);
  };
}

/** Within a year both ends are said alike, as finely as the finer; the time of day only within one day, where both have one. */
function together(earliest: number, latest: number): [Depth, Depth] {
  const from = first(earliest);
  const to = last(latest);
  if (startOf(earliest, 'day') === startOf(latest, 'day')) {
    const both = from === 'minute' && to === 'minute' ? 'minute' : 'day';
    return [both, both];
  }
  const [a, b] = [dayAtMost(from), dayAtMost(to)];
  if (startOf(earliest, 'year') !== startOf(latest, 'year')) return [a, b];
  const finer = depths.indexOf(a) > depths.indexOf(b) ? a : b;
  return [finer, finer];
}

const dayAtMost = (depth: Depth): Depth => (depth === 'minute' ? 'day' : depth);
const first = (earliest: number): Depth =>
  Math.abs(earliest) > Number.MAX_SAFE_INTEGER
    ? 'year'
    : (depths.find((unit) => startOf(earliest, unit) === earliest) ?? 'minute');
const last = (latest: number): Depth => first(latest + 1);

function at(time: number, depth: Depth): PlainDate {
  const far = Math.abs(time) > Number.MAX_SAFE_INTEGER;
  const { year, month, day, hour, minute } = toCivil(far ? time + unitLength.day : time);
  if (depth === 'year') return { year };
  if (depth === 'month') return { year, month };
  return depth === 'day' ? { year, month, day } : { year, month, day, time: { hour, minute } };
}
