import { bisectLeft } from 'd3-array';
import type { Story } from '../../story/index.js';

/** What a search has found of a story so far. */
export interface Found {
  readonly story: Story;
  /** Positions in the reading order, ascending: the rows of dated events, and after them the undated. */
  readonly positions: Uint32Array;
  /** How many of them are in each group of the story. */
  readonly inGroups: readonly number[];
  /** How many positions have been looked at. */
  readonly looked: number;
  /** Whether that was all. */
  readonly done: boolean;
}

/** Whether the event at a position is among those found. */
export function isFound({ positions }: Found, position: number): boolean {
  return positions[bisectLeft(positions, position)] === position;
}

/** The next position that was found after another, or the one before it; round the end to the beginning. */
export function foundBeside({ positions }: Found, position: number, by: 1 | -1): number | undefined {
  const i = bisectLeft(positions, position);
  const next = by < 0 ? i - 1 : positions[i] === position ? i + 1 : i;
  return positions.at(next === positions.length ? 0 : next);
}

/** How many of some rows, ascending, lie from one to before another. */
export function countBetween(rows: Uint32Array, from: number, to: number): number {
  const first = bisectLeft(rows, from);
  return bisectLeft(rows, to, first) - first;
}

/** Those of the dated events, by their rows. */
export function datedRows({ story: { events }, positions }: Found): Uint32Array {
  return positions.subarray(0, bisectLeft(positions, events.length));
}

const known = new WeakMap<Found, readonly Uint32Array[]>();

/** The rows that were found in a group; of -1 those in none. Made when they are first asked for. */
export function rowsInGroup(found: Found, group: number): Uint32Array {
  const lists = known.get(found) ?? splitByGroup(found);
  known.set(found, lists);
  return lists[group + 1] ?? new Uint32Array();
}

function splitByGroup(found: Found): Uint32Array[] {
  const { groups, events } = found.story;
  const rows = datedRows(found);
  const counts = new Uint32Array(groups.length + 1);
  const listOf = (row: number): number => (events.group[row] ?? -1) + 1;
  for (const row of rows) counts[listOf(row)]! += 1;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const row of rows) {
    const list = listOf(row);
    lists[list]![counts[list]!++] = row;
  }
  return lists;
}
