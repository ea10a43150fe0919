import type { Box, Cluster, Mark, Point, Scene } from '../scene.js';

/** Between two labels, or a label and the leader of another, in pixels. */
const gap = 6;

/** A label with its leader, moved. */
interface Moved {
  readonly item: Mark | Cluster;
  readonly box: Box;
  readonly leader: readonly Point[];
}

/**
 * The labels of a scene beside the same marks of another, as far as they keep clear of one another there: for the moments of
 * a movement, in which a label must not look for a better place. Those that stood first stay.
 */
export function followLabels(scene: Scene, before: Scene): Scene {
  const known = new Map(before.items.map((item) => [keyOf(item), item]));
  const kept: Moved[] = [];
  const items = scene.items.map((item) => {
    const old = known.get(keyOf(item));
    if (item.outside || !old?.label) return item;
    const by = item.anchor.x - old.anchor.x;
    const box = { ...old.label.box, x: old.label.box.x + by };
    const leader = (old.leader ?? []).map(({ x, y }) => ({ x: x + by, y }));
    const moved = { item, box, leader };
    if (kept.some((other) => meet(moved, other))) return item;
    kept.push(moved);
    return { ...item, label: { ...old.label, box }, leader };
  });
  return { ...scene, items };
}

/** A mark is its event; a cluster is its events. */
function keyOf(item: Mark | Cluster): string {
  return item.kind === 'mark' ? `${item.index}` : `${item.members[0]} ${item.members.length}`;
}

function meet(a: Moved, b: Moved): boolean {
  return overlap(a.box, b.box) || crosses(a.leader, b.box) || crosses(b.leader, a.box);
}

function overlap(a: Box, b: Box): boolean {
  const along = a.x < b.x + b.width + gap && b.x < a.x + a.width + gap;
  return along && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether an upright leader runs through a box. */
function crosses(leader: readonly Point[], { x, y, width, height }: Box): boolean {
  const [first, last] = [leader[0], leader.at(-1)];
  if (!first || !last || first.x < x - gap || first.x > x + width + gap) return false;
  return Math.min(first.y, last.y) < y + height && Math.max(first.y, last.y) > y;
}
