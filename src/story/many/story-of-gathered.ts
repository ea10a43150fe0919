import { offsetsOf, parseEdtf, placeOf } from '../../time/index.js';
import { checkGroups, checkPeriods } from '../check-parts.js';
import { storyRecord, withNamedGroups } from '../check-story-by.js';
import type { CheckedStory, CheckOptions } from '../check-story-by.js';
import { civilClock, firstTimeZone } from '../civil-clock.js';
import type { PlacedInterval } from '../civil-clock.js';
import { fullCheck } from '../full-check.js';
import { most, readLength } from '../loose-list.js';
import type { LooseRecord } from '../loose-record.js';
import { ProblemLog } from '../problem-log.js';
import type { Story } from '../story.js';
import { inOrder } from './draft-columns.js';
import type { Entries } from './entries.js';
import { EntrySource } from './event-source.js';
import type { EventSource } from './event-source.js';
import { finished } from './finished.js';
import type { GatheredEvents } from './gathered-events.js';
import { largeStory } from './large-story.js';
import { orderOf } from './order-of.js';

/** Events that are read anew between two rests: some milliseconds. */
const slice = 512;

/** The story of `common` (all of the loose story but its events) with those events; the same as checkStory({...common, events}) gives, problems too. */
export function storyOfGathered(
  common: unknown,
  gathered: GatheredEvents,
  entries: Entries,
  options: CheckOptions = {},
): CheckedStory {
  const log = new ProblemLog();
  const record = storyRecord(common, fullCheck(log, options.base));
  if (!record) return { problems: log.list() };
  readLength(gathered.count, 'events', record.check, most.events);
  const zone = firstTimeZone([options.timeZone, record.text('timeZone')?.trim()], log);
  const story = finished(storyOfRecord(record, log, zone, gathered, entries));
  return { story, problems: log.list() };
}

/** The story of a record, from where checkStory would look at its events; in steps. */
export function* storyOfRecord(
  record: LooseRecord,
  log: ProblemLog,
  zone: string | undefined,
  gathered: GatheredEvents,
  entries: Entries,
): Generator<void, Story> {
  const { check } = record;
  log.addFound(gathered.found);
  const periods = checkPeriods(record);
  const clock = civilClock(zone, datesOf(gathered, periods), log);
  log.addFound(gathered.foundOfIds);
  const { names, entries: first } = gathered.groups;
  const named = names.map((name, i) => [name, `events[${first[i]}].group`] as const);
  const groups = withNamedGroups(named, record.has('groups') ? checkGroups(record) : undefined, check);
  const { entries: renamed, names: ids } = gathered.renamed;
  const source = new EntrySource(entries, {
    chains: gathered,
    names: new Map(renamed.map((entry, i) => [entry, ids[i] as string])),
    named: new Map(ids.map((id, i) => [id, renamed[i] as number])),
    clock,
    base: check.base,
    first: 0,
  });
  return largeStory(record, {
    zone,
    shownOn: clock,
    groups,
    periods,
    gathered: yield* onClockOf(gathered, source, clock),
    source,
    count: Math.min(gathered.count, most.events),
    clock: clock === 'written' ? writtenOffset(datesOf(gathered, periods)) : clock,
  });
}

/** The offset of the first time that has one. */
function writtenOffset(dates: Iterable<PlacedInterval>): number | undefined {
  for (const { interval } of dates) {
    const [offset] = interval ? offsetsOf(interval) : [];
    if (offset !== undefined) return offset;
  }
  return undefined;
}

function* datesOf(
  { offsets }: GatheredEvents,
  periods: readonly PlacedInterval[],
): Generator<PlacedInterval> {
  for (const [i, edtf] of offsets.names.entries()) {
    yield { path: `events[${offsets.entries[i]}].date`, interval: parseEdtf(edtf).interval };
  }
  yield* periods;
}

/** The events as they are on another clock than they were gathered on. */
function* onClockOf(
  gathered: GatheredEvents,
  source: EventSource,
  clock: string,
): Generator<void, GatheredEvents> {
  if (clock === gathered.clock || gathered.clocked.length === 0) return gathered;
  const earliest = gathered.earliest.slice();
  const latest = gathered.latest.slice();
  const place = (gathered.place ?? earliest).slice();
  const reported = gathered.reported?.slice();
  for (const [count, row] of gathered.clocked.entries()) {
    if (count % slice === slice - 1) yield;
    const event = source.event(gathered.entry?.[row] ?? row);
    const interval = event?.interval;
    if (!interval) continue;
    earliest[row] = interval.earliest;
    latest[row] = interval.latest;
    place[row] = placeOf(interval);
    if (reported) reported[row] = event.reported?.interval.earliest ?? NaN;
  }
  const moved = {
    ...gathered,
    earliest,
    latest,
    ...(gathered.place && { place }),
    ...(reported && { reported }),
  };
  const order = yield* orderOf({ earliest, latest, place: gathered.place ? place : earliest });
  return order ? reordered(moved, order) : moved;
}

function reordered(gathered: GatheredEvents, order: Uint32Array): GatheredEvents {
  const { earliest, place, importance, reported, entry } = gathered;
  return {
    ...gathered,
    earliest: inOrder(earliest, order),
    latest: inOrder(gathered.latest, order),
    ...(place && { place: inOrder(place, order) }),
    kind: inOrder(gathered.kind, order),
    precision: inOrder(gathered.precision, order),
    certainty: inOrder(gathered.certainty, order),
    group: inOrder(gathered.group, order),
    ...(importance && { importance: inOrder(importance, order) }),
    ...(reported && { reported: inOrder(reported, order) }),
    quotes: inOrder(gathered.quotes, order),
    media: inOrder(gathered.media, order),
    entry: entry ? inOrder(entry, order) : order,
  };
}
