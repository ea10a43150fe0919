import './from-source.mjs';
import { elementWith } from './driven-element.mjs';

const minute = 60_000;
const groups = 'ABCDEFGH';

const columnsOf = (events) => ({
  groups: [...groups].map((id) => ({ id, title: `Group ${id}` })),
  events: {
    length: events.length,
    earliest: Float64Array.from(events, ({ start }) => start),
    latest: Float64Array.from(events, ({ start, end }) => end ?? start + minute - 1),
    group: Uint8Array.from(events, ({ group }) => group),
    at: (i) => ({ id: `e${events[i].id}`, title: events[i].title }),
  },
});

/** From columns, as those have them who keep an archive in typed arrays. */
export const library = elementWith(columnsOf);
