import { findDelimiter } from './find-delimiter.js';
import { quotedFields } from './quoted-fields.js';

/** Of a table that was cut, the rows that are whole; undefined where there is none after the header. */
export function wholeRows(cut: string, usual: string): string | undefined {
  const { delimiter, start } = findDelimiter(cut, usual);
  let header = 0;
  let end = 0;
  for (const [from, to] of unquoted(cut, delimiter, start)) {
    const between = cut.slice(from, to);
    const last = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
    if (last < 0) continue;
    end = from + last + 1;
    header ||= from + between.search(/[\r\n]/);
  }
  return cut.slice(header, end).trim() === '' ? undefined : cut.slice(0, end);
}

/** The stretches before, between and after the fields in quotation marks, up to one that is not closed. */
function* unquoted(text: string, delimiter: string, start: number): Generator<readonly [number, number]> {
  let from = start;
  for (const { open, close, end } of quotedFields(text, delimiter)) {
    if (open < start) continue;
    yield [from, open];
    if (close < 0) return;
    from = end;
  }
  yield [from, text.length];
}
