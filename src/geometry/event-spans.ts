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

/** The finite extent and the anchor of every dated event; an open side counts with its known bound only. */
export function eventSpans(events: EventColumns): EventSpans {
  const { length, earliest, latest, place, kind, precision } = events;
  const from = new Float64Array(length);
  const to = new Float64Array(length);
  const anchor = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const first = earliest[i]!;
    const last = latest[i]!;
    const start = Number.isFinite(first) ? first : place[i]!;
    const cell = precisionLength(precision[i]!);
    const end = Number.isFinite(last) ? last + 1 : start + cell;
    from[i] = start;
    to[i] = Math.max(end, start);
    const middle = start + (Math.min(end - start, cell) || 0) / 2;
    if (kind[i] === isDate) anchor[i] = start + (end - start) / 2;
    else if (cell <= day && !(kind[i] === 1 && Number.isFinite(first))) anchor[i] = middle;
    else anchor[i] = Number.isFinite(first) ? start : end;
  }
  return { length, from, to, anchor };
}
