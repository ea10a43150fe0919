import { fewEvents } from './many-events.js';
import type { LaidStory } from './setting.js';

/** What lays out what few stories have, as soon as it is there: the element loads it for the first of them. */
export const seldom: { parts?: (typeof import('./all-parts.js'))['parts'] } = {};

/** Whether a story has any of that. */
export const needsSeldom = ({ events, periods }: Pick<LaidStory, 'events' | 'periods'>): boolean =>
  events.length > fewEvents || periods.length > 0;
