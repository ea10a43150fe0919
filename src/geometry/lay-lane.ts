import { barRows } from './bar-rows.js';
import { mostDodged, type MarkGroup } from './cluster-marks.js';
import { dodgeRows } from './dodge-rows.js';
import { groupMarks } from './group-marks.js';
import type { Ink } from './scene.js';
import type { Scale } from './scales/scale.js';
import type { Setting } from './setting.js';
import type { Sizes } from './sizes.js';
import { traceEvent, type Trace } from './trace-event.js';

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
  readonly members: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface LaidLane {
  readonly marks: readonly LaidMark[];
  readonly clusters: readonly LaidCluster[];
  /** What stands a pitch apart, with the number of events in each. */
  readonly groups: readonly { readonly size: number }[];
  /** Number of rows before and after the axis. */
  readonly raised: number;
  readonly sunk: number;
}

/** When marks are too near to stand by themselves. */
export interface Nearness {
  /** Least distance of two marks along the axis; the pitch where it is not given. */
  readonly reach?: number;
  /** Of so many near marks each stands by itself, off the axis; Infinity where there are to be no clusters. */
  readonly dodged?: number;
  /** Whether all rows lie on one side of the axis. */
  readonly oneSided?: boolean;
}

/** Which events of a lane have marks of their own and which are counted in a cluster, and in what rows they stand. */
export function layLane(
  setting: Setting,
  scale: Scale,
  indices: ArrayLike<number>,
  { reach = setting.sizes.pitch, dodged = mostDodged, oneSided = false }: Nearness = {},
): LaidLane {
  const { sizes } = setting;
  const order = byCentre(indices, (index) => centre(traceEvent(setting, scale, index)));
  const groups = dodged === Infinity ? order.centres.map(alone) : groupMarks(order.centres, reach);
  const isCluster = (group: MarkGroup): boolean => group.end - group.start > dodged;
  const clusters = groups.filter(isCluster).map(({ start, end, from, to }) => ({
    members: order.indices.slice(start, end).toSorted((a, b) => a - b),
    ...widen(from, to, sizes.pitch),
  }));
  const own = groups
    .flatMap((group) => (isCluster(group) ? [] : order.indices.slice(group.start, group.end)))
    .map((index) => traceEvent(setting, scale, index));
  const { dots, bars, beside } = partRows(own, clusters, sizes);
  const raised = raisedRows(dots, clusters, sizes.pitch);
  if (oneSided) {
    beside.push(...dots.filter((_, i) => raised[i]! > 0));
    dots.splice(0, dots.length, ...dots.filter((_, i) => raised[i] === 0));
    raised.fill(0);
  }
  const sunk = barRows(beside.map((mark) => target(mark, sizes.pitch)));
  return {
    marks: [
      ...dots.map((mark, i) => ({ ...mark, row: -raised[i]! || 0 })),
      ...bars.map((mark) => ({ ...mark, row: 0 })),
      ...beside.map((mark, i) => ({ ...mark, row: sunk[i]! + 1 })),
    ].toSorted((a, b) => a.index - b.index),
    clusters,
    groups: groups.map(({ start, end }) => ({ size: end - start })),
    raised: Math.max(0, ...raised),
    sunk: Math.max(0, ...sunk.map((row) => row + 1)),
  };
}

/** Events in the order of the middles of their marks. */
function byCentre(
  indices: ArrayLike<number>,
  centreOf: (index: number) => number,
): { indices: number[]; centres: number[] } {
  const all = Array.from(indices, (index) => ({ index, at: centreOf(index) }));
  const sorted = all.every(({ at }, i) => i === 0 || all[i - 1]!.at <= at);
  if (!sorted) all.sort((a, b) => a.at - b.at || a.index - b.index);
  return { indices: all.map(({ index }) => index), centres: all.map(({ at }) => at) };
}

function alone(at: number, index: number): MarkGroup {
  return { start: index, end: index + 1, from: at, to: at };
}

function centre({ shape, at, from, to }: Trace): number {
  return shape === 'bar' ? from + (to - from) / 2 : at;
}

/** The least width of a button round the middle of some ink. */
function widen(from: number, to: number, least: number): { from: number; to: number } {
  const more = Math.max(0, least - (to - from)) / 2;
  return { from: from - more, to: to + more };
}

/** What a mark takes of its row: its ink, and a button round the middle of a bar or round the dot of anything else. */
function target({ shape, at, from, to }: Trace, pitch: number): { from: number; to: number } {
  if (shape === 'bar') return widen(from, to, pitch);
  return { from: Math.min(from, at - pitch / 2), to: Math.max(to, at + pitch / 2) };
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
