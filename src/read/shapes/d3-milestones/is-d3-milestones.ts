import { firstKey } from '../lanes.js';
import { firstObjects, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';
import { entriesKey, isEmptyLane } from './milestone-keys.js';

/** One text and one list of objects with a date, whatever they are called but for `data`, which is other charts'. */
const isLane = (lane: LooseObject): boolean =>
  ![undefined, 'data'].includes(entriesKey(lane)) &&
  Object.values(lane).filter((value) => typeof value === 'string').length === 1;

const isFlat = (entry: LooseObject): boolean =>
  firstKey(entry, ['timestamp', 'year']) !== undefined &&
  firstKey(entry, ['text', 'title']) !== undefined &&
  ['date', 'start', 'content'].every((key) => valueOf(entry, key) === undefined);

/** Whether a value looks like the data of d3-milestones: `[{ timestamp, text }]`, or lanes of such, whatever their fields are called. */
export const isD3Milestones = (loose: unknown): boolean => {
  const entries = firstObjects(loose);
  const areLanes = entries.some(isLane) && entries.every((entry) => isLane(entry) || isEmptyLane(entry));
  return areLanes || entries.some(isFlat);
};
