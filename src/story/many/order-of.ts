/** What events are ordered by: columns of one length. */
export interface OrderedBy {
  readonly place: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** A digit of the radix sort: three make 32 bits. */
const digitBits = 11;
const digitSize = 2 ** digitBits;
/** Among up to so many events of one place, comparing is the fastest way to order. */
const shortRun = 24;

/**
 * The order of a story's events, as indexes: by place, those whose beginning is not known ahead of what begins there,
 * then by latest, then as given. Undefined where they are in order. In steps of some milliseconds each.
 */
export function* orderOf(by: OrderedBy): Generator<void, Uint32Array | undefined> {
  if (isInOrder(by)) return undefined;
  const order = yield* orderByRadix(by.place);
  yield;
  if (settleRuns(by, order)) return order;
  // From the last key to the first: a radix sort keeps what came before among equals.
  const byLatest = yield* orderByRadix(by.latest);
  const byBeginning = by.place === by.earliest ? byLatest : unknownFirst(by.earliest, byLatest);
  return yield* orderByRadix(by.place, byBeginning);
}

function isInOrder(by: OrderedBy): boolean {
  const { place } = by;
  for (let row = 1; row < place.length; row += 1) {
    const [before, here] = [place[row - 1] as number, place[row] as number];
    if (before > here || (before === here && compareWithin(by, row - 1, row) > 0)) return false;
  }
  return true;
}

/** Compares two events of one place. */
function compareWithin({ earliest, latest }: OrderedBy, a: number, b: number): number {
  const begins = Number(earliest[a] !== -Infinity) - Number(earliest[b] !== -Infinity);
  if (begins !== 0) return begins;
  // Two infinities are equal, though their difference is not a number.
  return latest[a] === latest[b] ? 0 : (latest[a] as number) - (latest[b] as number);
}

/** Orders events of one place where they are few; false where a long run of them is out of order. */
function settleRuns(by: OrderedBy, order: Uint32Array): boolean {
  const { place } = by;
  let start = 0;
  for (let i = 1; i < order.length; i += 1) {
    const row = order[i] as number;
    if (place[row] !== place[order[start] as number]) {
      start = i;
      continue;
    }
    if (compareWithin(by, order[i - 1] as number, row) <= 0) continue;
    if (i - start >= shortRun) return false;
    let to = i;
    for (; to > start && compareWithin(by, order[to - 1] as number, row) > 0; to -= 1) {
      order[to] = order[to - 1] as number;
    }
    order[to] = row;
  }
  return true;
}

/** The same order with all of unknown beginning first. */
function unknownFirst(earliest: Float64Array, order: Uint32Array): Uint32Array<ArrayBuffer> {
  const isUnknown = (row: number): boolean => earliest[row] === -Infinity;
  const sorted = new Uint32Array(order.length);
  let count = 0;
  for (const row of order) if (isUnknown(row)) sorted[count++] = row;
  for (const row of order) if (!isUnknown(row)) sorted[count++] = row;
  return sorted;
}

/**
 * The order of numbers, from some order of theirs on, which equal ones keep. The bits of a double order
 * as it does; those that all numbers share are left out, so that instants of some years take three or four rounds.
 */
function* orderByRadix(
  values: Float64Array,
  given?: Uint32Array<ArrayBuffer>,
): Generator<void, Uint32Array<ArrayBuffer>> {
  const { shift, width } = differingBits(values);
  const sorting: Sorting = {
    keys: new Uint32Array(values.length),
    rows: given ?? ascending(values.length),
    otherKeys: new Uint32Array(values.length),
    otherRows: new Uint32Array(values.length),
  };
  for (let done = 0; done < width; done += 32) {
    readKeys(values, sorting, shift + done);
    yield;
    yield* sortByKeys(sorting, Math.min(32, width - done));
  }
  return sorting.rows;
}

/** Numbers from 0 on. */
function ascending(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) numbers[i] = i;
  return numbers;
}

