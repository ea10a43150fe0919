import type { Story } from '../../story/index.js';
import type { LaneEvents } from './lane-events.js';

/** A lane for each group that has events, in the order of the groups, then one for those without a group. */
export function faceted({ events, groups }: Pick<Story, 'events' | 'groups'>): LaneEvents[] {
  const lanes = Array.from({ length: groups.length + 1 }, (): number[] => []);
  for (let i = 0; i < events.length; i += 1) {
    const group = events.group[i]!;
    lanes[group < 0 ? groups.length : group]?.push(i);
  }
  return lanes
    .map((indices, i) => ({ group: i < groups.length ? i : -1, indices }))
    .filter(({ indices }) => indices.length > 0);
}
