import type { ProblemLog } from '../../story/problem-log.js';
import { mapHeader } from './map-header.js';
import type { Columns, OtherNames } from './map-header.js';
import type { TableRow } from './read-table.js';
import { Row } from './row.js';
import type { HtmlReader } from './row.js';
import { TableStory } from './table-story.js';

/** The story that rows tell under the names of their header, wherever they stand: in a text or in a table of HTML. */
export async function storyOfRows(
  header: TableRow,
  rows: readonly TableRow[],
  log: ProblemLog,
  otherNames: OtherNames = new Map(),
): Promise<TableStory> {
  const columns = mapHeader(header, log, otherNames);
  if (!['date', 'start', 'end', 'year'].some((field) => columns.at.has(field as 'date')))
    noDates(log, header);
  const story = new TableStory(log, columns.dialect.numeric);
  const html = await htmlReader(columns);
  for (const row of rows) story.add(new Row(row, columns, html));
  return story;
}

/** Few tables hold HTML. */
async function htmlReader({ dialect }: Columns): Promise<HtmlReader> {
  if (dialect.html.length > 0) return (await import('../markup/text-of-html.js')).textOfHtml;
  return (text) => ({ text, links: [], media: [] });
}

function noDates(log: ProblemLog, { cells, line, number }: TableRow): void {
  log.add({
    code: 'date-column-missing',
    severity: 'error',
    path: '',
    where: `row ${number}`,
    line,
    value: cells.join(', '),
    message: 'There is no column "date"; without it all events are undated.',
    done: 'undated',
  });
}
