import { dsvFormat } from 'd3-dsv';
import { findDelimiter } from './find-delimiter.js';
import { mendQuotes } from './mend-quotes.js';
import type { QuoteFault } from './mend-quotes.js';

/** A row as it is written. */
export interface TableRow {
  readonly cells: readonly string[];
  /** As a spreadsheet numbers it. */
  readonly number: number;
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
}

export interface Table {
  readonly delimiter: string;
  /** Rows in which there is something; the first is the header. */
  readonly rows: readonly TableRow[];
  readonly faults: readonly QuoteFault[];
}

/** The rows of a text in which a delimiter parts fields (RFC 4180, and what else is met); `usual` is taken where nothing tells. */
export function readTable(source: string, usual: string): Table {
  const { delimiter, start } = findDelimiter(source, usual);
  const { text, faults } = mendQuotes(source.slice(start), delimiter);
  const skipped = lineBreaksIn(source.slice(0, start));
  const rows: TableRow[] = [];
  let line = 1 + skipped;
  // Never `parse`: it makes a function of text, which a content security policy forbids.
  dsvFormat(delimiter).parseRows(text, (cells, index) => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, number: index + 1, line });
    line += 1;
    for (const cell of cells) line += lineBreaksIn(cell);
    return undefined;
  });
  return { delimiter, rows, faults: faults.map((fault) => ({ ...fault, line: fault.line + skipped })) };
}

const lineBreaksIn = (text: string): number =>
  /[\r\n]/.test(text) ? (text.match(/\r\n?|\n/g)?.length ?? 0) : 0;
