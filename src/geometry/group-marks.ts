import { clusterMarks, type MarkGroup } from './cluster-marks.js';

/** More marks than these are first gathered by so many pixels, so that the cost is bounded by the axis. */
const manyMarks = 2000;
const bin = 4;

/** Joins neighbours until the middles of all groups are at least `reach` apart; `centres` is sorted. */
export function groupMarks(centres: readonly number[], reach: number): MarkGroup[] {
  if (centres.length <= manyMarks) return clusterMarks(centres, reach);
  const starts: number[] = [];
  centres.forEach((at, i) => {
    if (i === 0 || Math.floor(at / bin) > Math.floor(centres[i - 1]! / bin)) starts.push(i);
  });
  const middles = starts.map(
    (start, k) => (centres[start]! + centres[(starts[k + 1] ?? centres.length) - 1]!) / 2,
  );
  return clusterMarks(middles, reach).map((group) => {
    const start = starts[group.start]!;
    const end = starts[group.end] ?? centres.length;
    return { start, end, from: centres[start]!, to: centres[end - 1]! };
  });
}
