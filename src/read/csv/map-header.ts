import { nearKey } from '../../story/near-key.js';
import type { ProblemLog } from '../../story/problem-log.js';
import { bareName, dialectOf, fieldsByName, parts } from './columns.js';
import type { Dialect, Field } from './columns.js';
import type { TableRow } from './read-table.js';
import { inShort } from '../../time/in-short.js';

/** What the columns of a table say. */
export interface Columns {
  readonly dialect: Dialect;
  /** The names as written, without blanks round them. */
  readonly names: readonly string[];
  /** Where each field stands. */
  readonly at: ReadonlyMap<Field, number>;
  /** Columns of names that are not known, in order. */
  readonly others: readonly number[];
}

/** Columns with a slip in their name are few; where there are very many, they are no slips. */
const mostSlips = 100;

const dateParts: readonly Field[] = Object.values(parts);

/** Other names for columns, in lower case without blanks, by which they are found where none has the usual one. */
export type OtherNames = ReadonlyMap<string, string>;

/** The names of columns; those of a table that is no text stand in no row of it. */
export type Header = Pick<TableRow, 'cells'> & Partial<TableRow>;

/**
 * What the columns under a header say, each field once: the first column of it holds. The names tell what kind of table it is,
 * where that is not known.
 */
export function mapHeader(
  { cells, line, number }: Header,
  log: ProblemLog,
  others: OtherNames,
  known?: Dialect,
): Columns {
  const names = cells.map((cell) => cell.replaceAll('\uFEFF', '').trim());
  const dialect = known ?? dialectOf(names);
  const fields = fieldsByName(dialect);
  const usual = new Set(names.map(bareName));
  const at = new Map<Field, number>();
  const left: number[] = [];
  const report = (name: string, code: string, message: string): void =>
    log.add({
      code,
      severity: 'warning',
      path: '',
      where: `${number === undefined ? '' : `row ${number}, `}column "${inShort(name)}"`,
      ...(line !== undefined && { line }),
      value: name,
      message,
      done: 'kept',
    });

  for (const [index, name] of names.entries()) {
    const other = others.get(bareName(name));
    const field = fields.get(other === undefined || usual.has(other) ? bareName(name) : other);
    if (field !== undefined && !at.has(field)) at.set(field, index);
    else left.push(index);
    if (field !== undefined && at.get(field) !== index) {
      const first = names[at.get(field) ?? 0];
      report(
        name,
        'duplicate-column',
        `The column "${inShort(first ?? '')}" says the same already; it holds.`,
      );
    }
  }
  if (at.has('date') || at.has('start')) for (const part of dateParts) giveUp(part);
  const missing = new Map([...fields].filter(([, field]) => !at.has(field)));
  for (const index of left.slice(0, mostSlips)) {
    const name = names[index] ?? '';
    const meant = fields.has(bareName(name)) ? undefined : nearKey(bareName(name), missing.keys());
    if (meant !== undefined)
      report(name, 'unknown-column', `No column has this name; "${nameAs(dialect, meant)}" may be meant.`);
  }
  return { dialect, names, at, others: left.toSorted((a, b) => a - b) };

  function giveUp(field: Field): void {
    const index = at.get(field);
    if (index === undefined) return;
    at.delete(field);
    left.push(index);
  }
}

const nameAs = ({ columns }: Dialect, bare: string): string =>
  Object.keys(columns).find((name) => bareName(name) === bare) ?? bare;
