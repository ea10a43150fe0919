import type { TickUnit } from '../locales/index.js';
import { precisions } from '../time/index.js';
import { addUnits, fromCivil, startOf, toCivil, unitLength } from '../time/calendar.js';

/** A number of calendar units from one tick to the next. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

const steps: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((count) => ({ unit: 'minute' as const, count })),
  ...[1, 3, 6, 12].map((count) => ({ unit: 'hour' as const, count })),
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
];
const hourIndex = precisions.indexOf('hour');
const dayIndex = precisions.indexOf('day');
const yearIndex = precisions.indexOf('year');
const monday = 4;
/** Over a longer time the days of weeks are a riddle of numbers. */
const mostDays = 62 * unitLength.day;

/** The calendar unit of a precision, by its number in `EventColumns.precision`. */
export function unitOf(precision: number): TickUnit {
  if (precision < hourIndex) return 'minute';
  if (precision === hourIndex) return 'hour';
  if (precision === dayIndex) return 'day';
  return precision < yearIndex ? 'month' : 'year';
}

/**
 * The finest step that is no finer than the precision and whose ticks stand as far apart as `least` asks, in pixels; over
 * more than two months, in `duration` milliseconds, no finer than a month.
 */
export function tickStep(
  precision: number,
  pixelsPerMillisecond: number,
  duration: number,
  least: (step: TickStep) => number,
): TickStep {
  const finest = Math.max(unitLength[unitOf(precision)], duration > mostDays ? unitLength.month : 0);
  const wide = (step: TickStep) => pixelsPerMillisecond * unitLength[step.unit] * step.count >= least(step);
  const found = steps.find((step) => unitLength[step.unit] >= finest && wide(step));
  if (found) return found;
  for (let power = 1; power < 1e13; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step: TickStep = { unit: 'year', count: digit * power };
      if (wide(step)) return step;
    }
  }
  return { unit: 'year', count: 1e13 };
}

/** The ticks of a step from the one that holds `start` to the last before `end`, at most `most`. */
export function ticksBetween({ unit, count }: TickStep, start: number, end: number, most: number): number[] {
  const times: number[] = [];
  let time = firstTick(unit, count, start);
  while (time < end && times.length < most) {
    times.push(time);
    time = nextTick(unit, count, time);
  }
  return times;
}

function firstTick(unit: TickUnit, count: number, start: number): number {
  if (unit === 'year') return fromCivil(firstYear(toCivil(start).year, count));
  if (unit === 'month') {
    const { year, month } = toCivil(start);
    return fromCivil(year, month - ((month - 1) % count));
  }
  const length = unitLength[unit];
  const offset = unit === 'day' ? monday : 0;
  return (Math.floor((startOf(start, unit) / length - offset) / count) * count + offset) * length;
}

function nextTick(unit: TickUnit, count: number, time: number): number {
  if (unit !== 'year') return addUnits(time, unit, count);
  const { year } = toCivil(time + unitLength.day); // a far year's first instant may be rounded to before itself
  return fromCivil(year === 1 && count > 1 ? count : year + count);
}

/** Round as people count, who have no year 0: 1000 BC is the year -999; between 500 BC and AD 500 stands AD 1. */
function firstYear(year: number, count: number): number {
  const before = year > 0 ? 0 : 1;
  return Math.floor((year - before) / count) * count + before || 1;
}
