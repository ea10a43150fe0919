import { parseEdtf } from '../parse-edtf.js';
import type { WrittenDate, WrittenDateOptions } from './written-date.js';

/** Reads a date as people write it; never throws. */
export function readWrittenDate(text: string, _options: WrittenDateOptions = {}): WrittenDate {
  const { interval, problem } = parseEdtf(text);
  return interval ? { edtf: interval.edtf, reading: 'edtf' } : { problem };
}
