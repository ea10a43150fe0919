import { isFault } from '../date-fault.js';
import { parseEdtf } from '../parse-edtf.js';
import type { Outcome, Reading } from './reading.js';
import { readings } from './readings/index.js';
import { tidyText } from './tidy-text.js';
import type { WrittenDate, WrittenDateOptions } from './written-date.js';

/** Longer texts are no dates: it bounds the work that a hostile text can cause. */
const longest = 100;

/** "Since", of "about", of "May 1985": more words round a date than these say nothing that is understood. */
const deepest = 4;

/** The readings that do not divide a text. */
const alone = readings.filter(({ joins }) => !joins);

/**
 * Reads a date as people write it, in English: "Feb. 18, 2003", "c. 1500", "28 June – 4 July 1914". EDTF is read first.
 * The date is no more precise than what was written, and what can mean two dates is a problem that shows both. Never throws.
 */
export function readWrittenDate(text: string, options: WrittenDateOptions = {}): WrittenDate {
  const { interval, problem } = parseEdtf(text);
  if (interval) return { edtf: interval.edtf, reading: 'edtf' };
  if (problem.code === 'date-empty' || problem.value.length > longest) return { problem };
  const found = readThrough(tidyText(text), options, readings);
  if (!found) return { problem };
  if (isFault(found.edtf)) return { problem: { ...found.edtf, value: problem.value } };
  const read = parseEdtf(found.edtf);
  return read.interval
    ? { edtf: found.edtf, reading: found.reading }
    : { problem: { ...read.problem, value: problem.value } };
}

/** What the first of the readings gives that knows the form of the text. */
function readThrough(
  text: string,
  options: WrittenDateOptions,
  table: readonly Reading[],
  depth = 0,
): { edtf: Exclude<Outcome, undefined>; reading: string } | undefined {
  if (depth > deepest || text === '') return undefined;
  for (const { name, read, joins } of table) {
    const rest = joins ? alone : table;
    const inner = (part: string): Outcome => readThrough(part.trim(), options, rest, depth + 1)?.edtf;
    const edtf = read(text, { ...options, inner });
    if (edtf !== undefined) return { edtf, reading: name };
  }
  return undefined;
}
