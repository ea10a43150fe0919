import { addUnits, edtfOfYear, precisions, startOf, toCivil, unitLength } from '../../time/index.js';
import { dateKinds } from '../story.js';

const dateKind = dateKinds.indexOf('date');
const spanKind = dateKinds.indexOf('span');
const year = precisions.indexOf('year');
const month = precisions.indexOf('month');
const day = precisions.indexOf('day');
const minute = precisions.indexOf('minute');
const second = precisions.indexOf('second');
const millisecond = precisions.indexOf('millisecond');
/** From here on a year has more than four digits, and is all that EDTF can say. */
const nearest = Date.UTC(0, 0, 1) - 11_899 * unitLength.year;
const farthest = Date.UTC(9999, 11, 31);

/** Index in `dateKinds` of a range of time: a date where it is one moment, or one day, month or year from end to end. */
export function kindOfRange(earliest: number, latest: number): number {
  return earliest === latest || unitOfRange(earliest, latest) !== undefined ? dateKind : spanKind;
}

/** Index in `precisions` of a range of time: the coarsest unit that its numbers can stand for. A moment is no more than a day. */
export function precisionOfRange(earliest: number, latest: number): number {
  const unit = unitOfRange(earliest, latest);
  if (unit !== undefined) return unit;
  if (earliest === -Infinity) return precisionOfEnd(latest);
  if (latest === Infinity || latest === earliest) return precisionOf(earliest);
  return Math.min(precisionOf(earliest), precisionOfEnd(latest));
}

/** A range of time as EDTF, open where it is infinite. */
export function edtfOfRange(earliest: number, latest: number): string {
  if (kindOfRange(earliest, latest) === dateKind) {
    return edtfOf(earliest, precisionOfRange(earliest, latest));
  }
  const start = earliest === -Infinity ? '..' : edtfOf(earliest, precisionOf(earliest));
  const end = latest === Infinity ? '..' : edtfOf(latest, precisionOfEnd(latest));
  return `${start}/${end}`;
}

/** The day, month or year that a range is from its first to its last millisecond; undefined where it is none. */
function unitOfRange(earliest: number, latest: number): number | undefined {
  const length = latest - earliest + 1;
  if (length === unitLength.day) return earliest % unitLength.day === 0 ? day : undefined;
  const isMonth = length >= 28 * unitLength.day && length <= 31 * unitLength.day;
  const isYear = length >= 365 * unitLength.day && length <= 366 * unitLength.day;
  if (!isMonth && !isYear) return undefined;
  const unit = isMonth ? 'month' : 'year';
  const isWhole = startOf(earliest, unit) === earliest && addUnits(earliest, unit, 1) === latest + 1;
  if (!isWhole) return undefined;
  return isMonth ? month : year;
}

/** The coarsest unit, up to the day, that begins at an instant; of far years the year. */
function precisionOf(time: number): number {
  if (time < nearest || time > farthest) return year;
  if (time % unitLength.day === 0) return day;
  if (time % unitLength.minute === 0) return minute;
  return time % 1000 === 0 ? second : millisecond;
}

/** The same of an end, which may be the last millisecond of its unit or the moment itself. */
function precisionOfEnd(time: number): number {
  return Math.max(precisionOf(time + 1), precisionOf(time) === day ? minute : precisionOf(time));
}

function edtfOf(time: number, precision: number): string {
  const civil = toCivil(time);
  const four = edtfOfYear(civil.year);
  if (precision === year) return four;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${four}-${two(civil.month)}`;
  if (precision === month) return date;
  const full = `${date}-${two(civil.day)}`;
  if (precision === day) return full;
  const clock = `${full}T${two(civil.hour)}:${two(civil.minute)}`;
  if (precision === minute) return clock;
  const seconds = `${clock}:${two(civil.second)}`;
  return precision === second ? seconds : `${seconds}.${String(civil.millisecond).padStart(3, '0')}`;
}
