import type { Problem } from '../../story/index.js';
import { failure } from '../failure.js';
import type { Reading } from '../reader.js';
import type { Parsed } from './parse-arrow.js';
import { readingOfTable } from './reading-of-table.js';

/** A story in a file or a stream of Apache Arrow, an event to a row. Rejects only where code cannot be loaded. */
export async function readArrow(bytes: Uint8Array, cut = false): Promise<Reading> {
  if (bytes.length === 0) return { problems: [failure('empty', 'The data is empty.')] };
  const { parseArrow } = await import('./parse-arrow.js');
  const { table, fault } = parseArrow(bytes);
  if (!table) return { problems: cut ? [] : [refused(fault)] };
  try {
    const reading = readingOfTable(table);
    // Of what was cut on purpose the rest is no fault.
    return fault && !cut
      ? { ...reading, problems: [left(table.numRows, fault), ...reading.problems] }
      : reading;
  } catch {
    return { problems: [refused('damaged')] };
  }
}

function refused(fault: Parsed['fault']): Problem {
  if (fault === 'LZ4' || fault === 'Zstandard')
    return failure(
      'looks-like',
      `The table is compressed (${fault}), which cannot be read here. Write it without compression: ` +
        'in Python write_feather(table, path, compression="uncompressed"), or RecordBatchFileWriter without options.',
      { value: `Apache Arrow (${fault})` },
    );
  return failure('looks-like', 'This is no whole table of Apache Arrow: it ends too soon, or is damaged.', {
    value: 'Apache Arrow',
  });
}

const left = (rows: number, fault: NonNullable<Parsed['fault']>): Problem => ({
  code: 'arrow-broken',
  severity: 'error',
  path: '',
  where: `row ${rows + 1}`,
  message:
    fault === 'cut'
      ? 'The table ends in the middle of a record batch; the rows before are read.'
      : 'The table is damaged here; the rows before are read.',
  done: 'left-out',
});

/** What is no bytes of Arrow, since it came as text. */
export const noArrow = (): Reading => ({
  problems: [
    failure('looks-like', 'A table of Apache Arrow was expected, and this is text.', { value: 'text' }),
  ],
});
