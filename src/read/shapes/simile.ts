import { ProblemLog } from '../../story/problem-log.js';
import type { Reading } from '../reader.js';
import { simileEvent } from '../simile/simile-event.js';
import type { SimileFields } from '../simile/simile-event.js';
import { reportUnits, reportWidened } from '../simile/simile-problems.js';
import type { Shape } from './shape.js';

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

/** Keys of an event that only SIMILE has. */
const own = [
  'isDuration',
  'durationEvent',
  'latestStart',
  'earliestEnd',
  'tapeImage',
  'trackNum',
  'hoverText',
];
const ownOfFile = ['dateTimeFormat', 'wikiURL', 'wikiSection'];

const isObject = (value: unknown): value is SimileFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (value: SimileFields, key: string): boolean => Object.hasOwn(value, key);

function fits(loose: unknown): boolean {
  if (!isObject(loose) || !Array.isArray(loose['events'])) return false;
  if (ownOfFile.some((key) => has(loose, key))) return true;
  const events = (loose['events'] as readonly unknown[]).slice(0, 10).filter(isObject);
  return events.some(
    (event) =>
      own.some((key) => has(event, key)) || (has(event, 's') && has(event, 't') && !has(event, 'title')),
  );
}

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

function read(loose: unknown): Reading {
  const file = Array.isArray(loose) ? { events: loose as readonly unknown[] } : loose;
  if (!isObject(file) || !Array.isArray(file['events'])) return { loose: file, problems: [] };
  const log = new ProblemLog();
  const { events, title, ...rest } = file;
  reportUnits(log, file['dateTimeFormat']);
  const checked = (events as readonly unknown[]).map((entry, index) => {
    if (!isObject(entry)) return entry; // which `checkStory` reports
    const fields = longNamed(entry);
    const event = simileEvent(fields, isInstant(fields));
    if (event.widened) reportWidened(log, index, { where: `events[${index}]` });
    return event.loose;
  });
  return {
    loose: { ...(title !== undefined && { title }), events: checked, extra: rest },
    problems: log.list(),
    placeOf: (path) => ({ where: path.replace(/\.date$/, '.start').replace(/\.text$/, '.description') }),
  };
}

/** SIMILE Timeline's JSON, with long names or short ones. */
export const simile: Shape = { name: 'simile', fits, read };
