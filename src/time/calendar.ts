/** Units that a calendar steps in. */
export type CalendarUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A wall clock and a calendar on one instant. `year` is astronomical (0 is 1 BC), `month` and `day` begin at 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** The Gregorian calendar repeats after 400 years. */
const daysInCycle = 146_097;
const meanYear = (daysInCycle / 400) * day;
/** Days from 0000-03-01, where a cycle begins, to 1970-01-01. */
const epochDay = 719_468;

/** Milliseconds in each unit; of month and year the Gregorian mean. */
export const unitLength: Readonly<Record<CalendarUnit, number>> = {
  millisecond: 1,
  second,
  minute,
  hour,
  day,
  month: meanYear / 12,
  year: meanYear,
};

/** Whether a proleptic Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month, 1 to 12, of a proleptic Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * First instant of a day, in milliseconds from 1970-01-01T00:00Z on the proleptic Gregorian calendar.
 * Exact to 290 million years from now, and from there on to the nearest number there is.
 */
export function fromCivil(year: number, month = 1, dayOfMonth = 1): number {
  return dayNumber(year, month, dayOfMonth) * day;
}

/** What calendar and clock show at an instant, as in UTC. */
export function toCivil(time: number): Civil {
  const days = countOf(time, day);
  // Where numbers are sparse, a midnight may have been rounded to just before or after itself.
  const clock = Math.min(Math.max(Math.floor(time - days * day), 0), day - 1);
  return {
    ...calendarOf(days),
    hour: Math.floor(clock / hour),
    minute: Math.floor((clock % hour) / minute),
    second: Math.floor((clock % minute) / second),
    millisecond: clock % second,
  };
}

/** First instant of the unit that holds an instant. */
export function startOf(time: number, unit: CalendarUnit): number {
  switch (unit) {
    case 'year':
      return fromCivil(toCivil(time).year);
    case 'month': {
      const { year, month } = toCivil(time);
      return fromCivil(year, month);
    }
    default:
      return countOf(time, unitLength[unit]) * unitLength[unit];
  }
}

/** An instant so many whole units later, or earlier; where a month is too short, its last day (31 January + 1 month is 28 February). */
export function addUnits(time: number, unit: CalendarUnit, count: number): number {
  if (unit !== 'month' && unit !== 'year') return time + count * unitLength[unit];
  const from = toCivil(time);
  const months = from.month - 1 + count * (unit === 'year' ? 12 : 1);
  const year = from.year + Math.floor(months / 12);
  const month = modulo(months, 12) + 1;
  const clock = time - fromCivil(from.year, from.month, from.day);
  return fromCivil(year, month, Math.min(from.day, daysInMonth(year, month))) + clock;
}

/** The last instant before another: a millisecond earlier, or the next number where those are further apart. */
export function justBefore(time: number): number {
  return time - Math.max(1, Math.floor(Math.abs(time) * Number.EPSILON));
}

/** How many whole units lie between the epoch and an instant, rounded down; a quotient alone would be off where numbers are sparse. */
function countOf(time: number, length: number): number {
  const count = Math.floor(time / length);
  if (count * length > time) return count - 1;
  return (count + 1) * length <= time ? count + 1 : count;
}

/** Days from 1970-01-01, after Howard Hinnant's days_from_civil: years are counted from March, so that a leap day comes last. */
function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysInCycle + yearOfCycle * 365 + leapDays + dayOfYear - epochDay;
}

/** The inverse of `dayNumber`. */
function calendarOf(days: number): { year: number; month: number; day: number } {
  const cycle = Math.floor((days + epochDay) / daysInCycle);
  const dayOfCycle = days + epochDay - cycle * daysInCycle;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function modulo(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}
