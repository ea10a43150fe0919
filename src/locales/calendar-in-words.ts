import type { CalendarWording } from './calendar.js';
import type { CalendarFields, Formats, Substitutes } from './formats.js';
import type { Phrases } from './en.js';
import type { PlainDate } from './plain-date.js';
import type { YearWords } from './years-in-words.js';

export type CalendarWords = ReturnType<typeof calendarInWords>;

/** Words of plain dates, and of spans between two of them with what both share said once. */
export function calendarInWords(
  formats: Formats,
  phrases: Phrases,
  { year, eraYear, years }: YearWords,
  other?: CalendarWording,
) {
  const fields = (written: CalendarFields, substitutes: Substitutes = {}): string => {
    const said = other?.fields(written, substitutes);
    if (said !== undefined) return said;
    const { year: y, month, day } = written;
    const words = y === undefined ? undefined : year(y);
    if (words !== undefined && month === undefined) return words;
    return formats.calendar({ year: y, month, day }, { year: words, day1: phrases.firstDay, ...substitutes });
  };
  const date = (plain: PlainDate): string =>
    plain.time ? phrases.at(fields(plain), formats.clock(plain.time)) : fields(plain);

  const withinDay = (from: PlainDate, to: PlainDate): string => {
    const day = fields(from);
    if (from.time && to.time) {
      return phrases.at(day, phrases.span(formats.clock(from.time), formats.clock(to.time)));
    }
    if (from.time) return phrases.at(day, phrases.from(formats.clock(from.time)));
    return to.time ? phrases.at(day, phrases.until(formats.clock(to.time))) : day;
  };

  return {
    /** Whether dates can say once what they share: "3 or 4 July 2025". */
    shares: !other,
    /** "12 April 1985", or with words in place of a field: "3 or 4 July 2025". */
    fields,
    /** Days of one month as they stand before its name, which has the mark of the last: "3." and "4" in German. */
    days: (numbers: readonly number[]): string[] =>
      numbers.map((day, i) => {
        const words = (day === 1 && phrases.firstDay) || formats.numeral(day);
        return i < numbers.length - 1 ? words + formats.dayMark() : words;
      }),
    /** "22 November 1963, 16:45" */
    date,
    /** The same after words such as "since", which "years ago" cannot follow. */
    dateAfterWords: (plain: PlainDate): string =>
      plain.month === undefined ? eraYear(plain.year) : date(plain),
    /** "3–5 July 2025", "22 November 1963, 16:45–17:30"; `join` joins what is not shared. */
    span(from: PlainDate, to: PlainDate, join = phrases.span): string {
      if (date(from) === date(to)) return date(from);
      if (from.month === undefined && to.month === undefined) return years(from.year, to.year, join);
      const sameYear = from.year === to.year;
      const sameDay = sameYear && from.month === to.month && from.day === to.day;
      if (sameDay && from.day !== undefined) return withinDay(from, to);
      const said = other?.span(from, to, join);
      if (said !== undefined) return said;
      if (sameYear && depth(from) === depth(to) && !from.time && !to.time) {
        return formats.calendarSpan(from, to, { year: year(from.year), day1: phrases.firstDay }, join);
      }
      return join(date(from), date(to));
    },
  };
}

const depth = ({ month, day }: PlainDate): number => (month === undefined ? 0 : day === undefined ? 1 : 2);
