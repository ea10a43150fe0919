import { bisectLeft } from 'd3-array';
import type { EventColumns, Story } from '../../story/index.js';
import { findUndated, keepFinder } from '../../story/reading-order.js';
// Not through the index, so that no more of large stories is loaded.
import { lazyList } from '../../story/many/lazy-list.js';
import { datedRows, type Found } from './found.js';

type Column = Float64Array | Uint8Array | Int8Array | Int16Array | Int32Array;

const known = new WeakMap<Found, Story>();

/**
 * The story of those alone that were found, in their order: all that is made of a story can be made of it. The same for the
 * same search, since what is made is remembered by it. Events that are found later are not in it.
 */
export function onlyFound(found: Found): Story {
  const story = known.get(found) ?? cutStory(found);
  known.set(found, story);
  return story;
}

function cutStory(found: Found): Story {
  const { story, positions } = found;
  const rows = datedRows(found);
  const others = positions.subarray(rows.length).map((position) => position - story.events.length);
  return { ...story, events: cutColumns(story.events, rows), undated: cutUndated(story.undated, others) };
}

function cutColumns(events: EventColumns, rows: Uint32Array): EventColumns {
  const earliest = cut(events.earliest, rows);
  const row = (index: number): number => rows[index] ?? -1;
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
    quotes: cut(events.quotes, rows),
    media: cut(events.media, rows),
    at: (index) => events.at(row(index)),
    titleAt: (index) => events.titleAt(row(index)),
    find: (id) => indexIn(rows, events.find(id)),
  };
}

function cut<Kind extends Column>(column: Kind, rows: Uint32Array): Kind {
  const part = column.slice(0, rows.length) as Kind;
  for (let index = 0; index < rows.length; index += 1) part[index] = column[rows[index] as number] as number;
  return part;
}

function cutUndated(undated: Story['undated'], places: Uint32Array): Story['undated'] {
  const list = lazyList(places.length, (index) => undated[places[index] as number]);
  keepFinder(list, (id) => indexIn(places, findUndated(undated, id)));
  return list;
}

function indexIn(sorted: Uint32Array, value: number): number {
  const index = value < 0 ? -1 : bisectLeft(sorted, value);
  return sorted[index] === value ? index : -1;
}
