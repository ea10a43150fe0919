import { countBetween, datedRows, type Found, isFound, rowsInGroup } from './found.js';

/**
 * How many of some events, by their rows, ascending, were found. By halving where they follow one another, or are a stretch
 * of a lane, which holds all of its group: so that a cluster costs the same whatever it counts. Only the clusters of a lane
 * that is not in the order of the story have lists of their own, which are gone through.
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
  return rows.reduce((count, row) => (isFound(found, row) ? count + 1 : count), 0);
}
