import { barRows, type Span } from './marks/bar-rows.js';
import { mostDodged, type MarkGroup } from './marks/cluster-marks.js';
import { dodgeRows } from './marks/dodge-rows.js';
import { groupNear } from './marks/group-near.js';
import { placeInOrder, type LaneOrder } from './lane-order.js';
import { fewEvents, manyEvents } from './many-events.js';
import type { Ink, LeftOut } from './scene.js';
import type { Scale } from './scales/scale.js';
import { pillWidth } from './marks/pill-width.js';
import { seldom } from './seldom.js';
import type { Setting } from './setting.js';
import type { Sizes } from './sizes.js';
import { traceEvent, type Trace } from './marks/trace-event.js';

/** An event on its lane, in pixels along the axis. */
export interface LaidMark {
  readonly index: number;
  readonly shape: Ink['shape'];
  /** Whence its leader rises. */
  readonly at: number;
  /** What its ink covers. */
  readonly from: number;
  readonly to: number;
  /** 0 on the axis; above it (or, in vertical scenes, beside it) negative, below it positive. */
  readonly row: number;
}

export interface LaidCluster {
  readonly members: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** The times of the first and the last of its middles. */
  readonly start: number;
  readonly end: number;
}

export interface LaidLane {
  readonly marks: readonly LaidMark[];
  readonly clusters: readonly LaidCluster[];
  /** What stands a pitch apart, with the number of events in each. */
  readonly groups: readonly { readonly size: number }[];
  /** Number of rows before and after the axis. */
  readonly raised: number;
  readonly sunk: number;
  /** What is left out before and after it. */
  readonly before: LeftOut;
  readonly after: LeftOut;
}

/** When marks are too near to stand by themselves. */
export interface Nearness {
  /** Of many events those are laid that stand in the view, or within so many lengths of the axis beside it. */
  readonly beside?: number;
  /** Least distance of two marks along the axis; the pitch where it is not given. */
  readonly reach?: number;
  /** Of so many near marks each stands by itself, off the axis; Infinity where there are to be no clusters. */
  readonly dodged?: number;
  /** Whether all rows lie on one side of the axis. */
  readonly oneSided?: boolean;
  /** Whether of near marks the last stands nearest to the axis, and not the first. */
  readonly lastFirst?: boolean;
}

/** Of a story with many events so many rows of bars are drawn, and so many bars that only run through a view. */
const mostRows = 6;
const mostThrough = 4;

/**
 * Which events of a lane have marks of their own and which are counted in a cluster, and in what rows they stand. Of a story
 * with many events only what lies in the view, or beside it; and a bar that finds no row is drawn as a dot.
 */
export function layLane(setting: Setting, scale: Scale, order: LaneOrder, nearness: Nearness = {}): LaidLane {
  const { reach = leastReach(setting, scale, order), dodged = mostDodged, beside = 0 } = nearness;
  const groups = dodged === Infinity ? eachAlone(order) : groupNear(scale, order, reach, beside);
  const isCluster = ({ start, end }: MarkGroup): boolean => end - start > dodged;
  const clusters = groups.filter(isCluster).map(({ start, end, from, to }) => {
    const members = order.indices.subarray(start, end);
    return {
      members: order.asTold ? members : members.toSorted(),
      start: order.centre(members[0]!),
      end: order.centre(members.at(-1)!),
      ...widen(from, to, setting.sizes.pitch),
    };
  });
  let own = groups.flatMap((group) =>
    isCluster(group)
      ? []
      : Array.from(order.indices.subarray(group.start, group.end), (index) =>
          traceEvent(setting, scale, index),
        ),
  );
  const laid = laidOf(groups, scale, order);
  let through = barsThrough(setting, scale, order, laid);
  let rows = layRows([...own, ...through], clusters, setting.sizes, nearness);
  while (order.indices.length > fewEvents && rows.sunk > mostRows) {
    const left = new Set(rows.marks.filter(({ row }) => row > mostRows).map(({ index }) => index));
    own = own.map((trace) => (left.has(trace.index) ? asDot(trace, setting.sizes) : trace));
    through = through.filter(({ index }) => !left.has(index));
    rows = layRows([...own, ...through], clusters, setting.sizes, nearness);
  }
  return {
    ...rows,
    clusters,
    groups: groups.map(({ start, end }) => ({ size: end - start })),
    ...beyond(order, laid, new Set(through.map(({ index }) => index))),
  };
}

