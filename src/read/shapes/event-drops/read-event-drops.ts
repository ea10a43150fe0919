import type { Reading } from '../../reader.js';
import { readLanes } from '../lanes.js';
import { listOf, textOf } from '../loose-json.js';

/** The data of EventDrops as a story: each of its lines is a group. */
export function readEventDrops(loose: unknown): Reading {
  if (!Array.isArray(loose)) return { loose, problems: [] };
  const lanes = (loose as readonly unknown[]).map((line, i) => ({
    name: textOf(line, 'name'),
    entries: listOf(line, 'data'),
    placeOf: (index: number) => `[${i}].data[${index}]`,
  }));
  return readLanes(lanes, ['date']);
}
