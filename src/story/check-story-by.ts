import { onClock } from '../time/index.js';
import type { Clock } from '../time/index.js';
import { assignIds } from './assign-ids.js';
import type { Check } from './check.js';
import { checkEvent } from './check-event.js';
import type { EventDraft } from './check-event.js';
import { checkArticle, checkGroups, checkLinks, checkPeriods, checkScenes } from './check-parts.js';
import { civilClock, firstTimeZone } from './civil-clock.js';
import type { PlacedInterval } from './civil-clock.js';
import { columnsOf, isDated } from './columns.js';
import { looseList, most } from './loose-list.js';
import type { Entry } from './loose-list.js';
import { LooseRecord } from './loose-record.js';
import { onlyPresent } from './only-present.js';
import type { Problem } from './problem.js';
import type {
  EventColumns,
  Story,
  StoryEvent,
  StoryGroup,
  StoryPeriod,
  StoryScene,
  ToldDate,
} from './story.js';

export interface CheckOptions {
  /** Address that the story came from: relative links are resolved against it. */
  readonly base?: string;
  /** IANA name of the zone whose clock times are shown on, in place of the story's own. */
  readonly timeZone?: string;
}

export interface CheckedStory {
  /** Absent only where the value is nothing like a story: no object or list, or its events no list. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
}

/** The story that a loose value tells, by what reads its dates and keeps its problems; undefined where it tells none. */
export function checkStoryBy(check: Check, loose: unknown, timeZone: string | undefined): Story | undefined {
  const record = storyRecord(loose, check);
  if (!record) return undefined;
  const given = record.value('events');
  const entries = given === undefined ? [] : looseList(given, 'events', check, most.events);
  if (!entries) {
    reportNoList(check, given);
    return undefined;
  }
  return storyOf(record, entries, timeZone);
}

function storyOf(record: LooseRecord, entries: Iterable<Entry>, timeZone: string | undefined): Story {
  const { check } = record;
  const zone = firstTimeZone([timeZone, record.text('timeZone')?.trim()], check.log);
  const drafts = checkEvents(entries, check);
  const periods = checkPeriods(record);
  const clock = civilClock(zone, datesOf(drafts, periods), check.log);
  const ids = assignIds(drafts, check.log);
  const events = drafts.map(({ event }, index) => eventOnClock(ids[index] ?? '', event, clock));
  const undated = events.filter((event) => !isDated(event));
  const groups = withGroupsOf(events, record.has('groups') ? checkGroups(record) : undefined, drafts, check);
  const columns = columnsOf(events.filter(isDated), groups);
  return onlyPresent({
    ...checkCommon(record),
    timeZone: zone,
    groups,
    periods: periodsOnClock(periods, clock),
    scenes: scenesOf(record, clock, columns, undated),
    events: columns,
    undated,
  });
}

/** What a story says of itself, beside its groups, periods and events. */
export function checkCommon(record: LooseRecord): Pick<Story, 'links' | 'extra'> & Partial<Story> {
  return onlyPresent({
    title: record.text('title'),
    summary: record.text('summary'),
    lang: record.language('lang'),
    article: checkArticle(record),
    links: checkLinks(record),
    running: record.flag('running'),
    extra: record.extra(),
  });
}

/** The scenes of a story with those events, on its clock. */
export function scenesOf(
  record: LooseRecord,
  clock: Clock,
  { find }: EventColumns,
  undated: readonly StoryEvent[],
): StoryScene[] {
  const scenes = checkScenes(record, (id) => find(id) >= 0 || undated.some((event) => event.id === id));
  return scenes.map((scene) =>
    scene.interval ? { ...scene, interval: onClock(scene.interval, clock) } : scene,
  );
}

export const periodsOnClock = (periods: readonly StoryPeriod[], clock: string): StoryPeriod[] =>
  periods.map(({ title, interval }) => ({ title, interval: onClock(interval, clock) }));

/** The object that a loose story is, or undefined with a problem where it is none. */
export function storyRecord(loose: unknown, check: Check): LooseRecord | undefined {
  const record = LooseRecord.from('story', isList(loose) ? { events: loose } : loose, '', check);
  if (!record) reportShape(check, '', loose, 'A story is an object with "events", or a list of events.');
  return record;
}

function* datesOf(
  drafts: readonly EventDraft[],
  periods: readonly PlacedInterval[],
): Generator<PlacedInterval> {
  for (const { path, event } of drafts) yield { path: `${path}.date`, interval: event.interval };
  yield* periods;
}

/** A draft as an event of its story. */
export function eventOnClock(id: string, event: EventDraft['event'], clock: Clock): StoryEvent {
  const interval = event.interval && onClock(event.interval, clock);
  const told = isTold(event) && toldOnClock(event, clock);
  return interval === event.interval && !told
    ? { id, ...event }
    : onlyPresent({ id, ...event, interval, ...told });
}

type Told = Pick<StoryEvent, 'reported' | 'updated' | 'corrected'>;

const isTold = ({ reported, updated, corrected }: Told): boolean =>
  Boolean(reported ?? updated) || corrected.length > 0;

/** The dates of an event's own telling, on the clock of its story. */
function toldOnClock({ reported, updated, corrected }: Told, clock: Clock) {
  const onIt = <Date extends ToldDate>(told: Date): Date => ({
    ...told,
    interval: onClock(told.interval, clock),
  });
  return {
    reported: reported && onIt(reported),
    updated: updated && onIt(updated),
    corrected: corrected.map(onIt),
  };
}

function checkEvents(entries: Iterable<Entry>, check: Check): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const entry of entries) {
    const draft = checkEvent(entry, check);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The groups, with those that only events name; where a list of groups was given, such a name may be a slip. */
function withGroupsOf(
  events: readonly StoryEvent[],
  given: readonly StoryGroup[] | undefined,
  drafts: readonly EventDraft[],
  check: Check,
): StoryGroup[] {
  const named = new Map<string, string>();
  for (const [index, { group }] of events.entries()) {
    if (group !== undefined && !named.has(group)) named.set(group, `${drafts[index]?.path}.group`);
  }
  return withNamedGroups(named, given, check);
}

/** The groups, with those that only events name, of which each has the path of the first such name. */
export function withNamedGroups(
  named: Iterable<readonly [id: string, path: string]>,
  given: readonly StoryGroup[] | undefined,
  check: Pick<Check, 'log'>,
): StoryGroup[] {
  const groups = new Map(given?.map((group) => [group.id, group]));
  for (const [id, path] of named) {
    if (groups.has(id)) continue;
    groups.set(id, { id, title: id });
    if (!given) continue;
    check.log.add({
      code: 'unknown-group',
      severity: 'warning',
      path,
      value: id,
      message: 'No group has this id; one of this title is made.',
      done: 'kept',
    });
  }
  return [...groups.values()];
}

function isList(loose: unknown): boolean {
  try {
    return Array.isArray(loose);
  } catch {
    return false; // a Proxy that has been revoked
  }
}

/** The problem of events that are none. */
export function reportNoList(check: Check, given: unknown): void {
  reportShape(check, 'events', given, 'The events were expected as a list.');
}

function reportShape(check: Check, path: string, value: unknown, message: string): void {
  check.log.add({ code: 'shape', severity: 'error', path, value, message, done: 'refused' });
}
