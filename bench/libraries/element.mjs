import { elementWith } from './driven-element.mjs';
import { dateOf } from './edtf.mjs';

const groups = 'ABCDEFGH';

const storyOf = (events) => ({
  groups: [...new Set(events.map(({ group }) => groups[group]))]
    .toSorted()
    .map((id) => ({ id, title: `Group ${id}` })),
  events: events.map((event) => ({
    id: `e${event.id}`,
    date: dateOf(event),
    title: event.title,
    group: groups[event.group],
  })),
});

/** From objects, as a story of JSON has them. */
export const library = elementWith(storyOf);