/** A cluster's count is some times what stands so near to one another on an average. */
const crowd = 3;

/** The distance at which marks are too near: buttons, and of many events the counts that are to be read on them. */
function leastReach({ frame, sizes }: Setting, { pieces }: Scale, { indices }: LaneOrder): number {
  if (indices.length <= fewEvents) return sizes.pitch;
  const length = pieces.at(-1)!.to - pieces[0]!.from;
  const count = Math.round((crowd * indices.length * sizes.pitch) / length);
  return Math.max(sizes.pitch, pillWidth(10 ** (String(count).length - 1), frame) + 1);
}

/** The rows of all marks: dots on the axis or raised off it, bars on it or beside it. */
function layRows(
  traces: readonly Trace[],
  clusters: readonly LaidCluster[],
  sizes: Sizes,
  { oneSided = false, lastFirst = false }: Nearness,
): Pick<LaidLane, 'marks' | 'raised' | 'sunk'> {
  const { dots, bars, beside } = partRows(traces, clusters, sizes);
  const raised = lastFirst
    ? raisedRows(dots.toReversed().map(mirrored), clusters.map(mirrored), sizes.pitch).toReversed()
    : raisedRows(dots, clusters, sizes.pitch);
  if (oneSided) {
    beside.push(...dots.filter((_, i) => raised[i]! > 0));
    dots.splice(0, dots.length, ...dots.filter((_, i) => raised[i] === 0));
    raised.fill(0);
  }
  const targets = beside.map((mark) => target(mark, sizes.pitch));
  const sunk = lastFirst ? lastRows(beside, targets) : barRows(targets);
  return {
    marks: [
      ...dots.map((mark, i) => ({ ...mark, row: -raised[i]! || 0 })),
      ...bars.map((mark) => ({ ...mark, row: 0 })),
      ...beside.map((mark, i) => ({ ...mark, row: sunk[i]! + 1 })),
    ].toSorted((a, b) => a.index - b.index),
    raised: Math.max(0, ...raised),
    sunk: Math.max(0, ...sunk.map((row) => row + 1)),
  };
}

/** A bar that has no row of its own, where it begins. */
function asDot({ index, from }: Trace, { dot }: Sizes): Trace {
  return { index, shape: 'dot', at: from, from: from - dot / 2, to: from + dot / 2 };
}

/** What a lane holds beside what is laid of it. */
function beyond(
  { indices }: LaneOrder,
  { first, last }: Laid,
  through: ReadonlySet<number>,
): Pick<LaidLane, 'before' | 'after'> {
  const drawn = (row: number | undefined): boolean => row !== undefined && through.has(row);
  let before = first - 1;
  while (drawn(indices[before])) before -= 1;
  let after = last;
  while (drawn(indices[after])) after += 1;
  const begun = indices[first] ?? Infinity;
  const early = Array.from(through).filter((row) => row < begun).length;
  return {
    before: { count: first - early, next: indices[before] ?? -1 },
    after: { count: indices.length - last - (through.size - early), next: indices[after] ?? -1 },
  };
}

/** Whether nothing of a mark or a cluster is to be seen on an axis of this length: of a bar no part, else not its middle. */
export function isOutside(item: LaidMark | LaidCluster, length: number): boolean {
  if ('index' in item && item.shape === 'bar') return item.to <= 0 || item.from >= length;
  const at = 'index' in item ? item.at : (item.from + item.to) / 2;
  return at < 0 || at > length;
}

/** From which place to before which other an order is laid. */
interface Laid {
  readonly first: number;
  readonly last: number;
}

function laidOf(groups: readonly MarkGroup[], scale: Scale, order: LaneOrder): Laid {
  const none = groups.length > 0 ? 0 : placeInOrder(order, scale.time(0));
  return { first: groups[0]?.start ?? none, last: groups.at(-1)?.end ?? none };
}

function eachAlone({ indices }: LaneOrder): MarkGroup[] {
  return Array.from(indices, (_, i) => ({ start: i, end: i + 1, from: 0, to: 0 }));
}

