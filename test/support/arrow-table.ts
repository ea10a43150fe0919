import { RecordBatch, Schema, Table, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Vector } from 'apache-arrow';

/** Columns by their names: lists of texts, or vectors of any type. */
export type MadeColumns = Readonly<Record<string, Vector | readonly (string | null)[]>>;

const isVector = (column: Vector | readonly unknown[]): column is Vector => !Array.isArray(column);

/** A table of Apache Arrow as its own package makes one; `common` stands, as JSON, in the metadata of its schema. */
export function arrowTable(columns: MadeColumns, common?: object | string): Table {
  const table = new Table(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        isVector(column) ? column : vectorFromArray([...column]),
      ]),
    ),
  );
  if (common === undefined) return table;
  const text = typeof common === 'string' ? common : JSON.stringify(common);
  const schema = new Schema(table.schema.fields, new Map([['story', text]]));
  return new Table(
    schema,
    table.batches.map(({ data }) => new RecordBatch(schema, data)),
  );
}

/** A table as the package writes it. */
export const arrowBytes = (table: Table, kind: 'file' | 'stream' = 'file'): Uint8Array =>
  tableToIPC(table, kind).slice();
