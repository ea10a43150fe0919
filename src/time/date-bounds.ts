import { addUnits, daysInMonth, fromCivil, justBefore, unitLength } from './calendar.js';
import { monthsOfGroup } from './months-of-group.js';

/**
 * First and last instant of all the dates that the numbers of each part can make, or undefined where they make none.
 * Each list ascends; a part that was not written is undefined.
 */
export function dateBounds(
  years: readonly number[],
  months: readonly number[] | undefined,
  days: readonly number[] | undefined,
): { earliest: number; latest: number } | undefined {
  const first = firstThatExists(years, months ?? [1], days ?? [1]);
  const last = firstThatExists(years.toReversed(), months?.toReversed() ?? [12], days?.toReversed() ?? [1]);
  if (!first || !last) return undefined;
  const [firstMonth] = monthsOf(first);
  return {
    earliest: fromCivil(first.year, firstMonth, first.day),
    latest: justBefore(
      days ? fromCivil(last.year, last.month, last.day) + unitLength.day : endOfMonths(last),
    ),
  };
}

/** There are few masks, and `XXXX` has ten thousand numbers. */
const knownMasks = new Map<string, readonly number[]>();

/** The numbers that two or four digits can stand for, of which `X` are unspecified, in ascending order. */
export function numbersOfMask(mask: string): readonly number[] {
  if (!mask.includes('X')) return [Number(mask)];
  const numbers = knownMasks.get(mask) ?? readMask(mask);
  knownMasks.set(mask, numbers);
  return numbers;
}

function readMask(mask: string): readonly number[] {
  const negative = mask.startsWith('-');
  let numbers = [0];
  for (const digit of negative ? mask.slice(1) : mask) {
    const digits = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    numbers = numbers.flatMap((number) => digits.map((value) => number * 10 + value));
  }
  return negative ? numbers.toReversed().map((number) => 0 - number) : numbers;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function firstThatExists(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): Day | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => candidate <= daysInMonth(year, month));
      if (day !== undefined) return { year, month, day };
    }
  }
  return undefined;
}

/** First instant after a month or a group of months. */
function endOfMonths(day: Day): number {
  const [first, count] = monthsOf(day);
  return addUnits(fromCivil(day.year, first), 'month', count);
}

function monthsOf({ month }: Day): readonly [first: number, count: number] {
  return monthsOfGroup(month) ?? [month, 1];
}
