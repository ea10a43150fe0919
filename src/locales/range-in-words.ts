import { startOf, toCivil, unitLength } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { PlainDate } from './plain-date.js';
import type { Phrases } from './en.js';

/** How much of a date is said: year; month; day; the time of day. */
const depths = ['year', 'month', 'day', 'minute'] as const;
type Depth = (typeof depths)[number];

/** Words for what several events cover, from the first instant to the last; '' where neither is known. */
export function rangeInWords(phrases: Phrases, calendar: CalendarWords) {
  const range = (earliest: number, latest: number): string => {
    if (!Number.isFinite(earliest)) {
      return Number.isFinite(latest) ? phrases.until(calendar.dateAfterWords(to(latest, last(latest)))) : '';
    }
    if (!Number.isFinite(latest))
      return phrases.since(calendar.dateAfterWords(from(earliest, first(earliest))));
    const [start, end] = together(earliest, latest);
    return calendar.span(from(earliest, start), to(latest, end), phrases.fromTo);
  };
  return {
    /**
     * "1996 to 4 July 2025", "3–5 July 2025": each end no finer than where it falls, so that the first instant of a
     * year is said as that year.
     */
    range,
    /** "1996–2025", "May–July 2025": both ends in the coarsest unit that tells them apart. */
    stretch: (earliest: number, latest: number): string => {
      const apart = stretchUnits.find((unit) => startOf(earliest, unit) !== startOf(latest, unit));
      const whole = [first(earliest), last(latest)].every(
        (depth) => apart && depths.indexOf(depth) <= depths.indexOf(apart),
      );
      return apart && !whole && Number.isFinite(earliest) && Number.isFinite(latest)
        ? calendar.span(from(earliest, apart), to(latest, apart), phrases.fromTo)
        : range(earliest, latest);
    },
  };
}

const stretchUnits = ['year', 'month', 'day'] as const;

/** Within a year both ends are said alike, as finely as the finer; the time of day only within one day, where both have one. */
function together(earliest: number, latest: number): [Depth, Depth] {
  const start = first(earliest);
  const end = last(latest);
  if (startOf(earliest, 'day') === startOf(latest, 'day')) {
    const both = start === 'minute' && end === 'minute' ? 'minute' : 'day';
    return [both, both];
  }
  const [a, b] = [dayAtMost(start), dayAtMost(end)];
  if (startOf(earliest, 'year') !== startOf(latest, 'year')) return [a, b];
  const finer = depths.indexOf(a) > depths.indexOf(b) ? a : b;
  return [finer, finer];
}

const dayAtMost = (depth: Depth): Depth => (depth === 'minute' ? 'day' : depth);

/** Instants so far away are rounded to what a number can hold, perhaps into the year beside; only the year is said of them. */
const isFar = (time: number): boolean => Math.abs(time) > Number.MAX_SAFE_INTEGER;

const first = (earliest: number): Depth =>
  isFar(earliest) ? 'year' : (depths.find((unit) => startOf(earliest, unit) === earliest) ?? 'minute');
const last = (latest: number): Depth => first(latest + 1);

const from = (earliest: number, depth: Depth): PlainDate =>
  dateAt(isFar(earliest) ? earliest + unitLength.day : earliest, depth);
const to = (latest: number, depth: Depth): PlainDate =>
  dateAt(isFar(latest) ? latest - unitLength.day : latest, depth);

function dateAt(time: number, depth: Depth): PlainDate {
  const { year, month, day, hour, minute } = toCivil(time);
  if (depth === 'year') return { year };
  if (depth === 'month') return { year, month };
  return depth === 'day' ? { year, month, day } : { year, month, day, time: { hour, minute } };
}
