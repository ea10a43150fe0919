import { checkStory } from '../story/index.js';
import type { Problem, Story } from '../story/index.js';
import { failure } from './failure.js';
import { namedReader, pickReader } from './pick-reader.js';
import type { Clues, Readers } from './pick-reader.js';
import { readJson } from './read-json.js';
import { wholeEntries } from './whole-entries.js';

/** The formats that a story can be written in; the first stands in where nothing tells. */
export const readers: Readers = [
  {
    name: 'json',
    types: ['application/json', 'text/json', '+json'],
    extensions: ['json'],
    looks: ['JSON'],
    whole: wholeEntries,
    read: readJson,
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

/** The story that a text holds, in whichever format it is written, and what was wrong with it; never throws. */
export function readStory(text: string, options: ReadOptions = {}): ReadStory {
  const { type, timeZone, base = options.url, cut = false } = options;
  const reader = pickReader(readers, text, options);
  const whole = cut ? reader.whole?.(text) : text;
  if (whole === undefined) return { problems: [] };
  if (whole.trim() === '') return { problems: [failure('empty', 'The data is empty.')] };

  const named = type && !namedReader(readers, type) ? [unknownType(type)] : [];
  const { loose, problems: unread } = reader.read(whole);
  const problems = [...unread, ...named];
  if (loose === undefined) return { problems };
  const checked = checkStory(loose, {
    ...(base !== undefined && { base }),
    ...(timeZone !== undefined && { timeZone }),
  });
  return { ...checked, problems: [...problems, ...checked.problems] };
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
export { lineAndColumn } from './line-and-column.js';
export { lookOf } from './look-of.js';
export type { Look } from './look-of.js';
export type { Reader, Reading } from './reader.js';
