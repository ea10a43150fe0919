import { bareName, knownNames } from './columns.js';

export interface Delimiter {
  readonly delimiter: string;
  /** Where the table begins: after a byte order mark, and after a line `sep=;`, as Excel knows it. */
  readonly start: number;
}

const delimiters = [',', ';', '\t', '|'];

/** More than a header needs. */
const HEAD = 65_536;

/** What parts the fields of a table, by its header: what gives the most names that are known, then the most names. */
export function findDelimiter(text: string, usual: string): Delimiter {
  const told = /^\uFEFF?"?sep=([^"\w\r\n])"?(?:\r\n?|\n|$)/i.exec(text);
  if (told) return { delimiter: told[1] ?? usual, start: told[0].length };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const header = headerLine(text.slice(start, start + HEAD));
  let best = { delimiter: usual, known: 0, count: 1 };
  for (const delimiter of [usual, ...delimiters]) {
    const cells = header.split(delimiter);
    const known = cells.filter((cell) => knownNames.has(bareName(cell.replaceAll('"', '')))).length;
    const isBetter = known > best.known || (known === best.known && cells.length > best.count);
    if (isBetter) best = { delimiter, known, count: cells.length };
  }
  return { delimiter: best.delimiter, start };
}

/** The first line that is not blank, with what is in quotation marks free of delimiters. */
const headerLine = (head: string): string =>
  head
    .replace(/"[^"]*"/g, (quoted) => quoted.replace(/[^\p{L}\p{N} _]/gu, ''))
    .split(/\r\n?|\n/)
    .find((line) => line.trim() !== '') ?? '';
