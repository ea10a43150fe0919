import { checkStory } from '../story/index.js';
import type { Problem, Story } from '../story/index.js';
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
export function checkReading(reading: Reading, options: ReadOptions): ReadStory {
  const { loose, problems } = reading;
  if (loose === undefined) return { problems };
  const { timeZone, base = options.url } = options;
  const checked = checkStory(loose, {
    ...(base !== undefined && { base }),
    ...(timeZone !== undefined && { timeZone }),
  });
  return placed(checked, reading);
}

/** What a reading's loose value was checked to be, with all problems, each with its place in the text. */
export function placed(checked: ReadStory, { problems, placeOf }: Reading): ReadStory {
  const found = placeOf ? checked.problems.map((problem) => inItsPlace(problem, placeOf)) : checked.problems;
  return { ...checked, problems: [...problems, ...found] };
}

/** What has been read where the code that reads it cannot be had. */
export const notLoaded = (): Reading => ({
  problems: [failure('network', 'What it takes to read this data could not be loaded.')],
});

/** A problem of a story with its place in the text that it was read from. */
export const inItsPlace = (problem: Problem, placeOf: (path: string) => Place | undefined): Problem => ({
  ...problem,
  ...placeOf(problem.path),
});
