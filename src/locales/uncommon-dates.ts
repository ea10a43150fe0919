import type { CalendarDate } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import { maskedDateInWords } from './masked-date-in-words.js';
import { type DateWords, setInWords } from './set-in-words.js';
import type { YearWords } from './years-in-words.js';

/** Words of what few dates say: that digits are unspecified or do not count, a season, a set. */
export function uncommonDates(
  formats: Formats,
  phrases: Phrases,
  yearWords: YearWords,
  calendar: CalendarWords,
  dates: DateWords,
) {
  const masked = maskedDateInWords(formats, phrases, yearWords, calendar);
  const season = ({ year, month = 0, earliest, latest }: CalendarDate): string => {
    const name = phrases.seasons[month] ?? '';
    if (month > 32) return phrases.partOfYear(name, yearWords.year(year));
    return phrases.season(name, yearWords.yearsOf(earliest, latest));
  };
  return {
    ...setInWords(formats, phrases, calendar, dates),
    /** Of a date with its qualifiers left out. */
    date: (date: CalendarDate): string =>
      (date.yearMask ?? date.monthMask ?? date.dayMask) ? masked(date) : season(date),
    /** Of a year of which some digits count. */
    estimate: ({ year, earliest, latest }: CalendarDate): string =>
      Math.abs(year) > 9999
        ? phrases.about(yearWords.year(year))
        : phrases.estimate(yearWords.year(year), yearWords.yearsOf(earliest, latest)),
  };
}
