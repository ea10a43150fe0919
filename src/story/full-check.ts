import { parseEdtf } from '../time/index.js';
import type { Check } from './check.js';
import type { ProblemLog } from './problem-log.js';

/** A check that reads dates of any form. */
export const fullCheck = (log: ProblemLog, base?: string): Check & { readonly log: ProblemLog } => ({
  log,
  parse: parseEdtf,
  base,
});
