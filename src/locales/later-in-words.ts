import { fromCivil, startOf } from '../time/index.js';
import type { CalendarDate, Interval, Member } from '../time/index.js';
import { cutLargeYears, distance, unitOf, units } from './distance-in-words.js';
import type { Amount } from './distance-in-words.js';
import type { CountedUnit } from './formats.js';
import { type Making, makings } from './known-words.js';
import type { Words } from './words.js';

/** Where a date begins, as closely as it says. */
interface Start {
  readonly time: number;
  readonly year: number;
  /** The finest unit in which another date can be compared with it. */
  readonly unit: CountedUnit;
  /** Years that its year may be off: 10 for a decade; else 1. */
  readonly yearStep: number;
  readonly about: boolean;
}

/**
 * Distance from the start of one date to that of a later one, honest at the coarser precision of the two:
 * "nine months later", "about 12 years later", "on the same day". Empty where a start is not known, as of `../1985` or
 * `[2021-08..]`.
 */
export function laterInWords(words: Words, before: Interval, after: Interval): string {
  const making = makings.get(words);
  const from = startKnown(before);
  const to = startKnown(after);
  if (!making || !from || !to) return '';
  const about = from.about || to.about;
  const unit = units[Math.min(units.indexOf(from.unit), units.indexOf(to.unit))] ?? 'year';
  const yearStep = Math.max(from.yearStep, to.yearStep);
  const start = cut(from, unit, yearStep);
  const end = cut(to, unit, yearStep);
  if (end > start) return distant(making, distance(start, end, unit), unit, about);
  return end === start && yearStep === 1 ? same(making, unit, about) : '';
}

function distant(
  { formats, phrases }: Making,
  amounts: readonly Amount[],
  unit: CountedUnit,
  about: boolean,
): string {
  const [first, second] = amounts;
  const isNext = first?.count === 1 && first.unit === unit && !second;
  if (isNext && !about && isNamed(unit)) return phrases.next[unit];
  const counted = amounts
    .map(cutLargeYears)
    .map((amount) => formats.count(amount.count, amount.unit, phrases.numbers[amount.count]));
  const words = formats.and(counted);
  return phrases.later(about ? phrases.about(words) : words);
}

function same({ phrases }: Making, unit: CountedUnit, about: boolean): string {
  if (about) return phrases.aboutSameTime;
  return isNamed(unit) ? phrases.same[unit] : phrases.sameTime;
}

type NamedUnit = 'day' | 'month' | 'year';
const isNamed = (unit: CountedUnit): unit is NamedUnit =>
  unit === 'day' || unit === 'month' || unit === 'year';

function startKnown({ expression }: Interval): Start | undefined {
  switch (expression.kind) {
    case 'date':
      return startOfDate(expression.date);
    case 'span':
      return typeof expression.start === 'object' ? startOfDate(expression.start) : undefined;
    case 'all-of':
      return earliestStart(expression.members);
    case 'one-of': {
      const isOpen = expression.members.some((member) => 'start' in member && member.end === 'open');
      const start = isOpen ? undefined : earliestStart(expression.members);
      return start && { ...start, about: true };
    }
  }
}

function earliestStart(members: readonly Member[]): Start | undefined {
  const firsts = members.map((member) => ('start' in member ? member.start : member));
  const starts = firsts.map((first) => (first === 'open' ? undefined : startOfDate(first)));
  return starts.reduce((least, start) =>
    least && start && start.time < least.time ? start : start && least,
  );
}

function startOfDate(date: CalendarDate): Start | undefined {
  const { yearMask = '' } = date;
  // The first year that 1X56 or XXXX can be says nothing of the year that it is.
  if (!/^-?\d*X*$/.test(yearMask) || /^-?XXXX$/.test(yearMask)) return undefined;
  const yearStep = 10 ** (yearMask.split('X').length - 1);
  return {
    time: date.earliest,
    year: date.year,
    unit: finestUnit(date),
    yearStep,
    about: date.approximate || date.uncertain || date.significantDigits !== undefined || yearStep > 1,
  };
}

/** Seasons are told apart by their years alone, and unspecified days and months by what stands before them. */
function finestUnit({ precision, yearMask, monthMask, dayMask }: CalendarDate): CountedUnit {
  if (yearMask !== undefined || monthMask !== undefined || precision === 'season') return 'year';
  return dayMask === undefined ? unitOf(precision) : 'month';
}

function cut({ time, year }: Start, unit: CountedUnit, yearStep: number): number {
  if (unit === 'year') return fromCivil(Math.floor(year / yearStep) * yearStep);
  return unit === 'second' ? time : startOf(time, unit);
}
