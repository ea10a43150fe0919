import type { EventColumns, StoryEvent, StoryGroup } from '../story.js';
import { groupColumn } from './draft-columns.js';
import type { EventSource } from './event-source.js';
import type { GatheredEvents, GroupColumn } from './gathered-events.js';
import { rowOf } from './row-of.js';

/** Gathered events as the columns of a story with some groups. */
export function largeColumns(
  gathered: GatheredEvents,
  groups: readonly StoryGroup[],
  source: EventSource,
): EventColumns {
  const { length, earliest, latest, kind, precision, certainty, quotes, media, entry } = gathered;
  const { importance, reported, tellsMore } = gathered;
  const place = gathered.place ?? earliest;
  const isRow = (row: number): boolean => row >= 0 && row < length;
  return {
    length,
    earliest,
    latest,
    place,
    kind,
    precision,
    certainty,
    group: inGroups(gathered, groups),
    ...(importance && { importance }),
    ...(reported && { reported }),
    ...(tellsMore && { tellsMore }),
    quotes,
    media,
    at: (row): StoryEvent | undefined => (isRow(row) ? source.event(entry?.[row] ?? row) : undefined),
    titleAt: (row) => (isRow(row) ? source.title(entry?.[row] ?? row) : undefined),
    find(id) {
      const found = source.find(id);
      if (entry) return rowOf(found, source, { place, entry });
      return isRow(found) ? found : -1;
    },
  };
}

/** The group of each event as an index in the story's groups: the same column where they are those that events name. */
function inGroups(
  { length, group, groups: { names } }: GatheredEvents,
  groups: readonly StoryGroup[],
): GroupColumn {
  if (names.every((name, i) => groups[i]?.id === name)) return group;
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  const indexes = Int32Array.from(names, (name) => indexOf.get(name) ?? -1);
  const column = groupColumn(length, groups.length);
  for (let row = 0; row < length; row += 1) column[row] = indexes[group[row] as number] ?? -1;
  return column;
}
