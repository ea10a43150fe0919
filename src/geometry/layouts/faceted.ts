import type { Story } from '../../story/index.js';
import type { LaneEvents } from './lane-events.js';

/** A lane for each group that has events, in the order of the groups, then one for those without a group. */
export function faceted({ events, groups }: Pick<Story, 'events' | 'groups'>): LaneEvents[] {
  const laneOf = (i: number): number => (events.group[i]! < 0 ? groups.length : events.group[i]!);
  const counts = new Uint32Array(groups.length + 1);
  for (let i = 0; i < events.length; i += 1) counts[laneOf(i)]! += 1;
  const lanes = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let i = 0; i < events.length; i += 1) {
    const lane = laneOf(i);
    lanes[lane]![counts[lane]!++] = i;
  }
  return lanes
    .map((indices, i) => ({ group: i < groups.length ? i : -1, indices }))
    .filter(({ indices }) => indices.length > 0);
}
