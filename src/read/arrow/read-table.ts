import { ownValues } from '../../story/own-values.js';
import { ProblemLog } from '../../story/problem-log.js';
import type { Loose } from '../csv/parts-of-row.js';
import { failure } from '../failure.js';
import type { Reading } from '../reader.js';
import type { ArrowTable } from './arrow-table.js';
import { isArrowTable } from './is-arrow-table.js';
import { readingOfTable } from './reading-of-table.js';

/** What a table of Apache Arrow tells that is in memory, or one that is the events of a story. Never throws. */
export function readTable(story: unknown): Reading {
  if (isArrowTable(story)) return reading(story);
  const log = new ProblemLog();
  const { events, ...common } = Object.fromEntries(ownValues(story, '', { log }) ?? []);
  if (!isArrowTable(events)) return { loose: story, problems: [] };
  const read = reading(events, common);
  return { ...read, problems: [...log.list(), ...read.problems] };
}

/** Whose table it is and how it was made is not known: it may hold less than it says. */
function reading(table: ArrowTable, common?: Loose): Reading {
  try {
    return readingOfTable(table, common);
  } catch {
    const message = 'This table of Apache Arrow cannot be read: it does not hold what it says.';
    return { problems: [failure('looks-like', message, { value: 'Apache Arrow' })] };
  }
}
