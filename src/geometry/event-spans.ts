import { dateKinds, type EventColumns } from '../story/index.js';
import { precisionLength } from './precision-length.js';

/** Where each event lies in time, in milliseconds, all finite: what scales, breaks and marks reckon with. */
export interface EventSpans {
  readonly length: number;
  /** First instant of what is known of it; ascending. */
  readonly from: Float64Array;
  /** The instant after the last. */
  readonly to: Float64Array;
  /** Whence its leader rises: the middle of a date, the start of a span, the known bound where a side is open. */
  readonly anchor: Float64Array;
}

const day = 86_400_000;
const isDate = dateKinds.indexOf('date');
const isSpan = dateKinds.indexOf('span');

/** The finite extent and the anchor of every dated event; an open side counts with its known bound only. */
export function eventSpans(events: EventColumns): EventSpans {
  const { length, earliest, latest, place, precision } = events;
  const from = new Float64Array(length);
  const to = new Float64Array(length);
  const anchor = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const cell = precisionLength(precision[i]!);
    from[i] = Number.isFinite(earliest[i]!) ? earliest[i]! : place[i]!;
    to[i] = Math.max(from[i]!, Number.isFinite(latest[i]!) ? latest[i]! + 1 : from[i]! + cell);
    anchor[i] = anchorOf(events, i, from[i]!, to[i]!, cell);
  }
  return { length, from, to, anchor };
}

function anchorOf(
  { kind, earliest, latest }: EventColumns,
  i: number,
  from: number,
  to: number,
  cell: number,
): number {
  if (kind[i] === isDate) return from + (to - from) / 2;
  const opensBackward = earliest[i] === -Infinity;
  const opensForward = latest[i] === Infinity;
  const knownBound = opensBackward ? to : from;
  if (kind[i] === isSpan) return knownBound;
  // The first dot of a set; of one with an open side the day itself, or else the side of the month that is known.
  const isFine = cell <= day || !(opensBackward || opensForward);
  return isFine ? from + Math.min(to - from, cell) / 2 : knownBound;
}
