import { checkStory } from '../story/index.js';
import type { Problem, Story } from '../story/index.js';
import { failure } from './failure.js';
import { namedReader } from './named-reader.js';
import type { Clues, Readers } from './pick-reader.js';
import { parseJson, readJson, readParsed } from './read-json.js';
import type { Place, Reader, Reading } from './reader.js';

/**
 * The formats that a story can be written in; the first stands in where nothing tells.
 * What few pages need of them is loaded when a text needs it.
 */
export const readers: Readers = [
  {
    name: 'json',
    types: ['application/json', 'text/json', '+json'],
    extensions: ['json'],
    looks: ['JSON'],
    whole: async (cut) => (await import('./otherwise.js')).wholeEntries(cut),
    read: readJson,
  },
  {
    name: 'simile',
    types: ['application/xml', 'text/xml'],
    extensions: ['xml'],
    looks: ['XML'],
    read: async (text) => (await import('./simile/read-simile.js')).readSimile(text),
  },
  {
    name: 'json-ld',
    types: ['application/ld+json'],
    extensions: ['jsonld'],
    looks: ['JSON'],
    read: async (text) => (await import('./json-ld/read-json-ld.js')).readJsonLd(text),
  },
  {
    name: 'icalendar',
    types: ['text/calendar'],
    extensions: ['ics', 'ical', 'ifb'],
    looks: ['iCalendar'],
    read: async (text) => (await import('./icalendar/read-icalendar.js')).readICalendar(text),
  },
  {
    name: 'markwhen',
    types: ['text/markwhen', 'text/x-markwhen'],
    extensions: ['mw', 'markwhen'],
    looks: ['Markwhen'],
    read: async (text) => (await import('./markwhen/read-markwhen.js')).readMarkwhen(text),
  },
];

export interface ReadOptions extends Clues {
  /** What relative addresses resolve against; the story's own address unless it is given. */
  readonly base?: string | undefined;
  /** IANA name, over the story's own. */
  readonly timeZone?: string | undefined;
  /** The text ends anywhere: what of it is whole is read, and silently nothing where nothing is. */
  readonly cut?: boolean;
}

export interface ReadStory {
  /** Absent where nothing of the text could be read. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
}

/** The story that a text holds, in whichever format it is written, and what was wrong with it; never rejects. */
export async function readStory(text: string, options: ReadOptions = {}): Promise<ReadStory> {
  const { type, timeZone, base = options.url } = options;
  const { loose, problems: unread, placeOf } = await readLoose(text, options).catch(notLoaded);
  const named = type && !namedReader(readers, type) ? [unknownType(type)] : [];
  const problems = [...unread, ...named];
  if (loose === undefined) return { problems };
  const checked = checkStory(loose, {
    ...(base !== undefined && { base }),
    ...(timeZone !== undefined && { timeZone }),
  });
  const placed = placeOf ? checked.problems.map((problem) => inItsPlace(problem, placeOf)) : checked.problems;
  return { ...checked, problems: [...problems, ...placed] };
}

const notLoaded = (): Reading => ({
  problems: [failure('network', 'What it takes to read this data could not be loaded.')],
});

const inItsPlace = (problem: Problem, placeOf: (path: string) => Place | undefined): Problem => ({
  ...problem,
  ...placeOf(problem.path),
});

async function readLoose(text: string, options: ReadOptions): Promise<Reading> {
  if (options.cut) {
    const reader = await readerFor(text, options);
    const whole = await reader.whole?.(text);
    return whole === undefined ? { problems: [] } : reader.read(whole);
  }
  if (text.trim() === '') return { problems: [failure('empty', 'The data is empty.')] };
  const named = namedReader(readers, options.type);
  if (named) return named.read(text);
  // What parses as JSON is JSON, whatever its server calls it: nothing has to be loaded to see that.
  const loose = parseJson(text);
  return loose === undefined ? (await readerFor(text, options)).read(text) : readParsed(loose);
}

async function readerFor(text: string, options: ReadOptions): Promise<Reader> {
  const { pickReader } = await import('./otherwise.js');
  return pickReader(readers, text, options);
}

const unknownType = (type: string): Problem => ({
  code: 'unknown-type',
  severity: 'warning',
  path: '',
  value: type,
  message: `No reader is called “${type}”; there are ${readers.map(({ name }) => name).join(', ')}.`,
  done: 'ignored',
});

export { failure } from './failure.js';
export { failureDetail } from './failure-detail.js';
export type { Look } from './look-of.js';
export type { Place, Reader, Reading } from './reader.js';
