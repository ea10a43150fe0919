import { isObject } from '../shapes/loose-json.js';
import { ProblemLog } from '../../story/problem-log.js';
import type { Reading } from '../reader.js';
import { simileEvent } from './simile-event.js';
import type { SimileFields } from './simile-event.js';
import { ownUnits, reportWidened } from './simile-problems.js';

/** SIMILE's short names. */
const longNames: Readonly<Record<string, string>> = {
  s: 'start',
  e: 'end',
  ls: 'latestStart',
  ee: 'earliestEnd',
  d: 'description',
  de: 'durationEvent',
  t: 'title',
  c: 'classname',
  eid: 'eventID',
  bt: 'bubbleTitle',
};

const has = (value: SimileFields, key: string): boolean => Object.hasOwn(value, key);

function longNamed(event: SimileFields): SimileFields {
  const entries = Object.entries(event).map(([key, value]) => {
    const long = Object.hasOwn(longNames, key) ? longNames[key] : undefined;
    return [long === undefined || has(event, long) ? key : long, value] as const;
  });
  return Object.fromEntries(entries);
}

/** In JSON an event lasts unless it says otherwise, and `isDuration`, through an old fault that files rely on, says so. */
const isInstant = ({ isDuration, durationEvent }: SimileFields): boolean =>
  isDuration === true || isDuration === 'true' || durationEvent === false || durationEvent === 'false';

/** SIMILE Timeline's JSON as it was parsed, with long names or short ones. Never throws. */
export function readSimileJson(loose: unknown): Reading {
  const file = Array.isArray(loose) ? { events: loose as readonly unknown[] } : loose;
  if (!isObject(file) || !Array.isArray(file['events'])) return { loose: file, problems: [] };
  const log = new ProblemLog();
  const { events, title, ...rest } = file;
  const units = ownUnits(log, file['dateTimeFormat']);
  const checked = (events as readonly unknown[]).map((entry, index) => {
    if (!isObject(entry)) return entry; // which `checkStory` reports
    const fields = longNamed(entry);
    const event = simileEvent(fields, isInstant(fields), units);
    if (event.widened) reportWidened(log, index, { where: `events[${index}]` });
    return event.loose;
  });
  return {
    loose: { ...(title !== undefined && { title }), events: checked, extra: rest },
    problems: log.list(),
    placeOf: (path) => ({ where: path.replace(/\.date$/, '.start').replace(/\.text$/, '.description') }),
  };
}
