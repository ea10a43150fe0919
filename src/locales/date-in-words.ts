import type { Bound, CalendarDate, Interval, Member } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import { isPlain } from './is-plain.js';
import { uncommon, type UncommonDates } from './known-words.js';
import type { PlainDate } from './plain-date.js';
import type { YearWords } from './years-in-words.js';

/** Words of whatever a date can say, with the precision that it was given: "about July 2024", "August 2021 or later". */
export function dateInWords(
  formats: Formats,
  phrases: Phrases,
  yearWords: YearWords,
  calendar: CalendarWords,
): (interval: Interval) => string {
  const others = (): UncommonDates | undefined =>
    (made ??= uncommon.dates?.(formats, phrases, yearWords, calendar, { one, between }));
  let made: UncommonDates | undefined;

  const unqualified = (date: CalendarDate, say: (plain: PlainDate) => string): string =>
    isUncommon(date) ? (others()?.date(date) ?? phrases.notKnown) : say(date);
  const qualified = (date: CalendarDate, say: (plain: PlainDate) => string): string => {
    if (date.significantDigits !== undefined) return others()?.estimate(date) ?? phrases.notKnown;
    const words = unqualified(date, say);
    const placed = date.approximate ? phrases.about(words) : words;
    return date.uncertain ? phrases.uncertain(placed) : placed;
  };
  const one = (date: CalendarDate): string => qualified(date, calendar.date);
  const after = (date: CalendarDate): string => qualified(date, calendar.dateAfterWords);

  const between = (from: CalendarDate, to: CalendarDate): string =>
    isPlain(from) && isPlain(to) ? calendar.span(from, to) : phrases.span(one(from), one(to));
  const span = (start: Bound, end: Bound): string => {
    if (typeof start === 'object') {
      if (typeof end === 'object') return between(start, end);
      return end === 'open' ? phrases.since(after(start)) : phrases.endNotKnown(after(start));
    }
    if (typeof end === 'object') {
      return start === 'open' ? phrases.until(after(end)) : phrases.beginningNotKnown(after(end));
    }
    return start === 'open' && end === 'open' ? phrases.endless : phrases.notKnown;
  };

  const oneOf = (members: readonly Member[]): string => {
    const [only, ...more] = members;
    if (!only || more.length > 0 || !('start' in only)) return others()?.oneOf(members) ?? phrases.notKnown;
    const { start, end } = only;
    if (typeof start === 'object')
      return end === 'open' ? phrases.orLater(one(start)) : phrases.between(after(start), after(end));
    return end === 'open' ? phrases.endless : phrases.by(after(end));
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
        return others()?.allOf(expression.members) ?? phrases.notKnown;
    }
  };
}

/** With unspecified digits, or a season. */
const isUncommon = ({ yearMask, monthMask, dayMask, month = 0 }: CalendarDate): boolean =>
  (yearMask ?? monthMask ?? dayMask) !== undefined || month > 12;
