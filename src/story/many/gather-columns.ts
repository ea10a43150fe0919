import type { Check } from '../check.js';
import { kindOfRange, precisionOfRange } from './date-of-range.js';
import { groupColumn, inOrder } from './draft-columns.js';
import type { GatheredEvents, GroupColumn } from './gathered-events.js';
import type { LooseColumns } from './loose-columns.js';
import { orderOf } from './order-of.js';

/** Rows between two rests: some milliseconds. */
const slice = 32_768;
const noRows = new Uint32Array(0);
const noNames = { entries: [], names: [] };
const nothing = { kept: [], more: 0, moreErrors: 0 };

/**
 * Checked columns in order, with what their numbers tell beside. What is in order and without a fault is the caller's
 * own array, all else is copied once. Events of a time that cannot be drawn are undated.
 */
export function* gatherColumns(
  columns: LooseColumns,
  groups: number,
  check: Check,
): Generator<number, GatheredEvents> {
  const { length: count, earliest: given, importance, reported } = columns;
  const ends = yield* checkedEnds(columns, check);
  const { dated, undated, isOpen } = partByDate(given, ends);
  const order = yield* ordered(given, ends, dated, isOpen, count);
  const entry = order && dated ? inOrder(dated, order) : (order ?? dated);
  const length = entry?.length ?? count;
  const column = (from: Float64Array): Float64Array =>
    entry ? inOrder(from, entry, new Float64Array(length)) : from;
  const earliest = column(given);
  const latest = ends === given ? earliest : column(ends);
  yield count;
  const kind = new Uint8Array(length);
  const precision = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    kind[row] = kindOfRange(earliest[row] as number, latest[row] as number);
    precision[row] = precisionOfRange(earliest[row] as number, latest[row] as number);
    if (row % slice === slice - 1) yield count;
  }
  const zeros = new Uint8Array(length);
  return {
    count,
    length,
    earliest,
    latest,
    ...(isOpen && { place: placesOf(earliest, latest) }),
    kind,
    precision,
    certainty: zeros,
    group: groupsOf(columns, groups, entry, length, check),
    ...(importance && { importance: inOrder(importance, entry, new Float64Array(length)) }),
    ...(reported && { reported: column(reported) }),
    quotes: zeros,
    media: zeros,
    ...(entry && { entry }),
    undated,
    groups: noNames,
    renamed: noNames,
    heads: noRows,
    links: noRows,
    clock: 'written',
    clocked: noRows,
    offsets: noNames,
    found: nothing,
    foundOfIds: nothing,
  };
}

/** The last instants: the first ones themselves where there are none; a copy where some are earlier than that. */
function* checkedEnds({ earliest, latest }: LooseColumns, check: Check): Generator<number, Float64Array> {
  if (!latest) return earliest;
  let ends = latest;
  for (let i = 0; i < ends.length; i += 1) {
    const [start, end] = [earliest[i] as number, ends[i] as number];
    if (i % slice === slice - 1) yield i;
    if (start <= end || Number.isNaN(start)) continue;
    if (ends === latest) ends = latest.slice();
    ends[i] = start;
    if (Number.isNaN(end)) continue;
    check.log.add({
      code: 'date-order',
      severity: 'error',
      path: `events.latest[${i}]`,
      value: end,
      message: 'It ends before it begins; its beginning is taken for its end.',
      done: 'replaced',
    });
  }
  return ends;
}

/** Which rows have a date that can be drawn (undefined where all do) and which have none; whether a beginning is open. */
function partByDate(
  earliest: Float64Array,
  latest: Float64Array,
): { dated: Uint32Array | undefined; undated: Uint32Array; isOpen: boolean } {
  let isOpen = false;
  const undated: number[] = [];
  for (let i = 0; i < earliest.length; i += 1) {
    const start = earliest[i] as number;
    if (Number.isFinite(start)) continue;
    if (start === -Infinity && Number.isFinite(latest[i])) isOpen = true;
    else undated.push(i);
  }
  if (undated.length === 0) return { dated: undefined, undated: noRows, isOpen };
  const dated = new Uint32Array(earliest.length - undated.length);
  let next = 0;
  for (let i = 0, row = 0; i < earliest.length; i += 1) {
    if (undated[next] === i) next += 1;
    else dated[row++] = i;
  }
  return { dated, undated: Uint32Array.from(undated), isOpen };
}

/** The order of the dated rows. */
function* ordered(
  earliest: Float64Array,
  latest: Float64Array,
  dated: Uint32Array | undefined,
  isOpen: boolean,
  count: number,
): Generator<number, Uint32Array | undefined> {
  const of = (from: Float64Array): Float64Array =>
    dated ? inOrder(from, dated, new Float64Array(dated.length)) : from;
  const starts = of(earliest);
  const ends = latest === earliest ? starts : of(latest);
  const steps = orderOf({ place: isOpen ? placesOf(starts, ends) : starts, earliest: starts, latest: ends });
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield count;
  return step.value;
}

/** An event of which only the end is known stands there. */
const placesOf = (earliest: Float64Array, latest: Float64Array): Float64Array =>
  earliest.map((time, row) => (time === -Infinity ? (latest[row] as number) : time));

/** The groups of the rows: -1 where the story has no such group, which is a problem where the number does not stand for none. */
function groupsOf(
  { group }: LooseColumns,
  groups: number,
  entry: Uint32Array | undefined,
  length: number,
  check: Check,
): GroupColumn {
  const column = groupColumn(length, groups);
  if (!group) return column.fill(-1);
  const none = group instanceof Uint8Array ? 0xff : group instanceof Uint16Array ? 0xffff : 0xffff_ffff;
  for (let row = 0; row < length; row += 1) {
    const index = group[entry?.[row] ?? row] as number;
    column[row] = index < groups ? Math.max(index, -1) : -1;
    if (index < groups || index === none) continue;
    check.log.add({
      code: 'unknown-group',
      severity: 'warning',
      path: `events.group[${entry?.[row] ?? row}]`,
      value: index,
      message: `The story has ${groups} groups, which are counted from 0.`,
      done: 'ignored',
    });
  }
  return column;
}
