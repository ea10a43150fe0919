import type { Ticks } from '../calendar.js';
import type { Phrases } from '../en.js';
import type { YearWords } from '../years-in-words.js';
import { textOf, valueOf, withPart } from './calendar-formats.js';
import type { CalendarFormats } from './calendar-formats.js';
import { dayAt } from './day-at.js';

/**
 * Words at ticks in a calendar. Ticks stand at Gregorian units, and their words name all of the unit, which has its cell on the
 * axis: where the calendar has other months, those that it covers, "Tir–Mordad" for July and "1403–1404 AP" for 2025.
 */
export function ticksInCalendar(
  formats: CalendarFormats,
  isSaid: (time: number) => boolean,
  phrases: Phrases,
  years: YearWords,
  gregorian: Ticks,
): Ticks {
  const months = (first: number, last: number): string => {
    const [from = '', to = ''] = [first, last].map((day) =>
      valueOf(formats.parts(day, 'monthAlone'), 'month'),
    );
    return from === to ? from : phrases.span(from, to);
  };
  return {
    tick(time, unit) {
      const bounds = boundsOf(time, unit);
      if (!bounds.every(isSaid)) return gregorian.tick(time, unit);
      switch (unit) {
        case 'year':
          return years.yearsOf(...bounds);
        case 'month':
          return months(...bounds);
        case 'day':
          return formats.text(time, 'dayAlone');
        default:
          return gregorian.tick(time, unit);
      }
    },
    tickContext(time, unit, short) {
      const bounds = boundsOf(time, unit);
      if (unit === 'year' || !bounds.every(isSaid)) return gregorian.tickContext(time, unit, short);
      if (unit === 'month') return years.yearsOf(...bounds);
      const parts = formats.parts(time, unit === 'day' ? 'month' : 'day');
      const month = short ? valueOf(formats.parts(time, 'monthAlone'), 'month') : undefined;
      return textOf(month === undefined ? parts : withPart(parts, 'month', month));
    },
  };
}

/** The first day and the last of the year or the month that holds an instant; of finer units twice the instant. */
function boundsOf(time: number, unit: string): [first: number, last: number] {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (unit === 'year') return [dayAt(year), dayAt(year + 1, 1, 0)];
  return unit === 'month' ? [dayAt(year, month), dayAt(year, month + 1, 0)] : [time, time];
}
