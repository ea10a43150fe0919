import { addUnits, startOf } from '../../time/calendar.js';
import type { CalendarUnit } from '../../time/calendar.js';
import { parseEdtf } from '../../time/parse-edtf.js';

/** The four dates of an event, each EDTF; what is absent is not said. */
export interface FourDates {
  readonly start?: string | undefined;
  readonly latestStart?: string | undefined;
  readonly earliestEnd?: string | undefined;
  readonly end?: string | undefined;
}

export interface SimileSpan {
  /** Absent where not even a start or an end is said. */
  readonly edtf?: string;
  /** Whether it says less than the four dates do. */
  readonly widened: boolean;
}

/**
 * What an instant means: a moment not before `start` and not after `end`. Where these enclose a whole day, month or year,
 * it is that; else one of the dates between them.
 */
export function instantSpan({ start, latestStart, earliestEnd, end }: FourDates): SimileSpan {
  const last = end ?? earliestEnd ?? latestStart;
  if (start === undefined || last === undefined || start === last) {
    return present(start ?? last, false);
  }
  return present(
    wholeUnit(start, last) ?? (isLater(start, last) ? `${start}/${last}` : `[${start}..${last}]`),
    false,
  );
}

/**
 * What a duration means: begun between `start` and `latestStart`, over between `earliestEnd` and `end`. EDTF has no span from
 * one range to another; where a range is a whole day, month or year that is the span's end, else the outer date is, as "about".
 */
export function durationSpan({ start, latestStart, earliestEnd, end }: FourDates): SimileSpan {
  const from = oneEnd(start ?? latestStart, latestStart, 'start');
  const to = oneEnd(earliestEnd ?? end, end ?? earliestEnd, 'end');
  const widened = from.widened || to.widened;
  if (from.edtf === undefined) return present(to.edtf && `/${to.edtf}`, widened);
  if (to.edtf === undefined || to.edtf === from.edtf) return present(from.edtf, widened);
  return present(`${from.edtf}/${to.edtf}`, widened);
}

function oneEnd(first: string | undefined, last: string | undefined, outer: 'start' | 'end'): SimileSpan {
  if (first === undefined || last === undefined || first === last) return present(first ?? last, false);
  const unit = wholeUnit(first, last);
  if (unit !== undefined) return present(unit, false);
  const bound = outer === 'start' ? first : last;
  // A time takes no qualifier, so of that its day is what it is about.
  return present(`${bound.replace(/T.*$/, '')}~`, true);
}

const present = (edtf: string | undefined, widened: boolean): SimileSpan => ({
  ...(edtf && { edtf }),
  widened,
});

const isLater = (first: string, last: string): boolean => {
  const [from, to] = [parseEdtf(first).interval, parseEdtf(last).interval];
  return from !== undefined && to !== undefined && from.earliest > to.latest;
};

const units: readonly (readonly [unit: CalendarUnit, digits: number])[] = [
  ['year', 4],
  ['month', 7],
  ['day', 10],
];

const day = /^\d{4}-\d\d-\d\d$/;

/** The day, month or year that begins with one day and is over with, or at the midnight of, another. */
function wholeUnit(first: string, last: string): string | undefined {
  if (!day.test(first) || !day.test(last)) return undefined;
  const from = parseEdtf(first).interval?.earliest;
  const to = parseEdtf(last).interval;
  if (from === undefined || !to) return undefined;
  for (const [unit, digits] of units) {
    const next = addUnits(from, unit, 1);
    const isWhole = startOf(from, unit) === from && (to.earliest === next || to.latest === next - 1);
    if (isWhole) return first.slice(0, digits);
  }
  return undefined;
}
