import type { CalendarDate, Member } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import { isPlain } from './is-plain.js';

/** What says the dates of a set. */
export interface DateWords {
  one(date: CalendarDate): string;
  between(from: CalendarDate, to: CalendarDate): string;
}

type List = (items: readonly string[]) => string;
type Phrase = (date: string) => string;

/** Words of one, or of all, of a set of dates: "1667 or 1668", "August 2021 or later", "3 and 4 July 2025". */
export function setInWords(
  formats: Formats,
  phrases: Phrases,
  calendar: CalendarWords,
  { one, between }: DateWords,
): Record<'oneOf' | 'allOf', (members: readonly Member[]) => string> {
  const run = (member: Member, before: Phrase, after: Phrase): string => {
    if (!('start' in member)) return one(member);
    const { start, end } = member;
    if (start === 'open') return end === 'open' ? phrases.endless : before(one(end));
    return end === 'open' ? after(one(start)) : between(start, end);
  };

  /** "3 or 4 July 2025": days of one month and months of one year say once what they share. */
  const sharing = (members: readonly Member[], list: List): string | undefined => {
    const dates = members.filter(isPlainDay);
    const [first] = dates;
    if (first?.month === undefined || dates.length < members.length || !calendar.shares) return undefined;
    const { year, month, day } = first;
    if (day === undefined) {
      const months = dates.map((date) => calendar.fields({ month: date.month }));
      const alike = dates.every(
        (date) => date.year === year && date.month !== undefined && date.day === undefined,
      );
      return alike ? calendar.fields({ year, month }, { month: list(months) }) : undefined;
    }
    const alike = dates.every((date) => date.year === year && date.month === month && date.day !== undefined);
    const days = calendar.days(dates.map((date) => date.day ?? day));
    return alike ? calendar.fields(first, { day: list(days) }) : undefined;
  };

  return {
    oneOf(members) {
      return (
        sharing(members, formats.or) ??
        formats.or(members.map((member) => run(member, phrases.orEarlier, phrases.orLater)))
      );
    },
    allOf(members) {
      const shared = sharing(members, formats.and);
      if (shared !== undefined) return shared;
      const words = members.map((member) => run(member, phrases.andEarlier, phrases.andLater));
      const [only, another] = members;
      const isRun = only && !another && 'start' in only && only.start !== 'open' && only.end !== 'open';
      return isRun ? phrases.allOf(formats.and(words)) : formats.and(words);
    },
  };
}

function isPlainDay(member: Member): member is CalendarDate {
  return !('start' in member) && isPlain(member) && member.time === undefined;
}
