import type { GatheredEvents, GroupColumn } from './gathered-events.js';
import { orderOf } from './order-of.js';

/** The numbers of one dated event. */
export interface DraftNumbers {
  earliest: number;
  latest: number;
  place: number;
  kind: number;
  precision: number;
  certainty: number;
  /** -1 for none. */
  group: number;
  /** NaN where none is given. */
  importance: number;
  /** First instant at which it was known; NaN where none is given. */
  reported: number;
  quotes: number;
  media: number;
  /** Whether its dates have times with an offset. */
  hasOffset: boolean;
  /** Its place in the list. */
  entry: number;
}

/** The columns of dated events in order, with the place in the list of each. */
export type SortedColumns = Pick<
  GatheredEvents,
  | 'length'
  | 'earliest'
  | 'latest'
  | 'place'
  | 'kind'
  | 'precision'
  | 'certainty'
  | 'group'
  | 'importance'
  | 'reported'
  | 'quotes'
  | 'media'
  | 'entry'
  | 'clocked'
>;

/** Any typed array of a column. */
export type Column = Float64Array | Float32Array | Uint32Array | Uint8Array | GroupColumn;

/** Stands in a draft's certainty for times with an offset. */
const offsetBit = 128;

/** The numbers of dated events, in the order in which they come, in arrays that double. */
export class DraftColumns {
  #length = 0;
  #earliest: Float64Array;
  #latest: Float64Array;
  /** Made with the first event whose beginning is not known, like the two below with the first that has one. */
  #place: Float64Array | undefined;
  #importance: Float64Array | undefined;
  #reported: Float64Array | undefined;
  #kind: Uint8Array;
  #precision: Uint8Array;
  #certainty: Uint8Array;
  #group: Int32Array;
  #quotes: Uint8Array;
  #media: Uint8Array;
  #entry: Uint32Array;
  #inList = true;
  #groups = 0;
  #clocked = 0;

  /** With room for so many events before the arrays double. */
  constructor(room: number) {
    this.#earliest = new Float64Array(room);
    this.#latest = new Float64Array(room);
    this.#kind = new Uint8Array(room);
    this.#precision = new Uint8Array(room);
    this.#certainty = new Uint8Array(room);
    this.#group = new Int32Array(room);
    this.#quotes = new Uint8Array(room);
    this.#media = new Uint8Array(room);
    this.#entry = new Uint32Array(room);
  }

