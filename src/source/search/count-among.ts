import { countBetween, datedRows, type Found, isFound, rowsInGroup } from './found.js';

/**
 * How many of some events, by their rows, ascending, were found. By halving where they follow one another, or are a stretch
 * of a lane, which holds all of its group: so that a cluster costs the same whatever it counts. A whole lane is gone through
 * once, and the clusters of one that is not in the order of the story, which have lists of their own, each time.
 */
export function countAmong(found: Found, rows: Uint32Array): number {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return 0;
  if (last - first + 1 === rows.length) return countBetween(datedRows(found), first, last + 1);
  const isStretch = rows.byteLength < rows.buffer.byteLength;
  if (isStretch) {
    const group = found.story.events.group[first] ?? -1;
    return countBetween(rowsInGroup(found, group), first, last + 1);
  }
  return countWhole(found, rows);
}

/** Counts of whole lists, by their memory: that of a lane is the same in every frame. */
const counted = new WeakMap<Found, WeakMap<ArrayBufferLike, number>>();

function countWhole(found: Found, rows: Uint32Array): number {
  const counts = counted.get(found) ?? new WeakMap<ArrayBufferLike, number>();
  counted.set(found, counts);
  const known = counts.get(rows.buffer);
  if (known !== undefined) return known;
  const count = rows.reduce((sum, row) => (isFound(found, row) ? sum + 1 : sum), 0);
  counts.set(rows.buffer, count);
  return count;
}
