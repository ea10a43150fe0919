import { charactersOf, edtfAt, fromCivil, unitLength } from '../../time/index.js';
import { typeIds } from './arrow-table.js';
import type { ArrowData, ArrowVector } from './arrow-table.js';

/** A column of dates or times. */
export interface Moments {
  /** Milliseconds from 1970-01-01T00:00Z, of civil time or of the world's; NaN where there is none. */
  readonly times: Float64Array;
  /** What each of them states: the unit that begins there. */
  readonly unit: 'day' | 'second' | 'millisecond';
  /** Whether they are instants, which a clock shows by its zone, and not civil time. */
  readonly areInstants: boolean;
}

/** How many of a timestamp's units are a millisecond, or how many milliseconds its unit is. */
const perMillisecond = [1, 1, 1000, 1_000_000];
const milliseconds = [1000, 1, 1, 1];

/**
 * The moments in a column of dates or timestamps, and in one of numbers where these are milliseconds (`earliest`, `latest`);
 * undefined for other columns. Timestamps of a fraction of a millisecond are of the millisecond that holds them.
 */
export function momentsOf(column: ArrowVector, areNumbers = false): Moments | undefined {
  const { type } = column;
  const { date, timestamp, int, float } = typeIds;
  const isNumber = areNumbers && (type.typeId === int || type.typeId === float);
  if (type.typeId !== date && type.typeId !== timestamp && !isNumber) return undefined;
  const times = new Float64Array(column.length).fill(NaN);
  let start = 0;
  for (const data of column.data) {
    const timeOf = timesIn(data) ?? ((index) => Math.floor(Number(column.get(start + index) ?? NaN)));
    const { length, nullCount } = data;
    for (let index = 0; index < length; index += 1)
      if (nullCount === 0 || data.getValid(index)) times[start + index] = timeOf(index);
    start += length;
  }
  const areInstants = type.typeId === timestamp && Boolean(type.timezone);
  return { times, unit: unitOf(times, areInstants), areInstants };
}

/** The time of each row, NaN beyond what a damaged column has; undefined where its values are held in some other way. */
function timesIn({ type, values }: ArrowData): ((index: number) => number) | undefined {
  if (values instanceof BigInt64Array) {
    const { length } = values;
    const unit = type.typeId === typeIds.timestamp ? (type.unit ?? 1) : 1;
    const parts = perMillisecond[unit] ?? 1;
    const factor = milliseconds[unit] ?? 1;
    if (parts === 1) return (index) => (index < length ? Number(values[index]) * factor : NaN);
    const divisor = BigInt(parts);
    return (index) => (index < length ? Number(floored(values[index] as bigint, divisor)) : NaN);
  }
  if (values instanceof Int32Array && type.typeId === typeIds.date && type.unit === 0)
    return (index) => (values[index] ?? NaN) * unitLength.day;
  if (values instanceof Float64Array) return (index) => Math.floor(values[index] ?? NaN);
  return undefined;
}

/** Division of whole numbers that rounds down, as before 1970, too, the millisecond that holds a moment is the one that began before. */
function floored(count: bigint, parts: bigint): bigint {
  const quotient = count / parts;
  return count < 0n && quotient * parts !== count ? quotient - 1n : quotient;
}

/**
 * What the moments of a column state. Most tools know no other type than a timestamp of milliseconds or less, also for days: where
 * all are midnights they are days, where all are whole seconds, seconds. An instant is never a day: where it is depends on the zone.
 */
function unitOf(times: Float64Array, areInstants: boolean): Moments['unit'] {
  let unit: Moments['unit'] = areInstants ? 'second' : 'day';
  for (const time of times) {
    if (unit === 'day' && time % unitLength.day !== 0 && !Number.isNaN(time)) unit = 'second';
    if (unit === 'second' && time % unitLength.second !== 0 && !Number.isNaN(time)) return 'millisecond';
  }
  return unit;
}

/** EDTF of a row's moment; undefined where there is none. */
export function momentAt({ times, unit, areInstants }: Moments, row: number): string | undefined {
  const time = times[row] ?? NaN;
  if (!Number.isFinite(time)) return undefined;
  return edtfAt(time, charactersOf[unit]) + (areInstants ? 'Z' : '');
}

/** The last instant of each moment's unit. */
export const endsOf = ({ times, unit }: Moments): Float64Array =>
  unit === 'millisecond' ? times : times.map((time) => time + unitLength[unit] - 1);

/** Whether all moments are of years that EDTF gives months and days. */
export function areNear({ times }: Moments): boolean {
  const [from, to] = [fromCivil(-9999), fromCivil(10_000)];
  return times.every((time) => Number.isNaN(time) || (time >= from && time < to));
}