  add(numbers: Readonly<DraftNumbers>): void {
    const row = this.#length;
    if (row === this.#earliest.length) this.#double();
    this.#length = row + 1;
    this.#earliest[row] = numbers.earliest;
    this.#latest[row] = numbers.latest;
    if (numbers.earliest === -Infinity) this.#place ??= this.#earliest.slice();
    if (this.#place) this.#place[row] = numbers.place;
    // What is not a number alone differs from itself.
    const hasImportance = numbers.importance === numbers.importance;
    if (hasImportance) this.#importance ??= new Float64Array(this.#earliest.length).fill(NaN);
    if (this.#importance) this.#importance[row] = numbers.importance;
    const isReported = numbers.reported === numbers.reported;
    if (isReported) this.#reported ??= new Float64Array(this.#earliest.length).fill(NaN);
    if (this.#reported) this.#reported[row] = numbers.reported;
    this.#kind[row] = numbers.kind;
    this.#precision[row] = numbers.precision;
    this.#certainty[row] = numbers.certainty | (numbers.hasOffset ? offsetBit : 0);
    this.#group[row] = numbers.group;
    this.#quotes[row] = numbers.quotes;
    this.#media[row] = numbers.media;
    this.#entry[row] = numbers.entry;
    if (numbers.entry !== row) this.#inList = false;
    if (numbers.group >= this.#groups) this.#groups = numbers.group + 1;
    if (numbers.hasOffset) this.#clocked += 1;
  }

  /** The columns in order, none of them shared with this; in steps, between which others may have the thread. */
  *sorted(): Generator<void, SortedColumns> {
    const length = this.#length;
    const earliest = this.#earliest.subarray(0, length);
    const latest = this.#latest.subarray(0, length);
    const order = yield* orderOf({ place: this.#place?.subarray(0, length) ?? earliest, earliest, latest });
    const column = <Numbers extends Column>(from: Numbers): Numbers =>
      inOrder(from.subarray(0, length) as Numbers, order);
    const ordered = { length, earliest: column(earliest) };
    yield;
    const latestOrdered = column(latest);
    yield;
    const certainty = column(this.#certainty);
    const clocked = this.#rowsOnClock(certainty);
    const bytes = { kind: column(this.#kind), precision: column(this.#precision), certainty, clocked };
    yield;
    const place = this.#place && column(this.#place);
    const importance = this.#importance && column(this.#importance);
    const reported = this.#reported && column(this.#reported);
    yield;
    const entry = this.#inList ? order : column(this.#entry);
    return {
      ...ordered,
      latest: latestOrdered,
      ...(place && { place }),
      ...(importance && { importance }),
      ...(reported && { reported }),
      ...bytes,
      group: inOrder(this.#group.subarray(0, length), order, groupColumn(length, this.#groups)),
      quotes: column(this.#quotes),
      media: column(this.#media),
      ...(entry && { entry }),
    };
  }

  /** The rows whose dates have offsets, of which the column is cleared. */
  #rowsOnClock(certainty: Uint8Array): Uint32Array {
    const rows = new Uint32Array(this.#clocked);
    if (this.#clocked === 0) return rows;
    let count = 0;
    for (let row = 0; row < certainty.length; row += 1) {
      const bits = certainty[row] as number;
      if (bits < offsetBit) continue;
      certainty[row] = bits - offsetBit;
      rows[count] = row;
      count += 1;
    }
    return rows;
  }

  #double(): void {
    const room = this.#earliest.length * 2;
    this.#earliest = withRoom(this.#earliest, new Float64Array(room));
    this.#latest = withRoom(this.#latest, new Float64Array(room));
    this.#place &&= withRoom(this.#place, new Float64Array(room));
    this.#importance &&= withRoom(this.#importance, new Float64Array(room));
    this.#reported &&= withRoom(this.#reported, new Float64Array(room));
    this.#kind = withRoom(this.#kind, new Uint8Array(room));
    this.#precision = withRoom(this.#precision, new Uint8Array(room));
    this.#certainty = withRoom(this.#certainty, new Uint8Array(room));
    this.#group = withRoom(this.#group, new Int32Array(room));
    this.#quotes = withRoom(this.#quotes, new Uint8Array(room));
    this.#media = withRoom(this.#media, new Uint8Array(room));
    this.#entry = withRoom(this.#entry, new Uint32Array(room));
  }
}

/** The numbers of a column in a longer one. */
function withRoom<Numbers extends Column>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** An empty column for indexes of so many groups, and -1. */
export function groupColumn(length: number, groups: number): GroupColumn {
  if (groups <= 0x80) return new Int8Array(length);
  return groups <= 0x8000 ? new Int16Array(length) : new Int32Array(length);
}

/** A column in an order of its rows, or in its own: a new one in either case. */
export function inOrder<From extends Column, To extends Column = From>(
  from: From,
  order: Uint32Array | undefined,
  to = new (from.constructor as new (length: number) => Column)(from.length) as To,
): To {
  if (!order) to.set(from);
  // A loop that meets arrays of several types is slow with all of them, so that the commonest have their own.
  else if (from instanceof Float64Array && to instanceof Float64Array) doublesInOrder(from, order, to);
  else if (from instanceof Uint8Array && to instanceof Uint8Array) bytesInOrder(from, order, to);
  else for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] as number] as number;
  return to;
}

function doublesInOrder(from: Float64Array, order: Uint32Array, to: Float64Array): void {
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] as number] as number;
}

function bytesInOrder(from: Uint8Array, order: Uint32Array, to: Uint8Array): void {
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] as number] as number;
}
