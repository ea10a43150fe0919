import type { Story } from '../../story/index.js';
import { allRows } from '../marks/all-rows.js';
import type { LaneEvents } from './lane-events.js';

/** All events on one line. */
export function unified({ events }: Pick<Story, 'events'>): LaneEvents[] {
  return [{ group: -1, indices: allRows(events) }];
}
