import type { ParsedDate } from '../time/index.js';
import type { Finding } from './problem-log.js';

/** What takes problems. */
export interface Log {
  add(finding: Finding): void;
}

/** What all parts of one story are checked with. */
export interface Check {
  readonly log: Log;
  /** Reads a date. */
  readonly parse: (text: string) => ParsedDate;
  /** Address that relative links are resolved against; without it the page does that. */
  readonly base?: string | undefined;
}
