import { dateKinds } from '../story/index.js';
import type { ScaleName } from './scales/index.js';
import type { Setting } from './setting.js';

/** Events of a lane in the order of their middles, which is the same at every zoom. */
export interface LaneOrder {
  /** Rows of the story's columns. */
  readonly indices: Uint32Array;
  /** The time at which each has its middle, ascending. */
  readonly centres: Float64Array;
  /** Whether that is the order of the story, too. */
  readonly asTold: boolean;
}

const spanKind = dateKinds.indexOf('span');

/** The order of a whole story's marks along one axis. */
export function orderStory(setting: Setting): LaneOrder {
  return orderLane(
    setting,
    Array.from({ length: setting.story.events.length }, (_, i) => i),
    'broken',
  );
}

/** The order in which the marks of a lane stand along the axis of a scale. */
export function orderLane(setting: Setting, indices: ArrayLike<number>, scale: ScaleName): LaneOrder {
  const order = Uint32Array.from(indices);
  const centres = Float64Array.from(indices, (index) => timeOf(setting, index, scale));
  if (centres.every((at, i) => i === 0 || centres[i - 1]! <= at))
    return { indices: order, centres, asTold: true };
  const sorted = Uint32Array.from(order.keys()).toSorted((a, b) => centres[a]! - centres[b]! || a - b);
  return {
    indices: sorted.map((i) => order[i]!),
    centres: Float64Array.from(sorted, (i) => centres[i]!),
    asTold: false,
  };
}

/** The time at which a mark has its middle: of a span with known ends theirs, else the place from which its leader rises. */
export function timeOf({ story: { events }, spans }: Setting, index: number, scale: ScaleName): number {
  const { from, to, anchor } = spans;
  if (scale === 'sequential') return from[index]!;
  const closed = Number.isFinite(events.earliest[index]!) && Number.isFinite(events.latest[index]!);
  const isClosedSpan = events.kind[index] === spanKind && closed;
  return isClosedSpan ? from[index]! + (to[index]! - from[index]!) / 2 : anchor[index]!;
}
