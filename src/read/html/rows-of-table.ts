import { elementsOf, hasAttribute, within } from './element-tree.js';
import type { TreeElement } from './element-tree.js';
import { isMedia } from './read-media.js';
import { dateOfTime, isTime } from './read-time.js';
import { lineOfTree, textOfTree } from './text-of-tree.js';

/** A table as a spreadsheet has it. */
export interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Its element, for its place and its id. */
  readonly element: TreeElement;
  /** As many as there are. */
  readonly cells: readonly string[];
}

const isRow = ({ name }: TreeElement): boolean => name === 'tr';
const isCell = ({ name }: TreeElement): boolean => name === 'td' || name === 'th';
const isTable = ({ name }: TreeElement): boolean => name === 'table';
const isAddress = /\b(?:link|url|source|cite|href|image|media|picture|photo)\b/i;

const rowsOf = (table: TreeElement): TreeElement[] => [...within(table, isRow, isTable)];
const cellsOf = (row: TreeElement): TreeElement[] => elementsOf(row).filter(isCell);

/** The rows of a table under the names of its first: of a cell with a time its date, under a name of addresses the address, else its text. */
export function rowsOfTable(table: TreeElement): Rows {
  const [first, ...rest] = rowsOf(table);
  const header = first ? cellsOf(first).map((cell) => lineOfTree(cell)) : [];
  const rows = rest.map((element) => ({
    element,
    cells: cellsOf(element).map((cell, column) => textOfCell(cell, header[column] ?? '')),
  }));
  return { header, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

function textOfCell(cell: TreeElement, name: string): string {
  if (isTime(cell)) return dateOfTime(cell);
  const times = [...within(cell, isTime)];
  if (times.length > 0 && /\b(?:date|when|start|end|time|day|year)\b/i.test(name))
    return times.slice(0, 2).map(dateOfTime).join('/');
  const lead = isAddress.test(name)
    ? within(cell, (each) => isMedia(each) || (each.name === 'a' && hasAttribute(each, 'href'))).next().value
    : undefined;
  return lead?.attribute('href') ?? lead?.attribute('src') ?? textOfTree(cell);
}

/** Whether the names of its columns are those of events. */
export function isTableOfEvents(table: TreeElement): boolean {
  const [first] = rowsOf(table);
  const header = first ? cellsOf(first).map((cell) => lineOfTree(cell)) : [];
  return (
    header.length > 1 && header.some((name) => /^\s*(?:date|start|start date|year|when|day)\s*$/i.test(name))
  );
}