/** Of a story with many events: bars that run through the view from a middle far outside it. */
function barsThrough(setting: Setting, scale: Scale, order: LaneOrder, { first, last }: Laid): Trace[] {
  const { indices, centre } = order;
  if (!seldom.parts || indices.length <= fewEvents || last - first === indices.length) return [];
  const [begin, end] =
    last > first ? [centre(indices[first]!), centre(indices[last - 1]!)] : [Infinity, -Infinity];
  const view = { start: scale.time(0), end: scale.time(scale.length) };
  const rows = seldom.parts.barsInto(setting, order, view, {
    // Where events count by their beginnings, those that begin later are laid.
    until: indices.length > manyEvents ? begin : Infinity,
    most: mostThrough,
    isLaid: (row) => begin <= centre(row) && centre(row) <= end,
  });
  return rows.map((row) => traceEvent(setting, scale, row));
}

/** The least width of a button round the middle of some ink. */
function widen(from: number, to: number, least: number): { from: number; to: number } {
  const more = Math.max(0, least - (to - from)) / 2;
  return { from: from - more, to: to + more };
}

/** What a mark takes of its row: its ink, and a button round the middle of a bar or round the dot of anything else. */
export function target({ shape, at, from, to }: Trace, pitch: number): Span {
  if (shape === 'bar') return widen(from, to, pitch);
  return { from: Math.min(from, at - pitch / 2), to: Math.max(to, at + pitch / 2) };
}

/** The same seen from the other end of the axis. */
function mirrored<T extends Span & { readonly at?: number }>(item: T): T {
  return { ...item, from: -item.to, to: -item.from, ...(item.at !== undefined && { at: -item.at }) };
}

/** A row for each mark, from the last to the first: the nearest to the axis in which it meets none. */
function lastRows(marks: readonly Trace[], targets: readonly Span[]): number[] {
  const rows: number[] = marks.map(() => -1);
  const taken: Span[][] = [];
  const order = marks.map((_, i) => i).toSorted((a, b) => marks[b]!.index - marks[a]!.index);
  for (const i of order) {
    const { from, to } = targets[i]!;
    const free = taken.findIndex((others) => others.every((other) => other.from >= to || other.to <= from));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push({ from, to });
    rows[i] = row;
  }
  return rows;
}

/** Dots stand on the axis; a bar does where it covers neither dot nor cluster nor another bar; the rest lies beside it. */
function partRows(own: readonly Trace[], clusters: readonly LaidCluster[], { pitch }: Sizes) {
  const dots = own.filter(({ shape }) => shape === 'dot');
  const taken = [...clusters, ...dots.map((mark) => target(mark, pitch))].toSorted((a, b) => a.from - b.from);
  const bars: Trace[] = [];
  const beside = own.filter(({ shape }) => shape === 'whisker' || shape === 'dots');
  const wide = own.filter(({ shape }) => shape === 'bar').toSorted((a, b) => a.from - b.from || b.to - a.to);
  let reached = -Infinity;
  for (const bar of wide) {
    const room = target(bar, pitch);
    const free = room.from >= reached && !taken.some((other) => other.from < room.to && other.to > room.from);
    (free ? bars : beside).push(bar);
    if (free) reached = room.to;
  }
  return { dots, bars, beside };
}

function raisedRows(dots: readonly Trace[], clusters: readonly LaidCluster[], pitch: number): number[] {
  const pills = clusters.map(({ from, to }) => ({ from, to, size: mostDodged + 1 }));
  const singles = dots.map(({ at }) => ({ from: at, to: at, size: 1 }));
  const groups = [...singles, ...pills].toSorted((a, b) => a.from + a.to - (b.from + b.to));
  const at: number[] = [];
  const ranges = groups.map(({ from, to, size }) => {
    const start = at.length;
    for (let i = 0; i < size; i += 1) at.push(from + ((to - from) * i) / Math.max(1, size - 1));
    return { start, end: at.length, from, to };
  });
  const rows = dodgeRows(at, ranges, pitch);
  return ranges.filter(({ start, end }) => end - start === 1).map(({ start }) => rows[start]!);
}
