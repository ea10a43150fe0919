import { offsetsOf, parseEdtf } from '../../time/index.js';
import type { Clock } from '../../time/index.js';
import { withNamedGroups } from '../check-story-by.js';
import type { CheckedStory, CheckOptions } from '../check-story-by.js';
import { hasToldDates } from '../has-told-dates.js';
import { ProblemLog } from '../problem-log.js';
import { countEvents, eventAt } from '../reading-order.js';
import type { EventColumns, Story, StoryGroup } from '../story.js';
import { AppendedEvents } from './appended-events.js';
import { groupColumn } from './draft-columns.js';
import type { EventSource } from './event-source.js';
import type { GatheredEvents, GroupColumn } from './gathered-events.js';
import { Gathering } from './gathering.js';
import { mergedColumn, placesAmong } from './merge-columns.js';
import { originOf } from './origin.js';
import { rowOf } from './row-of.js';
import { undatedEvents } from './undated-events.js';

/**
 * A story to which events are added without building all of it again. Each time there is a new story, which shares
 * with the one before what has not changed; ids stay, and an event whose id is taken gets another. A story without a
 * time zone keeps its clock too: times of another offset are shown on it.
 */
export class GrowingStory {
  readonly #options: CheckOptions;
  readonly #problems: CheckedStory['problems'];
  readonly #log = new ProblemLog();
  readonly #appended: AppendedEvents;
  readonly #source: EventSource;
  readonly #listsGroups: boolean;
  /** How many entries the list had at first: those from here on were appended. */
  readonly #first: number;
  readonly #undated: number[] = [];
  readonly #atFirst: Story | undefined;
  #story: Story | undefined;
  /** Where each row is in the list; undated events of a story as it was at first come after its rows. */
  #entry: Uint32Array;
  #clock: Clock | undefined;
  #toldOffsets = false;
  #tellsMore: boolean;

  /** `count` is how many entries the list of a small story had, where some of them were no events. */
  constructor({ story, problems }: CheckedStory, options: CheckOptions = {}, count?: number) {
    const origin = story && originOf(story);
    this.#options = options;
    this.#problems = problems;
    this.#story = story;
    this.#atFirst = story;
    this.#tellsMore = story !== undefined && hasToldDates(story);
    this.#listsGroups = origin?.listsGroups ?? false;
    this.#first = origin?.count ?? count ?? (story ? countEvents(story) : 0);
    this.#clock = origin ? origin.clock : story && clockOf(story, problems);
    this.#entry = ascending(story?.events.length ?? 0, 0);
    const isTaken = origin ? (id: string) => origin.source.find(id) >= 0 : takenIn(story);
    this.#appended = new AppendedEvents(this.#first, options.base, isTaken);
    this.#source = sourceOf(story, this.#first, this.#appended);
  }

  /** The story with some loose events more, which are in its list from now on. */
  append(events: readonly unknown[]): CheckedStory {
    const story = this.#story;
    if (!story) return { problems: this.#problems };
    const from = this.#appended.length;
    const part = { first: this.#first + from, clock: this.#clock };
    const gathering = new Gathering(this.#options, part, events.length);
    for (const value of this.#appended.take(events)) gathering.take(value);
    const gathered = gathering.gathered();
    this.#log.addFound(gathered.found);
    this.#noteOffsets(gathered, part.first);
    this.#appended.name(from, gathered, this.#clock ?? 'written', this.#log);
    const groups = this.#withGroups(story.groups, gathered, part.first);
    for (const entry of gathered.undated) this.#undated.push(part.first + entry);
    this.#story = {
      ...story,
      groups,
      events: this.#merged(story.events, groups, gathered, part.first),
      undated: this.#undatedNow(),
    };
    return { story: this.#story, problems: [...this.#problems, ...this.#log.list()] };
  }

  #noteOffsets({ clock, offsets }: GatheredEvents, first: number): void {
    if (clock !== 'written') this.#clock = clock;
    for (const [i, edtf] of offsets.names.entries()) {
      const { interval } = parseEdtf(edtf);
      const isOther = interval && offsetsOf(interval).some((offset) => offset !== clock);
      if (!isOther || this.#toldOffsets || this.#options.timeZone || this.#story?.timeZone) continue;
      this.#toldOffsets = true;
      this.#log.add({
        code: 'two-offsets',
        severity: 'warning',
        path: `events[${first + (offsets.entries[i] as number)}].date`,
        value: edtf,
        message:
          'Times have different offsets and the story has no "timeZone"; they are shown on the clock of the first.',
        done: 'replaced',
      });
    }
  }

  /** The groups, with those that the new events name at the end: the indexes of all others stay. */
  #withGroups(
    groups: readonly StoryGroup[],
    { groups: { names, entries } }: GatheredEvents,
    first: number,
  ): readonly StoryGroup[] {
    const named = names.map((name, i) => [name, `events[${first + (entries[i] as number)}].group`] as const);
    const log = this.#listsGroups ? this.#log : new ProblemLog();
    const all = withNamedGroups(named, groups, { log });
    return all.length === groups.length ? groups : all;
  }

  #merged(
    events: EventColumns,
    groups: readonly StoryGroup[],
    gathered: GatheredEvents,
    first: number,
  ): EventColumns {
    const { length } = gathered;
    const tellsMore = (this.#tellsMore ||= gathered.tellsMore ?? false);
    if (length === 0) return tellsMore ? { ...events, tellsMore } : events;
    const places = placesAmong({ place: gathered.earliest, ...gathered }, events);
    const earliest = mergedColumn(events.earliest, gathered.earliest, places);
    const isOpen = events.place !== events.earliest || gathered.place !== undefined;
    const importance = ofBoth('importance', events, gathered);
    const reported = ofBoth('reported', events, gathered);
    const entries = gathered.entry?.map((entry) => first + entry) ?? ascending(length, first);
    const entry = mergedColumn(this.#entry, entries, places);
    this.#entry = entry;
    const place = isOpen ? mergedColumn(events.place, gathered.place ?? gathered.earliest, places) : earliest;
    const source = this.#source;
    const count = earliest.length;
    const isRow = (row: number): boolean => row >= 0 && row < count;
    return {
      length: count,
      earliest,
      latest: mergedColumn(events.latest, gathered.latest, places),
      place,
      kind: mergedColumn(events.kind, gathered.kind, places),
      precision: mergedColumn(events.precision, gathered.precision, places),
      certainty: mergedColumn(events.certainty, gathered.certainty, places),
      group: mergedGroups(events, groups, gathered, places),
      ...(importance && { importance: mergedColumn(...importance, places) }),
      ...(reported && { reported: mergedColumn(...reported, places) }),
      ...(tellsMore && { tellsMore }),
      quotes: mergedColumn(events.quotes, gathered.quotes, places),
      media: mergedColumn(events.media, gathered.media, places),
      at: (row) => (isRow(row) ? source.event(entry[row] as number) : undefined),
      titleAt: (row) => (isRow(row) ? source.title(entry[row] as number) : undefined),
      find(id) {
        return rowOf(source.find(id), source, { place, entry });
      },
    };
  }

  #undatedNow(): Story['undated'] {
    const before = this.#atFirst?.undated ?? [];
    return this.#undated.length === 0 ? before : undatedEvents([...this.#undated], this.#source, before);
  }
}

/** So many whole numbers, from the first on. */
function ascending(length: number, first: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) numbers[i] = first + i;
  return numbers;
}

