import type { Box, Cluster, Mark, Point, Scene } from '../scene.js';

/** A cluster's events share at least so many pixels under a finger. */
const leastReach = 44;

const distanceTo = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));

/**
 * The mark or the cluster that a finger means: whose button or label is nearest to it, and of several under it the one whose
 * own place is. Undefined where none is as near as `reach`, in pixels.
 */
export const itemNear = ({ items }: Scene, point: Point, reach: number): Mark | Cluster | undefined => {
  let nearest: Mark | Cluster | undefined;
  let [least, leastFromInk] = [reach, Infinity];
  for (const item of items) {
    if (item.outside) continue;
    const { target, label, anchor } = item;
    const distance = Math.min(distanceTo(target, point), label ? distanceTo(label.box, point) : Infinity);
    const fromInk = Math.hypot(anchor.x - point.x, anchor.y - point.y);
    if (distance > least || (distance === least && fromInk >= leastFromInk)) continue;
    [nearest, least, leastFromInk] = [item, distance, fromInk];
  }
  return nearest;
};

/** Of a cluster's events the row of the one that a finger means: each has the same part of the pill, in the order of time. */
export const memberNear = ({ orientation, rtl }: Scene, { members, pill }: Cluster, point: Point): number => {
  const down = orientation === 'vertical';
  const [start, length, at] = down ? [pill.y, pill.height, point.y] : [pill.x, pill.width, point.x];
  const reach = Math.max(length, leastReach);
  const share = (at - start - (length - reach) / 2) / reach;
  const along = rtl && !down ? 1 - share : share;
  const last = members.length - 1;
  return members[Math.max(0, Math.min(last, Math.floor(along * members.length)))] ?? -1;
};
