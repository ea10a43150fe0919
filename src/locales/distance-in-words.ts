import { addUnits, toCivil, unitLength } from '../time/index.js';
import type { Precision } from '../time/index.js';
import type { CountedUnit, Formats } from './formats.js';

export interface Amount {
  readonly count: number;
  readonly unit: CountedUnit;
}

/** From the coarsest to the finest. */
const units: readonly CountedUnit[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

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
  const totals = totalsOf(from, to);
  const years = Math.floor(totals.month / 12);
  if (years >= yearsAlone || (years > 0 && finest === 'year')) return [{ count: years, unit: 'year' }];
  const months = totals.month % 12;
  if (years > 0 && months === 0) return [{ count: years, unit: 'year' }];
  if (years > 0)
    return [
      { count: years, unit: 'year' },
      { count: months, unit: 'month' },
    ];
  for (const unit of units) {
    if (unit === 'year') continue;
    const least = units.indexOf(unit) >= units.indexOf(finest) ? 1 : 2;
    if (totals[unit] >= least) return [{ count: totals[unit], unit }];
  }
  return [];
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

function totalsOf(from: number, to: number): Record<Exclude<CountedUnit, 'year'>, number> {
  const a = toCivil(from);
  const b = toCivil(to);
  let month = (b.year - a.year) * 12 + b.month - a.month;
  if (month > 0 && addUnits(from, 'month', month) > to) month -= 1;
  const of = (length: number) => Math.max(0, Math.floor((to - from) / length));
  return {
    month,
    day: of(unitLength.day),
    hour: of(unitLength.hour),
    minute: of(unitLength.minute),
    second: of(1000),
  };
}
