import type { CheckedStory, CheckOptions, Problem, Story } from '../story/index.js';
import { checkSoon } from '../story/check-soon.js';
import { isLarge } from '../story/is-large.js';
import { failure } from './failure.js';
import type { Clues } from './pick-reader.js';
import type { Place, Reading } from './reader.js';

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

/** The story that was read, checked, each problem with its place in the text. */
export async function checkReading(reading: Reading, options: ReadOptions): Promise<ReadStory> {
  const { loose } = reading;
  return loose === undefined
    ? { problems: reading.problems }
    : inItsPlaces(reading, await checkSoon(loose, checkOptionsOf(options)));
}

/** The same of a story that may be large, which is checked in slices between which the page lives. */
export async function checkAnyReading(reading: Reading, options: ReadOptions): Promise<ReadStory> {
  const { loose } = reading;
  const many = isLarge(loose) && (await import('../story/many/index.js').catch(() => undefined));
  if (!many) return checkReading(reading, options);
  return inItsPlaces(reading, await many.openInSlices(loose, checkOptionsOf(options)));
}

/** What `checkStory` is told of how a text is to be read. */
export function checkOptionsOf({ timeZone, base, url }: ReadOptions): CheckOptions {
  const address = base ?? url;
  return {
    ...(address !== undefined && { base: address }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** What was found in a story that was read, where it was written, after what was found in reading it. */
export function inItsPlaces({ problems, placeOf }: Reading, checked: CheckedStory): ReadStory {
  const placed = placeOf ? checked.problems.map((problem) => inItsPlace(problem, placeOf)) : checked.problems;
  return { ...checked, problems: [...problems, ...placed] };
}

/** What has been read where the code that reads it cannot be had. */
export const notLoaded = (): Reading => ({
  problems: [failure('network', 'What it takes to read this data could not be loaded.')],
});

/** A problem of a story with its place in the text that it was read from. */
const inItsPlace = (problem: Problem, placeOf: (path: string) => Place | undefined): Problem => ({
  ...problem,
  ...placeOf(problem.path),
});
