import type { Reading } from '../../reader.js';
import { readLanes } from '../lanes.js';
import type { Lane } from '../lanes.js';
import { isObject, listOf, textOf } from '../loose-json.js';
import { dateKeys, entriesKey, isEmptyLane, nameKey } from './milestone-keys.js';

/** The data of d3-milestones as a story: its categories, where it has them, are groups; an entry may stand in none. */
export function readD3Milestones(loose: unknown): Reading {
  if (!Array.isArray(loose)) return { loose, problems: [] };
  return readLanes((loose as readonly unknown[]).map(laneOf), dateKeys);
}

function laneOf(entry: unknown, index: number): Lane {
  const key = isObject(entry) ? entriesKey(entry) : undefined;
  if (!isObject(entry) || key === undefined) {
    return {
      name: '',
      entries: isObject(entry) && isEmptyLane(entry) ? [] : [entry],
      placeOf: () => `[${index}]`,
    };
  }
  return {
    name: textOf(entry, nameKey(entry) ?? ''),
    entries: listOf(entry, key),
    placeOf: (i) => `[${index}].${key}[${i}]`,
  };
}
