import type { EventColumns } from '../../story/index.js';
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

/** What many events have in common, of which that of more is made. */
interface Facts {
  readonly end: number;
  readonly marks: number;
  readonly closest: number;
  readonly precision: number;
  readonly fadesFrom: number;
  readonly fadesAfter: number;
}

/** The stretches of a story that is cut at some gaps, in order of time. */
export type SplitStory = (cuts: readonly Pick<Gap, 'start' | 'end' | 'index'>[]) => Stretch[];

/**
 * A way to cut a story again and again: what lies between two of the gaps is looked through once. `anchors` are the places of all
 * marks, ascending. A cut elsewhere than at the gaps is right too, and slower.
 */
export function storySplitter(
  events: EventColumns,
  spans: EventSpans,
  anchors: Float64Array,
  gaps: readonly Gap[],
): SplitStory {
  const ends = [0, ...gaps.map(({ index }) => index), spans.length];
  const known = new Map<number, Facts>();
  const part = (first: number, last: number): Facts => {
    if (ends[ends.indexOf(first) + 1] !== last) return factsOf(events, spans, anchors, first, last);
    const facts = known.get(first) ?? factsOf(events, spans, anchors, first, last);
    known.set(first, facts);
    return facts;
  };
  const between = (first: number, last: number): Facts => {
    const inner = ends.filter((index) => index > first && index < last);
    return [...inner, last]
      .map((end, i) => part(inner[i - 1] ?? first, end))
      .reduce((a, b, i) => together(a, b, distance(anchors, inner[i - 1]!)));
  };
  return (cuts) =>
    [...cuts, undefined].map((after, place) => {
      const before = cuts[place - 1];
      const first = before?.index ?? 0;
      const last = after?.index ?? spans.length;
      const { end, precision, ...facts } = between(first, last);
      const start = spans.from[first] ?? 0;
      return {
        start,
        first,
        last,
        // Never empty, also where numbers are sparse.
        end: Math.max(end, start + Math.max(1, Math.abs(start) * 1e-12)),
        gapBefore: before ? before.end - before.start : Infinity,
        gapAfter: after ? after.end - after.start : Infinity,
        ...facts,
        precision,
        unit: precisionLength(precision),
      };
    });
}

/** From the mark before to the one at an index. */
function distance(anchors: Float64Array, index: number): number {
  return anchors[index]! - anchors[index - 1]!;
}

function together(a: Facts, b: Facts, between: number): Facts {
  const apart = between > 0;
  return {
    end: Math.max(a.end, b.end),
    marks: a.marks + b.marks - (apart ? 0 : 1),
    closest: Math.min(a.closest, b.closest, apart ? between : Infinity),
    precision: Math.min(a.precision, b.precision),
    fadesFrom: b.fadesFrom < a.fadesFrom || Number.isNaN(a.fadesFrom) ? b.fadesFrom : a.fadesFrom,
    fadesAfter: b.fadesAfter > a.fadesAfter || Number.isNaN(a.fadesAfter) ? b.fadesAfter : a.fadesAfter,
  };
}

function factsOf(
  { earliest, latest, precision: precisions }: EventColumns,
  spans: EventSpans,
  anchors: Float64Array,
  first: number,
  last: number,
): Facts {
  let end = first < last ? spans.to(first) : 0;
  let precision = 255;
  let marks = first < last ? 1 : 0;
  let closest = Infinity;
  let fadesFrom = NaN;
  let fadesAfter = NaN;
  for (let i = first; i < last; i += 1) {
    end = Math.max(end, spans.to(i));
    precision = Math.min(precision, precisions[i]!);
    const step = i > first ? distance(anchors, i) : 0;
    if (step > 0) {
      marks += 1;
      closest = Math.min(closest, step);
    }
    if (earliest[i] === -Infinity && !(fadesFrom <= spans.anchor(i))) fadesFrom = spans.anchor(i);
    if (latest[i] === Infinity && !(fadesAfter >= spans.anchor(i))) fadesAfter = spans.anchor(i);
  }
  return { end, marks, closest, precision, fadesFrom, fadesAfter };
}
