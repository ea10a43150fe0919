/** Neighbours along the axis that are nearer to one another than two buttons may be. */
export interface MarkGroup {
  /** Indices of its first mark and of the one after its last, in the order of the positions. */
  readonly start: number;
  readonly end: number;
  /** Positions of its first and last mark; it stands in their middle. */
  readonly from: number;
  readonly to: number;
}

/** Up to this many near marks stand in rows off the axis, each at its true place; more become one cluster. */
export const mostDodged = 3;

const rounds = 8;

/**
 * Joins neighbours until the middles of all groups are at least `pitch` pixels apart; every index is in one group.
 * `at` is sorted. Depends on nothing but the positions, so panning does not regroup.
 *
 * The nearest join first: the reach grows in eight rounds, each one sweep, which is linear in the number of marks.
 */
export function clusterMarks(at: ArrayLike<number>, pitch: number): MarkGroup[] {
  let groups: MarkGroup[] = Array.from(at, (position, index) => ({
    start: index,
    end: index + 1,
    from: position,
    to: position,
  }));
  for (let round = 1; round <= rounds; round++) groups = joinNearer(groups, (pitch * round) / rounds);
  return groups;
}

/** Where a group stands, and the room that its button takes there. */
export function middle(group: { readonly from: number; readonly to: number }): number {
  return group.from + (group.to - group.from) / 2;
}

function joinNearer(groups: readonly MarkGroup[], reach: number): MarkGroup[] {
  const joined: MarkGroup[] = [];
  for (const next of groups) {
    let group = next;
    let before = joined.at(-1);
    while (before && middle(group) - middle(before) < reach) {
      group = { start: before.start, end: group.end, from: before.from, to: group.to };
      joined.pop();
      before = joined.at(-1);
    }
    joined.push(group);
  }
  return joined;
}
