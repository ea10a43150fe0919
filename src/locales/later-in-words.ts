import { fromCivil, startOf } from '../time/index.js';
import type { CalendarDate, Interval } from '../time/index.js';
import { cutLargeYears, distance, unitOf } from './distance-in-words.js';
import type { Amount } from './distance-in-words.js';
import type { Phrases } from './en.js';
import type { CountedUnit, Formats } from './formats.js';

interface Start {
  readonly date: CalendarDate;
  readonly about: boolean;
}

/** Distance from the start of one date to that of a later one, honest at the coarser precision of the two; '' where a start is not known. */
export function laterInWords(
  formats: Formats,
  phrases: Phrases,
): (before: Interval, after: Interval) => string {
  const amount = (value: Amount): string => {
    const { count, unit } = cutLargeYears(value);
    return formats.count(count, unit, phrases.numbers[count]);
  };

  return (before, after) => {
    const from = startKnown(before);
    const to = startKnown(after);
    if (!from || !to) return '';
    const about = from.about || to.about;
    const unit = comparable(from.date, to.date);
    const start = floor(from.date, unit);
    const end = floor(to.date, unit);
    if (end < start) return '';
    if (end === start) return same(unit, about);
    const amounts = distance(start, end, unit);
    const [first] = amounts;
    if (!about && amounts.length === 1 && first?.count === 1 && first.unit === unit && isNamed(unit)) {
      return phrases.next[unit];
    }
    const words = formats.and(amounts.map(amount));
    return phrases.later(about ? phrases.about(words) : words);
  };

  function same(unit: CountedUnit, about: boolean): string {
    if (about) return phrases.aboutSameTime;
    return isNamed(unit) ? phrases.same[unit] : phrases.sameTime;
  }
}

const isNamed = (unit: CountedUnit): unit is 'day' | 'month' | 'year' =>
  unit === 'day' || unit === 'month' || unit === 'year';

/** The date that an interval begins with; about it, where it is one of several or has unspecified digits. */
function startKnown({ expression }: Interval): Start | undefined {
  switch (expression.kind) {
    case 'date':
      return startAt(expression.date);
    case 'span':
      return typeof expression.start === 'object' ? startAt(expression.start) : undefined;
    default: {
      const dates = expression.members.flatMap((member) =>
        'start' in member ? [member.start, member.end] : [member],
      );
      const [first] = dates;
      if (typeof first !== 'object') return undefined;
      if (expression.kind === 'all-of') return startAt(first);
      return dates.includes('open') ? undefined : { date: first, about: true };
    }
  }
}

function startAt(date: CalendarDate): Start {
  const open = date.yearMask ?? date.monthMask ?? date.dayMask ?? date.significantDigits;
  return { date, about: date.approximate || date.uncertain || open !== undefined };
}

/** The coarser unit of two dates; seasons, decades and longer are told apart by years alone. */
function comparable(a: CalendarDate, b: CalendarDate): CountedUnit {
  const order: readonly CountedUnit[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];
  const unit = ({ precision }: CalendarDate) => (precision === 'season' ? 'year' : unitOf(precision));
  return order[Math.max(order.indexOf(unit(a)), order.indexOf(unit(b)))] ?? 'year';
}

function floor(date: CalendarDate, unit: CountedUnit): number {
  if (unit === 'year') return fromCivil(date.year);
  return unit === 'second' ? date.earliest : startOf(date.earliest, unit);
}
