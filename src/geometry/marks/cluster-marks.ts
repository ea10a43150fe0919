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

/** Neighbours are joined in so many rounds, the nearest first. */
export const rounds = 8;

/**
 * Joins neighbours until the middles of all groups are at least `pitch` pixels apart; every index is in one group.
 * `at` is sorted. Depends on nothing but the positions, so panning does not regroup.
 *
 * The nearest join first: the reach grows in eight rounds, each one sweep, which is linear in the number of marks.
 */
export function clusterMarks(at: ArrayLike<number>, pitch: number): MarkGroup[] {
  return joinNear(gather(at, pitch / rounds), pitch, 2);
}

/** Groups that are nearer than `pitch`, joined; those that a round before `first` of eight would join are joined already. */
export function joinNear(groups: readonly MarkGroup[], pitch: number, first: number): MarkGroup[] {
  let joined = [...groups];
  for (let round = first; round <= rounds; round++) joined = joinNearer(joined, (pitch * round) / rounds);
  return joined;
}

/** Two groups side by side as one. */
export function together(a: MarkGroup, b: MarkGroup): MarkGroup {
  return { start: a.start, end: b.end, from: a.from, to: b.to };
}

/** Where a group stands. */
export function middle(group: { readonly from: number; readonly to: number }): number {
  return group.from + (group.to - group.from) / 2;
}

/** The first round, straight from the positions: what it makes is bounded by pixels. */
function gather(at: ArrayLike<number>, reach: number): MarkGroup[] {
  const groups: MarkGroup[] = [];
  let start = 0;
  for (let end = 1; end <= at.length; end++) {
    const group = { start, end, from: at[start]!, to: at[end - 1]! };
    if (end < at.length && at[end]! - middle(group) < reach) continue;
    groups.push(group);
    start = end;
  }
  return groups;
}

/** A group that takes in its right neighbour moves away from its left one: so one sweep leaves all `reach` apart. */
function joinNearer(groups: readonly MarkGroup[], reach: number): MarkGroup[] {
  const joined: MarkGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (before && middle(group) - middle(before) < reach) {
      joined[joined.length - 1] = together(before, group);
    } else {
      joined.push(group);
    }
  }
  return joined;
}
