import type { Column } from './draft-columns.js';
import type { OrderedBy } from './order-of.js';

/** Of so many rows more than are needed there is room, so that a few more need no copy. */
const spare = 0.125;
/** Shorter stretches are copied number by number. */
const shortStretch = 256;

/** Where rows in order go among other rows in order: each of the former before that row of the latter, behind its equals. */
export function placesAmong(added: OrderedBy, rows: OrderedBy): Uint32Array {
  const places = new Uint32Array(added.place.length);
  const count = rows.place.length;
  let low = 0;
  for (let i = 0; i < places.length; i += 1) {
    // Most come after all others.
    let high = low < count && isAfter(added, i, rows, count - 1) ? low : count;
    if (high === low) low = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isAfter(added, i, rows, middle)) low = middle + 1;
      else high = middle;
    }
    places[i] = low;
  }
  return places;
}

/** Whether a row of one goes behind a row of the other, as equals do. */
function isAfter(added: OrderedBy, i: number, rows: OrderedBy, row: number): boolean {
  const [place, other] = [added.place[i] as number, rows.place[row] as number];
  if (place !== other) return place > other;
  const begins = Number(added.earliest[i] !== -Infinity) - Number(rows.earliest[row] !== -Infinity);
  return begins !== 0 ? begins > 0 : (added.latest[i] as number) >= (rows.latest[row] as number);
}

/**
 * A column with rows added at their places: in the memory of the given one where all go behind it and there is room,
 * so that what was read of it stays as it is; else a copy with room to spare.
 */
export function mergedColumn<Numbers extends Column>(
  column: Numbers,
  added: Numbers,
  places: Uint32Array,
): Numbers {
  const length = column.length + added.length;
  const isBehind = added.length === 0 || places[0] === column.length;
  const whole = isBehind ? roomAround(column, length) : undefined;
  if (whole) {
    whole.set(added, column.length);
    return whole;
  }
  const to = emptyLike(column, length);
  let from = 0;
  for (let i = 0; i < added.length; i += 1) {
    const place = places[i] as number;
    copy(column, from, place, to, i);
    to[place + i] = added[i] as number;
    from = place;
  }
  copy(column, from, column.length, to, added.length);
  return to;
}

/** Copies rows from one to before another, so many further on. */
function copy(column: Column, from: number, to: number, target: Column, by: number): void {
  if (to - from > shortStretch) target.set(column.subarray(from, to), from + by);
  else for (let row = from; row < to; row += 1) target[row + by] = column[row] as number;
}

/** Memory whose first rows are in use, and how many. */
const used = new WeakMap<ArrayBufferLike, number>();

/** A longer view of the memory of a column which was made here, where that is free; it is taken with that. */
function roomAround<Numbers extends Column>(column: Numbers, length: number): Numbers | undefined {
  const { buffer } = column;
  if (used.get(buffer) !== column.length || length * column.BYTES_PER_ELEMENT > buffer.byteLength)
    return undefined;
  used.set(buffer, length);
  return new (column.constructor as ColumnType<Numbers>)(buffer, 0, length);
}

type ColumnType<Numbers> = new (buffer: ArrayBufferLike, from: number, length: number) => Numbers;

function emptyLike<Numbers extends Column>(column: Numbers, length: number): Numbers {
  const bytes = Math.ceil(length * (1 + spare)) * column.BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(bytes);
  used.set(buffer, length);
  return new (column.constructor as ColumnType<Numbers>)(buffer, 0, length);
}
