import { toCivil, unitLength, type Civil } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Clock, Formats } from './formats.js';
import type { TickUnit, Words } from './words.js';
import type { YearWords } from './years-in-words.js';

/** Words at a tick, and of what they leave out. */
export function tickInWords(
  formats: Formats,
  phrases: Phrases,
  yearWords: YearWords,
  calendar: CalendarWords,
): Pick<Words, 'tick' | 'tickContext'> {
  return {
    tick(time, unit) {
      const civil = toCivil(time);
      switch (unit) {
        case 'year':
          return yearWords.tick(yearAt(time));
        case 'month':
          return phrases.shortMonths[civil.month - 1] ?? '';
        case 'day':
          return formats.numeral(civil.day);
        default:
          return formats.clock(clockAt(civil, unit));
      }
    },
    tickContext(time, unit, short) {
      const { year, month, day } = toCivil(time);
      const named = short ? { month: phrases.shortMonths[month - 1] } : {};
      switch (unit) {
        case 'year':
          return yearWords.tickContext(yearAt(time));
        case 'month':
          return calendar.fields({ year });
        case 'day':
          return calendar.fields({ year, month }, named);
        default:
          return calendar.fields({ year, month, day }, named);
      }
    },
  };
}

/** A far year's first instant is rounded to what a number can hold, perhaps to before itself; a day on it is safe. */
function yearAt(time: number): number {
  return toCivil(Math.abs(time) > Number.MAX_SAFE_INTEGER ? time + unitLength.day : time).year;
}

/** A time as finely as a unit says it; full hours are said with their minutes. */
function clockAt({ hour, minute, second, millisecond }: Civil, unit: TickUnit): Clock {
  if (unit === 'second') return { hour, minute, second };
  return unit === 'millisecond' ? { hour, minute, second, millisecond } : { hour, minute };
}
