import { bisectLeft, bisectRight } from 'd3-array';
import { holds } from './holds.js';

/** How many of the rows of a cluster are among those that were found; both ascending. */
export function countFound(found: Uint32Array, members: Uint32Array): number {
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const from = bisectLeft(found, first);
  const to = bisectRight(found, last, from);
  // Rows without a gap: what lies between the first and the last is among them.
  if (last - first + 1 === members.length) return to - from;
  let count = 0;
  for (let i = from; i < to; i += 1) if (holds(members, found[i] as number)) count += 1;
  return count;
}
