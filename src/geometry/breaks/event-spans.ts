import { dateKinds, type EventColumns } from '../../story/index.js';
import { precisionLength } from './precision-length.js';

/** Where each event lies in time, in milliseconds, all finite: what scales, breaks and marks reckon with. */
export interface EventSpans {
  readonly length: number;
  /** First instant of what is known of it; ascending: its place. */
  readonly from: Float64Array;
  /** The instant after the last; an open side counts with its known bound only. */
  to(index: number): number;
  /** Whence its leader rises: the middle of a date, the start of a span, the known bound where a side is open. */
  anchor(index: number): number;
}

const day = 86_400_000;
const isDate = dateKinds.indexOf('date');
const isSpan = dateKinds.indexOf('span');

/** The finite extent and the anchor of every dated event, reckoned when they are asked for: a million need no room of their own. */
export function eventSpans(events: EventColumns): EventSpans {
  const { length, latest, place, precision } = events;
  const to = (i: number): number => {
    const from = place[i]!;
    const last = latest[i]!;
    return Math.max(from, Number.isFinite(last) ? last + 1 : from + precisionLength(precision[i]!));
  };
  return { length, from: place, to, anchor: (i) => anchorOf(events, i, place[i]!, to(i)) };
}

function anchorOf(events: EventColumns, i: number, from: number, to: number): number {
  const { kind, earliest, latest, precision } = events;
  if (kind[i] === isDate) return from + (to - from) / 2;
  const opensBackward = earliest[i] === -Infinity;
  const opensForward = latest[i] === Infinity;
  const knownBound = opensBackward ? to : from;
  if (kind[i] === isSpan) return knownBound;
  // The first dot of a set; of one with an open side the day itself, or else the side of the month that is known.
  const cell = precisionLength(precision[i]!);
  const isFine = cell <= day || !(opensBackward || opensForward);
  return isFine ? from + Math.min(to - from, cell) / 2 : knownBound;
}
