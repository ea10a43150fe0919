import type { Cluster, Mark } from '../scene.js';

/**
 * An item as it is, but a cluster's pill inside what is seen of the axis: cut there, yet no shorter than `least`, so that a
 * count at the edge is never half a number.
 */
export function keepPill(
  item: Mark | Cluster,
  side: 'x' | 'y',
  length: number,
  least: number,
): Mark | Cluster {
  if (item.kind === 'mark') return item;
  const extent = side === 'x' ? 'width' : 'height';
  const from = item.pill[side];
  const to = from + item.pill[extent];
  const start = Math.max(0, from);
  const long = Math.max(Math.min(least, to - from), Math.min(length, to) - start);
  const place = Math.max(0, Math.min(start, length - long));
  return { ...item, pill: { ...item.pill, [side]: place, [extent]: long } };
}
