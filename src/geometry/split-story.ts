import type { EventColumns } from '../story/index.js';
import type { EventSpans } from './event-spans.js';
import type { Gap } from './find-gaps.js';
import { precisionLength } from './precision-length.js';

/** What lies between two breaks, before it is given a length on the axis. Times and durations in milliseconds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its first event, and the one after its last. */
  readonly first: number;
  readonly last: number;
  /** Empty time on each side, Infinity at the story's ends. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** Number of distinct places of marks, and the least distance between two of them. */
  readonly marks: number;
  readonly closest: number;
  /** The finest precision in it. */
  readonly precision: number;
  /** Length of that precision's unit. */
  readonly unit: number;
  /** The first known bound from which a fade runs backward, the last from which one runs on; NaN without. */
  readonly fadesFrom: number;
  readonly fadesAfter: number;
}

/** The stretches of a story that is cut at some gaps, in order of time. */
export function splitStory(
  events: EventColumns,
  spans: EventSpans,
  anchors: Float64Array,
  cuts: readonly Gap[],
): Stretch[] {
  return [...cuts, undefined].map((after, place) => {
    const before = cuts[place - 1];
    const first = before?.index ?? 0;
    const last = after?.index ?? spans.length;
    const precision = least(events.precision, first, last);
    const start = spans.from[first] ?? 0;
    return {
      start,
      first,
      last,
      // Never empty, also where numbers are sparse.
      end: Math.max(greatest(spans.to, first, last), start + Math.max(1, Math.abs(start) * 1e-12)),
      gapBefore: before ? before.end - before.start : Infinity,
      gapAfter: after ? after.end - after.start : Infinity,
      ...spread(anchors, first, last),
      precision,
      unit: precisionLength(precision),
      ...fades(events, spans, first, last),
    };
  });
}

function least(values: Uint8Array, first: number, last: number): number {
  let result = 255;
  for (let i = first; i < last; i += 1) result = Math.min(result, values[i]!);
  return result;
}

function greatest(values: Float64Array, first: number, last: number): number {
  let result = first < last ? values[first]! : 0;
  for (let i = first; i < last; i += 1) result = Math.max(result, values[i]!);
  return result;
}

function spread(anchors: Float64Array, first: number, last: number): { marks: number; closest: number } {
  let marks = first < last ? 1 : 0;
  let closest = Infinity;
  for (let i = first + 1; i < last; i += 1) {
    const distance = anchors[i]! - anchors[i - 1]!;
    if (distance === 0) continue;
    marks += 1;
    closest = Math.min(closest, distance);
  }
  return { marks, closest };
}

function fades(events: EventColumns, spans: EventSpans, first: number, last: number) {
  let fadesFrom = NaN;
  let fadesAfter = NaN;
  for (let i = first; i < last; i += 1) {
    const anchor = spans.anchor[i]!;
    if (events.earliest[i] === -Infinity && !(fadesFrom <= anchor)) fadesFrom = anchor;
    if (events.latest[i] === Infinity && !(fadesAfter >= anchor)) fadesAfter = anchor;
  }
  return { fadesFrom, fadesAfter };
}
