import { bisector } from 'd3-array';
import { dateKinds } from '../story/index.js';
import { allRows } from './marks/all-rows.js';
import { manyEvents } from './many-events.js';
import type { ScaleName } from './scales/scale.js';
import type { Setting } from './setting.js';

/** Events of a lane in the order of their middles, which is the same at every zoom. */
export interface LaneOrder {
  /** Rows of the story's columns. */
  readonly indices: Uint32Array;
  /** The time at which an event, by its row, has its middle: ascending in the order of `indices`. */
  readonly centre: (index: number) => number;
  /** Whether that is the order of the story, too. */
  readonly asTold: boolean;
}

const spanKind = dateKinds.indexOf('span');

/** The order of a whole story's marks along one axis. */
export function orderStory(setting: Setting): LaneOrder {
  return orderLane(setting, allRows(setting.story.events), 'broken');
}

/**
 * The order in which the marks of a lane stand along the axis of a scale. Very many events keep the order of the story, and
 * count where they begin: another order would need room and time for each.
 */
export function orderLane(setting: Setting, indices: Uint32Array, scale: ScaleName): LaneOrder {
  const centre = (index: number): number => timeOf(setting, index, scale);
  const asTold = indices.every((index, k) => k === 0 || centre(indices[k - 1]!) <= centre(index));
  if (asTold) return { indices, centre, asTold };
  if (indices.length > manyEvents)
    return { indices, centre: (index) => setting.spans.from[index]!, asTold: true };
  return { indices: indices.toSorted((a, b) => centre(a) - centre(b) || a - b), centre, asTold };
}

/** The first place in an order, between two others, at which a middle is not before a time. */
export function placeInOrder(
  { indices, centre }: LaneOrder,
  time: number,
  from = 0,
  to = indices.length,
): number {
  return bisector(centre).left(indices, time, from, to);
}

/** The time at which a mark has its middle: of a span with known ends theirs, else the place from which its leader rises. */
export function timeOf({ story: { events }, spans }: Setting, index: number, scale: ScaleName): number {
  const from = spans.from[index]!;
  if (scale === 'sequential') return from;
  const closed = Number.isFinite(events.earliest[index]!) && Number.isFinite(events.latest[index]!);
  const isClosedSpan = events.kind[index] === spanKind && closed;
  return isClosedSpan ? from + (spans.to(index) - from) / 2 : spans.anchor(index);
}
