import { clusterMarks, type MarkGroup } from './cluster-marks.js';
import type { LaneOrder } from '../lane-order.js';
import { fewEvents } from '../many-events.js';
import type { Scale } from '../scales/scale.js';
import { seldom } from '../seldom.js';

/** Neighbours of a lane nearer than `reach` pixels, joined; of many events those in the view, or so far `beside` it. */
export function groupNear(scale: Scale, order: LaneOrder, reach: number, beside = 0): MarkGroup[] {
  const { indices, centre } = order;
  if (seldom.parts && indices.length > fewEvents) return seldom.parts.groupMany(scale, order, reach, beside);
  return clusterMarks(
    Float64Array.from(indices, (index) => scale.position(centre(index))),
    reach,
  );
}
