import { firstObjects, isObject, valueOf } from '../loose-json.js';

const isItem = (loose: unknown): boolean =>
  valueOf(loose, 'start') !== undefined && valueOf(loose, 'content') !== undefined;

/** Whether a value looks like the items of vis-timeline: a list, or `{ items, groups }`. */
export const isVisTimeline = (loose: unknown): boolean =>
  firstObjects(isObject(loose) ? loose['items'] : loose).some(isItem);
