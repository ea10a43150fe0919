import type { ProblemLog } from '../../story/problem-log.js';
import type { Place } from '../reader.js';

/** Formats of dates that SIMILE's files can name; what a page adds for units of its own is known to that page only. */
const known = /^\s*(?:iso8601|gregorian)?\s*$/i;

/** A file whose dates are in units of its own ("millions of years ago") says so only by a name that is not a calendar's. */
export function reportUnits(log: ProblemLog, format: unknown): void {
  if (typeof format !== 'string' || known.test(format)) return;
  log.add({
    code: 'unknown-units',
    severity: 'error',
    path: '',
    value: format,
    message:
      'The dates of this file are in units of its own; dates of the calendar ("Gregorian" or "iso8601") were expected, and what is none of these is undated.',
    done: 'undated',
  });
}

/** One of the four dates could not be kept in the date, which says "about" in its place. */
export function reportWidened(log: ProblemLog, index: number, place: Place): void {
  log.add({
    code: 'date-widened',
    severity: 'warning',
    path: `events[${index}].date`,
    ...place,
    message:
      'A date cannot say from when to when it may have begun or ended (latestStart, earliestEnd): the outermost dates are taken, as "about", and all four are kept under "extra".',
    done: 'replaced',
  });
}
