import type { PlainDate } from '../plain-date.js';
import type { CalendarWording } from '../calendar.js';
import type { Phrases } from '../en.js';
import type { CalendarFields, Substitutes } from '../formats.js';
import { textOf, valueOf, withPart } from './calendar-formats.js';
import type { CalendarFormats } from './calendar-formats.js';
import { dayAt } from './day-at.js';

type Join = (from: string, to: string) => string;

/**
 * Words of Gregorian days and months in a calendar. A day is said in it; it begins at midnight, as in the calendar's civil use.
 * A month is said as what it covers: "Muharram–Safar 1447 AH".
 */
export function datesInCalendar(
  formats: CalendarFormats,
  isSaid: (time: number) => boolean,
  phrases: Phrases,
): Pick<CalendarWording, 'fields' | 'span'> {
  const days = (from: number, to: number, join: Join): string => {
    if (formats.text(from, 'year') !== formats.text(to, 'year')) {
      return join(formats.text(from, 'day'), formats.text(to, 'day'));
    }
    const [first, last] = [formats.parts(from, 'day'), formats.parts(to, 'day')];
    const [a, b] = [valueOf(first, 'day'), valueOf(last, 'day')];
    if (valueOf(first, 'month') === valueOf(last, 'month') && a !== undefined && b !== undefined) {
      return textOf(withPart(first, 'day', join(a, b)));
    }
    return formats.yearLast(from)
      ? join(formats.text(from, 'dayOfMonth'), textOf(last))
      : join(textOf(first), formats.text(to, 'dayOfMonth'));
  };

  const months = (from: number, to: number, join: Join): string => {
    const [first, last] = [formats.parts(from, 'month'), formats.parts(to, 'month')];
    if (textOf(first) === textOf(last)) return textOf(first);
    const [a, b] = [valueOf(first, 'month'), valueOf(last, 'month')];
    return formats.text(from, 'year') === formats.text(to, 'year') && a !== undefined && b !== undefined
      ? textOf(withPart(first, 'month', join(a, b)))
      : join(textOf(first), textOf(last));
  };

  return {
    fields(written: CalendarFields, substitutes: Substitutes) {
      const times = boundsOf(written);
      // Words that stand for several days or months are of Gregorian ones.
      const several = Object.values(substitutes).some((words) => words !== undefined);
      if (several || !times?.every(isSaid)) return undefined;
      return written.day === undefined ? months(...times, phrases.span) : formats.text(times[0], 'day');
    },
    span(from: PlainDate, to: PlainDate, join: Join) {
      if (from.time || to.time || (from.day === undefined) !== (to.day === undefined)) return undefined;
      const [first, last] = [boundsOf(from)?.[0], boundsOf(to)?.[1]];
      if (first === undefined || last === undefined || !isSaid(first) || !isSaid(last)) return undefined;
      return (from.day === undefined ? months : days)(first, last, join);
    },
  };
}

/** The first day of a month and its last, or twice the same; undefined for anything else. */
function boundsOf({ year, month, day }: CalendarFields): [first: number, last: number] | undefined {
  if (year === undefined || month === undefined) return undefined;
  return [
    dayAt(year, month, day ?? 1),
    day === undefined ? dayAt(year, month + 1, 0) : dayAt(year, month, day),
  ];
}