/** Rows that are being sorted by their keys, and room for the next round. */
interface Sorting {
  keys: Uint32Array;
  rows: Uint32Array<ArrayBuffer>;
  otherKeys: Uint32Array;
  otherRows: Uint32Array<ArrayBuffer>;
}

/** Where the high and the low half of a double stand in memory. */
const [low, high] = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? [0, 1] : [1, 0];

const halvesOf = (values: Float64Array): Uint32Array =>
  new Uint32Array(values.buffer, values.byteOffset, values.length * 2);

/**
 * The halves of a double as halves of 64 bits that order as numbers do: its own above 2 ** 63, those of a negative one
 * as far below. So low bits that are 0 stay so, and -0 is 0.
 */
function upperHalf(upper: number, lower: number): number {
  if (upper >> 31 === 0) return (upper ^ 0x8000_0000) >>> 0;
  return (-(upper & 0x7fff_ffff) - (lower === 0 ? 0 : 1) + 0x8000_0000) >>> 0;
}

function lowerHalf(upper: number, lower: number): number {
  return upper >> 31 === 0 ? lower : -lower >>> 0;
}

/** The lowest bit in which some numbers differ, and how many there are from it to the highest. */
function differingBits(values: Float64Array): { shift: number; width: number } {
  const halves = halvesOf(values);
  let [lows, highs] = [0, 0];
  const firstUpper = upperHalf(halves[high] ?? 0, halves[low] ?? 0);
  const firstLower = lowerHalf(halves[high] ?? 0, halves[low] ?? 0);
  for (let i = 0; i < halves.length; i += 2) {
    const [upper, lower] = [halves[i + high] as number, halves[i + low] as number];
    highs |= upperHalf(upper, lower) ^ firstUpper;
    lows |= lowerHalf(upper, lower) ^ firstLower;
  }
  const shift = lows === 0 ? 32 + lowestBit(highs) : lowestBit(lows);
  const end = highs === 0 ? 32 - Math.clz32(lows) : 64 - Math.clz32(highs);
  return { shift, width: Math.max(0, end - shift) };
}

const lowestBit = (bits: number): number => (bits === 0 ? 32 : 31 - Math.clz32(bits & -bits));

/** Takes for keys the 32 bits from a shift on of each number. */
function readKeys(values: Float64Array, { keys, rows }: Sorting, shift: number): void {
  const halves = halvesOf(values);
  for (let i = 0; i < rows.length; i += 1) {
    const row = (rows[i] as number) * 2;
    const [upper, lower] = [halves[row + high] as number, halves[row + low] as number];
    const above = upperHalf(upper, lower);
    const below = lowerHalf(upper, lower);
    if (shift >= 32) keys[i] = above >>> (shift - 32);
    else keys[i] = shift === 0 ? below : (below >>> shift) | (above << (32 - shift));
  }
}

/** Sorts rows by so many of the lower bits of their keys. */
function* sortByKeys(sorting: Sorting, bits: number): Generator<void, void> {
  for (let shift = 0; shift < bits; shift += digitBits) {
    sortByDigit(sorting, shift);
    yield;
  }
}

function sortByDigit(sorting: Sorting, shift: number): void {
  const { keys, rows, otherKeys, otherRows } = sorting;
  const places = new Uint32Array(digitSize + 1);
  for (let i = 0; i < keys.length; i += 1) {
    const next = (((keys[i] as number) >>> shift) & (digitSize - 1)) + 1;
    places[next] = (places[next] as number) + 1;
  }
  for (let i = 1; i < digitSize; i += 1) {
    places[i] = (places[i] as number) + (places[i - 1] as number);
  }
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const digit = (key >>> shift) & (digitSize - 1);
    const place = places[digit] as number;
    places[digit] = place + 1;
    otherKeys[place] = key;
    otherRows[place] = rows[i] as number;
  }
  Object.assign(sorting, { keys: otherKeys, rows: otherRows, otherKeys: keys, otherRows: rows });
}
