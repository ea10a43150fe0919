import type { Span } from '../marks/bar-rows.js';
import { target, type LaidLane } from '../lay-lane.js';

/**
 * For each lane the columns of its rows beside the axis, both counted from 1. Lanes that stand side by side share the columns
 * after the last of them, where nothing of one meets anything of another; of one lane alone columns are rows.
 */
export function shareColumns(
  lanes: readonly Pick<LaidLane, 'marks' | 'sunk'>[],
  pitch: number,
): readonly (readonly number[])[] {
  const taken: Span[][] = [];
  return lanes.map(({ marks, sunk }) => {
    const columns: number[] = [];
    for (let row = 1; row <= sunk; row += 1) {
      const own = marks.filter((mark) => mark.row === row).map((mark) => target(mark, pitch));
      let column = (columns.at(-1) ?? 0) + 1;
      while (meets(own, taken[column] ?? [])) column += 1;
      taken[column] = [...(taken[column] ?? []), ...own];
      columns.push(column);
    }
    return columns;
  });
}

function meets(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.from < b.to && b.from < a.to));
}
