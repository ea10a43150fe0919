import { daysInMonth, toCivil } from '../time/index.js';
import type { CalendarDate } from '../time/index.js';
import type { CalendarWords } from './calendar-in-words.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';
import type { YearWords } from './years-in-words.js';

interface Years {
  /** "1560s" */
  readonly words: string;
  /** "25 December in the 1560s" */
  within(what: string): string;
}

/** Words of one date with unspecified digits: "1560s", "a day in April 1985", "5, 15 or 25 April 1985". */
export function maskedDateInWords(
  formats: Formats,
  phrases: Phrases,
  yearWords: YearWords,
  calendar: CalendarWords,
): (date: CalendarDate) => string {
  const aside = (words: string): Years => ({ words, within: (what) => phrases.aside(what, words) });

  const yearsOf = ({ year, yearMask, latest }: CalendarDate): Years => {
    if (yearMask === undefined) {
      const words = yearWords.year(year);
      return { words, within: (what) => phrases.inYear(what, words) };
    }
    const last = toCivil(latest).year;
    const open = /^-?\d*?(X+)$/.exec(yearMask)?.[1]?.length;
    const named = (plain: string): Years => {
      const words = yearWords.named(plain, year, last);
      return { words, within: (what) => phrases.inYears(what, words) };
    };
    const rank = (length: number, words: (count: number) => string): string =>
      year >= 0 ? words(Math.floor(year / length) + 1) : phrases.bc(words(Math.floor(-last / length) + 1));
    if (open === 1 && year >= 1000) return named(phrases.decade(formats.numeral(year)));
    if (open === 2) return named(rank(100, phrases.century));
    if (open === 3) return named(rank(1000, phrases.millennium));
    return aside(open === 4 && year >= 0 ? phrases.someYear : yearWords.between(year, last));
  };

  /** The month and the day as far as they are known, with the year where that is. */
  const inCalendar = ({ year, yearMask, month, monthMask, day, dayMask }: CalendarDate): string => {
    const months = monthMask === undefined ? [month ?? 1] : matching(monthMask, 12);
    const days = dayMask === undefined || dayMask === 'XX' ? [] : matching(dayMask, lastDay(year, months));
    const words = calendar.fields(
      {
        year: yearMask === undefined ? year : undefined,
        month: months[0],
        day: dayMask === 'XX' ? undefined : (days[0] ?? day),
      },
      {
        month: monthMask && choice(months.map((number) => calendar.fields({ month: number }))),
        day: days.length > 0 ? choice(calendar.days(days)) : undefined,
      },
    );
    if (dayMask === 'XX' || days.length > fewChoices) return phrases.aDayIn(words);
    return day === undefined && months.length > fewChoices ? phrases.aMonthIn(words) : words;
  };

  /** "5, 15 or 25", or "20–29" where they are many and in a row. */
  const choice = (names: readonly string[]): string =>
    names.length > fewChoices ? phrases.span(names[0] ?? '', names.at(-1) ?? '') : formats.or(names);

  return (date) => {
    const { yearMask, month, monthMask, day, dayMask } = date;
    const years = yearsOf(date);
    if (month === undefined && monthMask === undefined) return years.words;
    if (monthMask === 'XX') {
      if (dayMask !== undefined) return years.within(phrases.aDay);
      return day === undefined ? phrases.monthNotKnown(years.words) : years.within(phrases.dayOfAMonth(day));
    }
    if (month !== undefined && month > 12) return years.within(phrases.seasons[month] ?? '');
    return yearMask === undefined ? inCalendar(date) : years.within(inCalendar(date));
  };
}

/** Up to so many months or days are named one by one; no mask leaves more of them that are not in a row. */
const fewChoices = 4;

const lastDay = (year: number, months: readonly number[]): number =>
  Math.max(...months.map((month) => daysInMonth(year, month)));

/** The numbers from 1 to `last` that two digits such as `1X` can be. */
function matching(mask: string, last: number): number[] {
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) =>
    pattern.test(String(number).padStart(2, '0')),
  );
}
