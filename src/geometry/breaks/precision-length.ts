import { precisions, type Precision } from '../../time/index.js';
import { unitLength } from '../../time/calendar.js';

const lengths: Readonly<Record<Precision, number>> = {
  millisecond: 1,
  second: 1000,
  minute: unitLength.minute,
  hour: unitLength.hour,
  day: unitLength.day,
  month: unitLength.month,
  season: 3 * unitLength.month,
  year: unitLength.year,
  decade: 10 * unitLength.year,
  century: 100 * unitLength.year,
  millennium: 1000 * unitLength.year,
};
const byIndex = precisions.map((name) => lengths[name]);

/** Milliseconds in the unit that a date is given to, by the number in `EventColumns.precision`; Gregorian means. */
export function precisionLength(precision: number): number {
  return byIndex[precision] ?? unitLength.day;
}
