import type { ProblemLog } from './problem-log.js';

/** What all parts of one story are checked with. */
export interface Check {
  readonly log: ProblemLog;
  /** Address that relative links are resolved against; without it the page does that. */
  readonly base?: string | undefined;
}
