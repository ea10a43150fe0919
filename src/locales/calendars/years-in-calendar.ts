import type { Phrases } from '../en.js';
import type { YearWords } from '../years-in-words.js';
import { textOf, valueOf, withPart } from './calendar-formats.js';
import type { CalendarFormats } from './calendar-formats.js';
import { dayAt } from './day-at.js';

type Join = (from: string, to: string) => string;

/**
 * Words of Gregorian years in a calendar. Where a year is one there too, it is that one ("2568 BE"). Where it has parts of two,
 * both in its place would look like a span, so the Gregorian year stands with the two in brackets: "2025 (1446–1447 AH)".
 * Spans of years are said as what they cover, from the year in which they begin to that in which they end.
 */
export function yearsInCalendar(
  formats: CalendarFormats,
  isSaid: (time: number) => boolean,
  phrases: Phrases,
  gregorian: YearWords,
): YearWords {
  const covering = (from: number, to: number, join: Join = phrases.span): string | undefined => {
    if (!isSaid(from) || !isSaid(to)) return undefined;
    const [first, last] = [formats.parts(from, 'year'), formats.parts(to, 'year')];
    if (textOf(first) === textOf(last)) return textOf(first);
    const [a, b] = [valueOf(first, 'year'), valueOf(last, 'year')];
    const sameEra = valueOf(first, 'era') === valueOf(last, 'era');
    // The era is said once, on the side where the language has it.
    return a !== undefined && b !== undefined && sameEra
      ? textOf(withPart(first, 'year', join(a, b)))
      : join(textOf(first), textOf(last));
  };
  const coveringYears = (first: number, last: number, join?: Join): string | undefined =>
    covering(dayAt(first), dayAt(last + 1, 1, 0), join);

  const named = (words: string, first: number, last: number): string => {
    const meaning = coveringYears(first, last);
    return meaning === undefined ? words : `${words} (${meaning})`;
  };
  const year = (value: number, said = gregorian.year): string => {
    const words = coveringYears(value, value);
    const isOne = words !== undefined && words === formats.text(dayAt(value), 'year');
    return isOne ? words : named(said(value), value, value);
  };
  return {
    ...gregorian,
    year: (value) => year(value),
    eraYear: (value) => year(value, gregorian.eraYear),
    years: (first, last, join) =>
      first === last ? year(first) : (coveringYears(first, last, join) ?? gregorian.years(first, last, join)),
    yearsOf: (earliest, latest) => covering(earliest, latest) ?? gregorian.yearsOf(earliest, latest),
    between: (first, last) => named(gregorian.between(first, last), first, last),
    named,
  };
}
