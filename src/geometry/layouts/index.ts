import { faceted } from './faceted.js';
import { unified } from './unified.js';

export type LayoutName = 'unified' | 'faceted';
export type { LaneEvents } from './lane-events.js';

/** Which events share a line, by name. */
export const layouts = { unified, faceted };
export const layoutNames = Object.keys(layouts) as LayoutName[];
