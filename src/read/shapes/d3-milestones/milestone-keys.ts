import { firstKey } from '../lanes.js';
import { firstObjects, valueOf } from '../loose-json.js';
import type { LooseObject } from '../loose-json.js';

/** Names of the field with the date, which an author may choose: the tool's own, and those of its examples. */
export const dateKeys = ['timestamp', 'date', 'year', 'datetime', 'time', 'start'];

const hasDate = (entry: unknown): boolean => firstKey(entry, dateKeys) !== undefined;

/** The field of a lane that holds its entries: its one list of objects with a date. */
export const entriesKey = (lane: LooseObject): string | undefined => {
  const keys = Object.keys(lane).filter((key) => firstObjects(valueOf(lane, key)).some(hasDate));
  return keys.length === 1 ? keys[0] : undefined;
};

/** The field of a lane that is its name: its first text. */
export const nameKey = (lane: LooseObject): string | undefined =>
  Object.keys(lane).find((key) => typeof lane[key] === 'string');

/** A lane without entries, which has nothing to tell. */
export const isEmptyLane = (lane: LooseObject): boolean =>
  !hasDate(lane) &&
  nameKey(lane) !== undefined &&
  Object.values(lane).some((value) => Array.isArray(value) && value.length === 0);
