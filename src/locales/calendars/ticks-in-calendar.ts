import type { Ticks } from '../calendar.js';
import type { CalendarFormats } from './calendar-formats.js';

/**
 * Words at ticks, which stand at Gregorian units, in a calendar. Where its months are other ones, a tick says what is true at
 * its instant, one unit finer than it stands for: "Rajab 1446" at the first of January, "8 Muharram" at the first of July.
 */
export function ticksInCalendar(
  formats: CalendarFormats,
  isSaid: (time: number) => boolean,
  sameMonths: boolean,
  gregorian: Ticks,
): Ticks {
  return {
    tick(time, unit) {
      if (!isSaid(time)) return gregorian.tick(time, unit);
      switch (unit) {
        case 'year':
          return formats.text(time, sameMonths ? 'year' : 'shortMonth');
        case 'month':
          return formats.text(time, sameMonths ? 'monthAlone' : 'shortDayOfMonth');
        case 'day':
          return formats.text(time, 'dayAlone');
        default:
          return gregorian.tick(time, unit);
      }
    },
    tickContext(time, unit) {
      if (!isSaid(time)) return gregorian.tickContext(time, unit);
      switch (unit) {
        case 'year':
          return '';
        case 'month':
          return formats.text(time, 'year');
        case 'day':
          return formats.text(time, 'month');
        default:
          return formats.text(time, 'day');
      }
    },
  };
}
