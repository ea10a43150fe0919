import { ProblemLog } from '../../story/problem-log.js';
import { failure } from '../failure.js';
import { lookOf } from '../look-of.js';
import type { Reading } from '../reader.js';
import { inShort } from '../../time/in-short.js';
import { bareName, knownNames } from './columns.js';
import type { QuoteFault } from './mend-quotes.js';
import { readTable } from './read-table.js';
import type { TableRow } from './read-table.js';
import { storyOfRows } from './story-of-rows.js';

/** A story in a table, an event to a row; `usual` parts its fields where nothing tells. Rejects only where code cannot be loaded. */
export async function readCsv(text: string, usual: string): Promise<Reading> {
  if (lookOf(text) === 'HTML') return { problems: [failure('web-page', 'This is a web page, not data.')] };
  const table = readTable(text, usual);
  const [header, ...rows] = table.rows;
  if (!header || !isHeader(header)) return { problems: [noHeader(text, header)] };
  const log = new ProblemLog();
  for (const fault of table.faults) reportQuote(log, fault);
  const story = await storyOfRows(header, rows, log);
  return { loose: story.loose(), problems: log.list(), placeOf: (path) => story.placeOf(path) };
}

const isHeader = ({ cells }: TableRow): boolean => cells.some((cell) => knownNames.has(bareName(cell)));

function noHeader(text: string, first: TableRow | undefined) {
  if (!first) return failure('empty', 'The data is empty.');
  const look = lookOf(text);
  if (look !== undefined && look !== 'CSV' && look !== 'TSV')
    return failure('looks-like', `This looks like ${look}, but a table was expected.`, { value: look });
  const { line, number, cells } = first;
  const value = inShort(cells.slice(0, 3).join(', '), 60);
  return failure(
    'shape',
    `The first row has to name the columns, such as "date" and "title"; "${value}" was found.`,
    {
      where: `row ${number}`,
      line,
      value,
    },
  );
}

const quoteFaults: Readonly<Record<QuoteFault['kind'], string>> = {
  unclosed:
    'The quotation mark that opens here is not closed before other text; the field is taken to end with its line. Inside a field in quotation marks, one is written twice ("").',
  'text-after':
    'There is text after the quotation mark that closes this field; it is added to it. Inside a field in quotation marks, one is written twice ("").',
};

function reportQuote(log: ProblemLog, { kind, line, column }: QuoteFault): void {
  log.add({
    code: `quote-${kind}`,
    severity: 'error',
    path: '',
    where: `line ${line}`,
    line,
    column,
    message: quoteFaults[kind],
    done: 'kept',
  });
}

export { wholeRows } from './whole-rows.js';