/** A column of both, NaN where one has none; undefined where neither has. */
function ofBoth(
  name: 'importance' | 'reported',
  events: EventColumns,
  gathered: GatheredEvents,
): [Float64Array, Float64Array] | undefined {
  if (!events[name] && !gathered[name]) return undefined;
  return [
    events[name] ?? new Float64Array(events.length).fill(NaN),
    gathered[name] ?? new Float64Array(gathered.length).fill(NaN),
  ];
}

/** The groups of both, in a column that is wide enough for all. */
function mergedGroups(
  { group }: EventColumns,
  groups: readonly StoryGroup[],
  gathered: GatheredEvents,
  places: Uint32Array,
): GroupColumn {
  const wide = groupColumn(0, groups.length);
  const Type = (wide.BYTES_PER_ELEMENT > group.BYTES_PER_ELEMENT ? wide : group).constructor as new (
    length: number,
  ) => GroupColumn;
  const before = group instanceof Type ? group : new Type(group.length);
  if (before !== group) before.set(group);
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  const indexes = gathered.groups.names.map((name) => indexOf.get(name) ?? -1);
  const added = new Type(gathered.length);
  for (let row = 0; row < added.length; row += 1) added[row] = indexes[gathered.group[row] as number] ?? -1;
  return mergedColumn(before, added, places);
}

/** The events of a story as it was, by row and then the undated ones, and from a place on those that were appended. */
function sourceOf(story: Story | undefined, first: number, appended: AppendedEvents): EventSource {
  if (!story) return appended.source;
  const { at, titleAt, find, length } = story.events;
  const { undated } = story;
  return {
    event: (entry) => {
      if (entry >= first) return appended.source.event(entry - first);
      return entry < length ? at(entry) : undated[entry - length];
    },
    title: (entry) => (entry >= first ? appended.source.title(entry - first) : titleAt(entry)),
    find: (id) => {
      const row = find(id);
      if (row >= 0) return row;
      const entry = appended.source.find(id);
      return entry < 0 ? -1 : first + entry;
    },
  };
}

function takenIn(story: Story | undefined): (id: string) => boolean {
  const undated = new Set(story?.undated.map(({ id }) => id));
  return (id) => undated.has(id) || (story?.events.find(id) ?? -1) >= 0;
}

/** The clock of a story that was checked at once. */
function clockOf(story: Story, problems: CheckedStory['problems']): Clock | undefined {
  if (story.timeZone !== undefined) return story.timeZone;
  if (problems.some(({ code }) => code === 'two-offsets')) return 'utc';
  for (let position = 0; position < countEvents(story); position += 1) {
    const date = eventAt(story, position)?.date;
    const interval = date === undefined ? undefined : parseEdtf(date).interval;
    const offset = interval && offsetsOf(interval)[0];
    if (offset !== undefined) return offset;
  }
  return undefined;
}
