// Not through the index: a chunk that needs no more would part those of the first drawing.
import { countEvents, eventAt } from '../story/reading-order.js';
import type { Story } from '../story/index.js';

/** Whether the groups are those that the events name, in that order, each called as it is named: then events alone say them. */
export function groupsFollow(story: Story): boolean {
  const named = new Set<string>();
  for (let position = 0; position < countEvents(story); position += 1) {
    const group = eventAt(story, position)?.group;
    if (group !== undefined) named.add(group);
  }
  const names = [...named];
  return (
    names.length === story.groups.length &&
    story.groups.every(({ id, title }, index) => id === title && id === names[index])
  );
}
