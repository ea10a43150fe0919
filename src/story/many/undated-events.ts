import { findUndated, keepFinder } from '../reading-order.js';
import type { Story } from '../story.js';
import type { EventSource } from './event-source.js';
import { lazyList } from './lazy-list.js';

/** Undated events of a source, which are made when they are asked for; after those that a story had before. */
export function undatedEvents(
  entries: ArrayLike<number>,
  source: EventSource,
  before: Story['undated'] = [],
): Story['undated'] {
  const first = before.length;
  const list = lazyList(first + entries.length, (i) =>
    i < first ? before[i] : source.event(entries[i - first] as number),
  );
  keepFinder(list, (id) => {
    const found = source.find(id);
    if (found < 0) return findUndated(before, id);
    const place = Array.prototype.indexOf.call(entries, found);
    return place < 0 ? -1 : first + place;
  });
  return list;
}
