import { parseCommon, type ParsedDate } from '../time/index.js';
import type { checkStory } from './check-story.js';
import { type CheckedStory, type CheckOptions, checkStoryBy } from './check-story-by.js';
import type { Problem } from './problem.js';
import type { Finding } from './problem-log.js';

let whole: typeof checkStory | undefined;

/** Has `checkSoon` wait for nothing any more. */
export const learnToCheck = (check: typeof checkStory): void => void (whole = check);

/** Whether a story may have been checked whose dates are not common ones. */
export const knowsAllDates = (): boolean => whole !== undefined;

/**
 * The same as `checkStory`: at once where all dates are common and nothing is wrong, as in most stories. For the first other one
 * what reads all dates, and can say what is wrong, is loaded.
 */
export function checkSoon(loose: unknown, options: CheckOptions = {}): CheckedStory | Promise<CheckedStory> {
  if (whole) return whole(loose, options);
  const problems: Problem[] = [];
  const log = {
    add: ({ code, severity, path, message, done }: Finding) =>
      void problems.push({ code, severity, path, message, done }),
  };
  const story = checkStoryBy({ log, parse, base: options.base }, loose, options.timeZone);
  const checked = { ...(story && { story }), problems };
  if (problems.length === 0) return checked;
  return import('./check-story.js').then(
    ({ checkStory }) => {
      learnToCheck(checkStory);
      return checkStory(loose, options);
    },
    () => checked,
  );
}

function parse(text: string): ParsedDate {
  const interval = parseCommon(text);
  if (interval) return { interval };
  const message = 'What it takes to read this date could not be loaded.';
  return { problem: { code: 'date-syntax', value: text, message } };
}
