import type { TickUnit } from '../../locales/index.js';
import { precisions } from '../../time/index.js';
import { addUnits, fromCivil, startOf, toCivil, unitLength } from '../../time/calendar.js';

/** A number of calendar units from one tick to the next. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** What the ticks of a stretch of time may be. */
export interface TickRange {
  /** The finest precision of its dates, by its number in `EventColumns.precision`. */
  readonly precision: number;
  /** Milliseconds that can be seen of it at once. */
  readonly duration: number;
  /** The instant in it that is farthest from 1970. */
  readonly farthest: number;
}

/** The units of ticks, from the finest to the coarsest; as the precisions are, but for seasons and what is coarser than years. */
export const tickUnits = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'] as const;

const steps: readonly TickStep[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({ unit: 'millisecond' as const, count })),
  ...[1, 5, 15, 30].map((count) => ({ unit: 'second' as const, count })),
  ...[1, 5, 15, 30].map((count) => ({ unit: 'minute' as const, count })),
  ...[1, 3, 6, 12].map((count) => ({ unit: 'hour' as const, count })),
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
];
const monthIndex = precisions.indexOf('month');
const yearIndex = precisions.indexOf('year');
const monday = 4;
/** Over a longer time the days of weeks are a riddle of numbers. */
const mostDays = 62 * unitLength.day;
/** So many of the instants that numbers can tell apart there are in a step at least, and in the unit in which it is said. */
const instantsInStep = 16;
const instantsInUnit = 4;
/** The coarsest step, in years: a thousand times as long as the universe is old. */
const mostYears = 1e13;

/** The calendar unit of a precision, by its number in `EventColumns.precision`. */
export function unitOf(precision: number): TickUnit {
  return precision < yearIndex ? tickUnits[Math.min(precision, monthIndex)]! : 'year';
}

/** Milliseconds from one tick to the next; of months and years the Gregorian mean. */
export function stepLength({ unit, count }: TickStep): number {
  return unitLength[unit] * count;
}

/**
 * The finest step that is no finer than the dates are, and for which there is room; over more than two months no finer than
 * a month.
 */
export function tickStep(
  { precision, duration, farthest }: TickRange,
  hasRoom: (step: TickStep) => boolean,
): TickStep {
  const finest = Math.max(unitLength[unitOf(precision)], duration > mostDays ? unitLength.month : 0);
  const instant = Math.abs(farthest) * Number.EPSILON;
  const may = (step: TickStep) =>
    stepLength(step) >= instantsInStep * instant &&
    unitLength[step.unit] >= instantsInUnit * instant &&
    hasRoom(step);
  const found = steps.find((step) => unitLength[step.unit] >= finest && may(step));
  if (found) return found;
  for (let power = 1; power < mostYears; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step: TickStep = { unit: 'year', count: digit * power };
      if (may(step)) return step;
    }
  }
  return { unit: 'year', count: mostYears };
}

/** The ticks of a step from the one that holds `start` to the last before `end`, at most `most`. */
export function ticksBetween(step: TickStep, start: number, end: number, most: number): number[] {
  const times: number[] = [];
  const tickAt = ticksFrom(step, start);
  for (let time = tickAt(0); time < end && times.length < most; time = tickAt(times.length)) times.push(time);
  return times;
}

/**
 * How often the number of a tick, counted from where its calendar begins, can be halved: of two neighbours one has the
 * greater rank, and keeps it wherever one looks.
 */
export function tickRank({ unit, count }: TickStep, time: number): number {
  let number = Math.round(tickNumber(unit, count, time));
  if (number === 0) return Infinity;
  let rank = 0;
  for (; number % 2 === 0; number /= 2) rank += 1;
  return rank;
}

function tickNumber(unit: TickUnit, count: number, time: number): number {
  if (unit === 'year') {
    const year = yearAt(time);
    if (year === 1 && count > 1) return 0; // where the count begins, and no multiple
    return (year > 0 ? year : 1 - year) / count;
  }
  if (unit === 'month') {
    const { year, month } = toCivil(time);
    return (12 * year + month - 1) / count;
  }
  return (time / unitLength[unit] - originOf(unit)) / count;
}

/** The tick that holds an instant, and those after it by their distance. */
function ticksFrom({ unit, count }: TickStep, start: number): (distance: number) => number {
  if (unit === 'year') {
    const first = firstYear(toCivil(start).year, count);
    return (distance) => {
      const year = first + distance * count;
      return fromCivil(count > 1 && first <= 1 && year > 1 ? year - 1 : year);
    };
  }
  if (unit === 'month') {
    const { year, month } = toCivil(start);
    const first = month - ((month - 1) % count);
    return (distance) => addUnits(fromCivil(year, first), 'month', distance * count);
  }
  const length = unitLength[unit];
  const origin = originOf(unit);
  const first = Math.floor((Math.round(startOf(start, unit) / length) - origin) / count);
  return (distance) => ((first + distance) * count + origin) * length;
}

/** Weeks begin on Mondays; hours and what is finer with the day. */
function originOf(unit: TickUnit): number {
  return unit === 'day' ? monday : 0;
}

/** The year that begins at an instant; a far year's first instant may be rounded to before itself. */
function yearAt(time: number): number {
  return toCivil(time + unitLength.day).year;
}

/** Round as people count, who have no year 0: 1000 BC is the year -999; between 500 BC and AD 500 stands AD 1. */
function firstYear(year: number, count: number): number {
  const before = year > 0 ? 0 : 1;
  return Math.floor((year - before) / count) * count + before || 1;
}
