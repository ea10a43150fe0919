import { type CheckedStory, type CheckOptions, checkStoryBy } from './check-story-by.js';
import { fullCheck } from './full-check.js';
import { ProblemLog } from './problem-log.js';

/**
 * Makes a strict story of any value, and collects what was wrong with it. Never throws, calls nothing of what
 * it is given but getters, and reads those once. Only strings and finite numbers become text.
 */
export function checkStory(loose: unknown, options: CheckOptions = {}): CheckedStory {
  const log = new ProblemLog();
  const story = checkStoryBy(fullCheck(log, options.base), loose, options.timeZone);
  return { ...(story && { story }), problems: log.list() };
}
