import { bisectLeft } from 'd3-array';
import type { EventColumns, Story, StoryEvent } from './story.js';

/** A story with some of its events: the dated ones in ascending rows, and of the undated those given. */
export function someEvents(story: Story, rows: Uint32Array, undated: readonly StoryEvent[]): Story {
  return { ...story, events: someRows(story.events, rows), undated };
}

function someRows(events: EventColumns, rows: Uint32Array): EventColumns {
  const earliest = cut(events.earliest, rows);
  const rowAt = (index: number): number => rows[index] ?? -1;
  return {
    length: rows.length,
    earliest,
    latest: cut(events.latest, rows),
    place: events.place === events.earliest ? earliest : cut(events.place, rows),
    kind: cut(events.kind, rows),
    precision: cut(events.precision, rows),
    certainty: cut(events.certainty, rows),
    group: cut(events.group, rows),
    ...(events.importance && { importance: cut(events.importance, rows) }),
    ...(events.reported && { reported: cut(events.reported, rows) }),
    ...(events.tellsMore && { tellsMore: true }),
    quotes: cut(events.quotes, rows),
    media: cut(events.media, rows),
    at: (index) => events.at(rowAt(index)),
    titleAt: (index) => events.titleAt(rowAt(index)),
    find(id) {
      const row = events.find(id);
      const index = bisectLeft(rows, row);
      return row >= 0 && rows[index] === row ? index : -1;
    },
  };
}

type Column = EventColumns['earliest'] | EventColumns['kind'] | EventColumns['group'];

/** A column with some of its rows. */
function cut<Kind extends Column>(column: Kind, rows: Uint32Array): Kind {
  const Columns = column.constructor as new (length: number) => Kind;
  const some = new Columns(rows.length);
  for (let index = 0; index < rows.length; index += 1) some[index] = column[rows[index] as number] as number;
  return some;
}
