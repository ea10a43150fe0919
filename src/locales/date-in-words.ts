import { toCivil } from '../time/index.js';
import type { Bound, CalendarDate, Interval, Member } from '../time/index.js';
import type { CalendarWords, PlainDate } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import { openDateInWords } from './open-date-in-words.js';
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
    return phrases.season(name, yearWords.years(toCivil(earliest).year, toCivil(latest).year));
  };
  const unqualified = (date: CalendarDate): string => {
    if (date.yearMask ?? date.monthMask ?? date.dayMask) return openDate(date);
    return (date.month ?? 0) > 12 ? season(date) : calendar.date(onTheClock(date));
  };
  const one = (date: CalendarDate): string => {
    if (date.significantDigits !== undefined) {
      if (Math.abs(date.year) > 9999) return phrases.about(yearWords.year(date.year));
      const range = yearWords.years(toCivil(date.earliest).year, toCivil(date.latest).year);
      return phrases.estimate(yearWords.year(date.year), range);
    }
    const words = unqualified(date);
    const placed = date.approximate ? phrases.about(words) : words;
    return date.uncertain ? phrases.uncertain(placed) : placed;
  };

  const between = (from: CalendarDate, to: CalendarDate): string =>
    isPlain(from) && isPlain(to)
      ? calendar.span(onTheClock(from), onTheClock(to))
      : phrases.span(one(from), one(to));
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

  type List = (items: readonly string[]) => string;
  /** "3 or 4 July 2025": days of one month and months of one year say once what they share. */
  const sharing = (members: readonly Member[], list: List): string | undefined => {
    const dates = members.filter(isPlainDay);
    const [first] = dates;
    if (first?.month === undefined || dates.length < members.length) return undefined;
    const { year, month, day } = first;
    if (day === undefined) {
      const months = dates.map((date) => calendar.fields({ month: date.month }));
      const alike = dates.every((date) => date.year === year && date.day === undefined);
      return alike ? calendar.fields({ year, month }, { month: list(months) }) : undefined;
    }
    const alike = dates.every((date) => date.year === year && date.month === month && date.day !== undefined);
    const days = dates.map((date) => formats.numeral(date.day ?? day));
    return alike ? calendar.fields(first, { day: list(days) }) : undefined;
  };

  const oneOf = (members: readonly Member[]): string => {
    const [only, another] = members;
    if (only && !another && 'start' in only) {
      const { start, end } = only;
      if (start === 'open') return end === 'open' ? phrases.notKnown : phrases.by(one(end));
      return end === 'open' ? phrases.orLater(one(start)) : phrases.between(one(start), one(end));
    }
    return (
      sharing(members, formats.or) ??
      formats.or(members.map((member) => run(member, phrases.orEarlier, phrases.orLater)))
    );
  };
  const allOf = (members: readonly Member[]): string => {
    const shared = sharing(members, formats.and);
    if (shared !== undefined) return shared;
    const words = members.map((member) => run(member, phrases.andEarlier, phrases.andLater));
    const [only] = members;
    const isRun = members.length === 1 && only && 'start' in only;
    return isRun && only.start !== 'open' && only.end !== 'open'
      ? phrases.allOf(words[0] ?? '')
      : formats.and(words);
  };
  const run = (member: Member, before: (date: string) => string, after: (date: string) => string): string => {
    if (!('start' in member)) return one(member);
    const { start, end } = member;
    if (start === 'open') return end === 'open' ? phrases.endless : before(one(end));
    return end === 'open' ? after(one(start)) : between(start, end);
  };

  return ({ expression }) => {
    switch (expression.kind) {
      case 'date':
        return one(expression.date);
      case 'span':
        return span(expression.start, expression.end);
      case 'one-of':
        return oneOf(expression.members);
      case 'all-of':
        return allOf(expression.members);
    }
  };
}

function isPlainDay(member: Member): member is CalendarDate {
  return !('start' in member) && isPlain(member) && member.time === undefined;
}

/** A time is read from its instant, which is civil time, and not from the clock that it was written with. */
function onTheClock(date: CalendarDate): PlainDate {
  if (!date.time) return date;
  const { second, millisecond } = date.time;
  const endsDay = date.time.hour === 24;
  const civil = toCivil(endsDay ? date.earliest + 1 : date.earliest);
  if (endsDay && civil.hour === 0 && civil.minute === 0) {
    const { year, month, day } = toCivil(date.earliest);
    return { year, month, day, time: { hour: 24, minute: 0, second } };
  }
  const { year, month, day, hour, minute } = civil;
  return { year, month, day, time: { hour, minute, second, millisecond } };
}

function isPlain(date: CalendarDate): boolean {
  const open = date.yearMask ?? date.monthMask ?? date.dayMask ?? date.significantDigits;
  return open === undefined && !date.approximate && !date.uncertain && (date.month ?? 0) <= 12;
}
