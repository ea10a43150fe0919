import { middle, mostDodged, type MarkGroup } from './cluster-marks.js';

/**
 * Returns a row off the axis for each mark, so that buttons of one row stand at least `pitch` pixels apart; rows are to be
 * `pitch` apart too. Members of clusters, which have no button of their own, get row 0, where their cluster stands.
 */
export function dodgeRows(at: ArrayLike<number>, groups: readonly MarkGroup[], pitch: number): number[] {
  const rows = Array.from(at, () => 0);
  const pills = groups
    .filter((group) => group.end - group.start > mostDodged)
    .map((group) => pill(group, pitch));
  const last: number[] = [];
  let nextPill = 0;
  for (const { start, end } of groups) {
    if (end - start > mostDodged) {
      nextPill++;
      continue;
    }
    const near = [pills[nextPill - 1], pills[nextPill]];
    for (let index = start; index < end; index++) {
      const x = at[index]!;
      const free = (row: number): boolean =>
        x - (last[row] ?? -Infinity) >= pitch &&
        (row > 0 || !near.some((box) => box && touches(box, x, pitch)));
      let row = 0;
      while (!free(row)) row++;
      rows[index] = row;
      last[row] = x;
    }
  }
  return rows;
}

interface Pill {
  readonly from: number;
  readonly to: number;
}

/** What a cluster covers of the axis: its extent, and at least one button. */
function pill(group: MarkGroup, pitch: number): Pill {
  const half = Math.max(group.to - group.from, pitch) / 2;
  return { from: middle(group) - half, to: middle(group) + half };
}

function touches(box: Pill, x: number, pitch: number): boolean {
  return x + pitch / 2 > box.from && x - pitch / 2 < box.to;
}
