import { onClock, parseEdtf, placeOf } from '../../time/index.js';
import { madeId } from '../assign-ids.js';
import { checkEvent } from '../check-event.js';
import type { EventDraft } from '../check-event.js';
import { checkGroups, checkPeriods } from '../check-parts.js';
import { checkCommon, eventOnClock, periodsOnClock, storyRecord, withNamedGroups } from '../check-story.js';
import type { CheckedStory, CheckOptions } from '../check-story.js';
import type { Check } from '../check.js';
import { civilClock, firstTimeZone } from '../civil-clock.js';
import type { PlacedInterval } from '../civil-clock.js';
import { most, readLength } from '../loose-list.js';
import type { LooseRecord } from '../loose-record.js';
import { onlyPresent } from '../only-present.js';
import { ProblemLog } from '../problem-log.js';
import type { EventColumns, Story, StoryEvent, StoryGroup } from '../story.js';
import type { Entries } from './entries.js';
import type { GatheredEvents } from './gathered-events.js';
import { orderOf } from './order-of.js';

/** The story of `common` (all of the loose story but its events) with those events; the same as checkStory({...common, events}) gives, problems too. */
export function storyOfGathered(
  common: unknown,
  gathered: GatheredEvents,
  entries: Entries,
  options: CheckOptions = {},
): CheckedStory {
  const log = new ProblemLog();
  const record = storyRecord(common, { log, base: options.base });
  if (!record) return { problems: log.list() };
  readLength(gathered.count, 'events', record.check, most.events);
  const zone = firstTimeZone([options.timeZone, record.text('timeZone')?.trim()], log);
  return { story: storyOfRecord(record, zone, gathered, entries), problems: log.list() };
}

/** The story of a record, from where checkStory would look at its events. */
export function storyOfRecord(
  record: LooseRecord,
  zone: string | undefined,
  gathered: GatheredEvents,
  entries: Entries,
): Story {
  const { check } = record;
  check.log.addFound(gathered.found);
  const periods = checkPeriods(record);
  const clock = civilClock(zone, datesOf(gathered, periods), check.log);
  check.log.addFound(gathered.foundOfIds);
  const { names, entries: first } = gathered.groups;
  const named = names.map((name, i) => [name, `events[${first[i]}].group`] as const);
  const groups = withNamedGroups(named, record.has('groups') ? checkGroups(record) : undefined, check);
  const source = eventsOf(gathered, entries, clock, check);
  return onlyPresent({
    ...checkCommon(record),
    timeZone: zone,
    groups,
    periods: periodsOnClock(periods, clock),
    events: columnsOf(onClockOf(gathered, entries, clock, check), groups, source),
    undated: Array.from(gathered.undated, (entry) => source(entry)).filter((event) => event !== undefined),
  });
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

/** An entry read again; undefined where it is no event, or is still on its way. */
function draftOf(entries: Entries, index: number, { base }: Check): EventDraft | undefined {
  const value = entries.at(index);
  return checkEvent({ value, path: `events[${index}]`, index }, { log: new ProblemLog(), base });
}

function eventsOf({ renamed }: GatheredEvents, entries: Entries, clock: string, check: Check) {
  const names = new Map(renamed.entries.map((entry, i) => [entry, renamed.names[i]]));
  return (entry: number): StoryEvent | undefined => {
    const draft = draftOf(entries, entry, check);
    if (!draft) return undefined;
    return eventOnClock(names.get(entry) ?? draft.id ?? madeId(draft.position), draft.event, clock);
  };
}

/** The events as they are on another clock than they were gathered on. */
function onClockOf(gathered: GatheredEvents, entries: Entries, clock: string, check: Check): GatheredEvents {
  if (clock === gathered.clock || gathered.clocked.length === 0) return gathered;
  const earliest = gathered.earliest.slice();
  const latest = gathered.latest.slice();
  const place = (gathered.place ?? earliest).slice();
  for (const row of gathered.clocked) {
    const written = draftOf(entries, gathered.entry?.[row] ?? row, check)?.event.interval;
    if (!written) continue;
    const interval = onClock(written, clock);
    earliest[row] = interval.earliest;
    latest[row] = interval.latest;
    place[row] = placeOf(interval);
  }
  const moved = { ...gathered, earliest, latest, ...(gathered.place && { place }) };
  const order = orderOf({ earliest, latest, place });
  return order ? inOrder(moved, order) : moved;
}

function inOrder(gathered: GatheredEvents, order: Uint32Array): GatheredEvents {
  const column = <Numbers extends Float64Array | Uint8Array | Uint32Array | GatheredEvents['group']>(
    from: Numbers,
  ): Numbers => {
    const to = from.slice() as Numbers;
    for (let i = 0; i < order.length; i += 1) to[i] = from[order[i] as number] as number;
    return to;
  };
  const { earliest, place, importance, entry } = gathered;
  return {
    ...gathered,
    earliest: column(earliest),
    latest: column(gathered.latest),
    ...(place && { place: column(place) }),
    kind: column(gathered.kind),
    precision: column(gathered.precision),
    certainty: column(gathered.certainty),
    group: column(gathered.group),
    ...(importance && { importance: column(importance) }),
    quotes: column(gathered.quotes),
    media: column(gathered.media),
    entry: entry ? column(entry) : order,
  };
}

function columnsOf(
  gathered: GatheredEvents,
  groups: readonly StoryGroup[],
  source: (entry: number) => StoryEvent | undefined,
): EventColumns {
  const { length, earliest, latest, place, kind, precision, certainty, importance, quotes, media } = gathered;
  const indexOf = new Map(groups.map(({ id }, index) => [id, index]));
  const indexes = gathered.groups.names.map((name) => indexOf.get(name) ?? -1);
  const at = (row: number): StoryEvent | undefined =>
    row >= 0 && row < length ? source(gathered.entry?.[row] ?? row) : undefined;
  return {
    length,
    earliest,
    latest,
    place: place ?? earliest,
    kind,
    precision,
    certainty,
    group: Int32Array.from(gathered.group, (group) => indexes[group] ?? -1),
    ...(importance && { importance }),
    quotes,
    media,
    at,
    titleAt: (row) => at(row)?.title,
    find(id) {
      for (let row = 0; row < length; row += 1) if (at(row)?.id === id) return row;
      return -1;
    },
  };
}
