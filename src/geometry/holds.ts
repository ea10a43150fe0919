import { bisectLeft } from 'd3-array';

/** Whether a row is among the members of a cluster, which are ascending. */
export function holds(members: Uint32Array, row: number): boolean {
  return members[bisectLeft(members, row)] === row;
}
