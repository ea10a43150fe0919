import { calendarDifference, unitLength } from '../time/index.js';
import type { Precision } from '../time/index.js';
import type { CountedUnit, Formats } from './formats.js';

/** So many of a unit: 9 months. */
export interface Amount {
  readonly count: number;
  readonly unit: CountedUnit;
}

/** From the coarsest to the finest. */
export const units: readonly CountedUnit[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

const elapsed = [
  { unit: 'day', length: unitLength.day },
  { unit: 'hour', length: unitLength.hour },
  { unit: 'minute', length: unitLength.minute },
  { unit: 'second', length: 1000 },
] as const;

/** From so many years on, months are not worth their words. */
const yearsAlone = 3;

/** The finest unit that a precision can name. */
export function unitOf(precision: Precision): CountedUnit {
  switch (precision) {
    case 'millisecond':
      return 'second';
    case 'season':
      return 'month';
    case 'decade':
    case 'century':
    case 'millennium':
      return 'year';
    default:
      return precision;
  }
}

/**
 * Calendar time between two instants, cut and not rounded, in one unit or in years and months; empty under a second.
 * Two of a coarser unit are the least worth its name ("37 days", then "2 months"), or one where `finest` is no finer.
 */
export function distance(from: number, to: number, finest: CountedUnit): Amount[] {
  if (to <= from) return [];
  const { years, months } = calendarDifference(from, to);
  if (years >= yearsAlone || (years > 0 && (months === 0 || finest === 'year'))) {
    return [{ count: years, unit: 'year' }];
  }
  if (years > 0) {
    return [
      { count: years, unit: 'year' },
      { count: months, unit: 'month' },
    ];
  }
  const counts: readonly Amount[] = [
    { count: months, unit: 'month' },
    ...elapsed.map(({ unit, length }) => ({ count: Math.floor((to - from) / length), unit })),
  ];
  const enough = ({ count, unit }: Amount): boolean =>
    count >= (units.indexOf(unit) < units.indexOf(finest) ? 2 : 1);
  return counts.filter(enough).slice(0, 1);
}

/** Of 296,543 years: 296,000. Further digits would not be read, and are seldom known. */
export function cutLargeYears({ count, unit }: Amount): Amount {
  if (unit !== 'year' || count < 10_000) return { count, unit };
  const step = 10 ** (Math.floor(Math.log10(count)) - 2);
  return { count: Math.floor(count / step) * step, unit };
}

/** Length of a break, in figures: "19 years", "2 years 9 months", "11 hours". */
export function durationInWords(
  formats: Formats,
): (from: number, to: number, precision: Precision) => string {
  return (from, to, precision) => {
    const amounts = distance(exclusiveEnd(from), to, unitOf(precision)).map(cutLargeYears);
    return formats.units(amounts.map(({ count, unit }) => formats.count(count, unit)));
  };
}

/** An empty stretch begins where the last instant of a date, to the millisecond, is over. */
function exclusiveEnd(latest: number): number {
  return (latest + 1) % unitLength.minute === 0 ? latest + 1 : latest;
}
