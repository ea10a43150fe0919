import type { Bound, CalendarDate, Interval } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import { isPlain } from './is-plain.js';
import { openDateInWords } from './open-date-in-words.js';
import { setInWords } from './set-in-words.js';
import type { YearWords } from './years-in-words.js';

/** Words of whatever a date can say, with the precision that it was given: "about July 2024", "August 2021 or later". */
export function dateInWords(
  formats: Formats,
  phrases: Phrases,
  yearWords: YearWords,
  calendar: CalendarWords,
): (interval: Interval) => string {
  const openDate = openDateInWords(formats, phrases, yearWords, calendar);

  const season = ({ year, month = 0, earliest, latest }: CalendarDate): string => {
    const name = phrases.seasons[month] ?? '';
    if (month > 32) return phrases.partOfYear(name, yearWords.year(year));
    return phrases.season(name, yearWords.yearsOf(earliest, latest));
  };
  const unqualified = (date: CalendarDate): string => {
    if (date.yearMask ?? date.monthMask ?? date.dayMask) return openDate(date);
    return (date.month ?? 0) > 12 ? season(date) : calendar.date(date);
  };
  const one = (date: CalendarDate): string => {
    if (date.significantDigits !== undefined) {
      if (Math.abs(date.year) > 9999) return phrases.about(yearWords.year(date.year));
      const range = yearWords.yearsOf(date.earliest, date.latest);
      return phrases.estimate(yearWords.year(date.year), range);
    }
    const words = unqualified(date);
    const placed = date.approximate ? phrases.about(words) : words;
    return date.uncertain ? phrases.uncertain(placed) : placed;
  };

  const between = (from: CalendarDate, to: CalendarDate): string =>
    isPlain(from) && isPlain(to) ? calendar.span(from, to) : phrases.span(one(from), one(to));
  const span = (start: Bound, end: Bound): string => {
    if (typeof start === 'object') {
      if (typeof end === 'object') return between(start, end);
      return end === 'open' ? phrases.since(one(start)) : phrases.endNotKnown(one(start));
    }
    if (typeof end === 'object') {
      return start === 'open' ? phrases.until(one(end)) : phrases.beginningNotKnown(one(end));
    }
    return start === 'open' && end === 'open' ? phrases.endless : phrases.notKnown;
  };

  const setWords = setInWords(formats, phrases, calendar, { one, between });

  return ({ expression }) => {
    switch (expression.kind) {
      case 'date':
        return one(expression.date);
      case 'span':
        return span(expression.start, expression.end);
      case 'one-of':
        return setWords.oneOf(expression.members);
      case 'all-of':
        return setWords.allOf(expression.members);
    }
  };
}
