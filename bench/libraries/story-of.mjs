import { dateOf } from './edtf.mjs';

const groups = 'ABCDEFGH';

/** Events as a story of JSON has them. */
export const storyOf = (events) => ({
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
