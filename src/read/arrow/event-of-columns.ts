import type { Field } from '../csv/columns.js';
import { partFields } from '../csv/part-fields.js';
import { tagsIn } from '../csv/parts-of-row.js';
import type { Loose } from '../csv/parts-of-row.js';
import { parseJson } from '../parse-json.js';
import type { Dates } from './date-columns.js';
import type { Column, TableColumns } from './map-columns.js';
import { plainValue } from './plain-value.js';

/** What a row adds to its event. */
type Cell = (event: Loose, row: number) => void;

/** What makes of a row of a table the event that it tells, as `checkStory` takes it. */
export function eventOfColumns(columns: TableColumns, dates: Dates | undefined): (row: number) => Loose {
  const cells = [...cellsOf(columns)];
  return (row) => {
    const event: Loose = { ...dates?.at(row) };
    for (const cell of cells) cell(event, row);
    return event;
  };
}

/** What stands in a row of a column; undefined for null and for a blank text. */
export function valueIn({ vector }: Column, row: number): unknown {
  const value = plainValue(vector.get(row), vector.type);
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

function* cellsOf({ fields, nested, others }: TableColumns): Generator<Cell> {
  for (const key of ['quotes', 'links', 'anchors', 'corrected', 'tags', 'media']) {
    const column = nested.get(key);
    if (column) yield putting(column, (event, value) => (event[key] = value));
  }
  for (const [key, field] of Object.entries({ ...partFields.event, importance: 'importance' as const })) {
    const column = fields.get(field);
    if (column) yield putting(column, (event, value) => (event[key] = value));
  }
  yield* partCells('quote', 'quotes', fields);
  yield* partCells('link', 'links', fields);
  yield* partCells('anchor', 'anchors', fields);
  yield* partCells('corrected', 'corrected', fields);
  yield* mediaCells(fields);
  const tags = fields.get('tags');
  if (tags) yield putting(tags, (event, value) => (event['tags'] = tagsIn(String(value))));
  yield* extraCells(nested.get('extra') ?? fields.get('extra'), others);
}

const putting =
  (column: Column, put: (event: Loose, value: unknown) => void): Cell =>
  (event, row) => {
    const value = valueIn(column, row);
    if (value !== undefined) put(event, value);
  };

/** What a row says of one part, which is one more of those in its list. */
function* partCells(
  part: 'quote' | 'link' | 'anchor' | 'corrected',
  list: string,
  fields: TableColumns['fields'],
): Generator<Cell> {
  const read = partReader(partFields[part], fields);
  if (!read) return;
  yield (event, row) => {
    const loose = read(row);
    if (!loose) return;
    const before = event[list];
    event[list] =
      before === undefined
        ? [loose]
        : Array.isArray(before)
          ? [...(before as unknown[]), loose]
          : [before, loose];
  };
}

function* mediaCells(fields: TableColumns['fields']): Generator<Cell> {
  const read = partReader(partFields.media, fields);
  if (!read) return;
  yield (event, row) => {
    const media = read(row);
    if (media) event['media'] ??= media;
  };
}

function partReader(
  keys: Readonly<Record<string, Field>>,
  fields: TableColumns['fields'],
): ((row: number) => Loose | undefined) | undefined {
  const columns = Object.entries(keys).flatMap(([key, field]) => {
    const column = fields.get(field);
    return column ? [[key, column] as const] : [];
  });
  if (columns.length === 0) return undefined;
  return (row) => {
    const loose: Loose = {};
    for (const [key, column] of columns) {
      const value = valueIn(column, row);
      if (value !== undefined) loose[key] = value;
    }
    return Object.keys(loose).length === 0 ? undefined : loose;
  };
}

/** What a row says beyond the fields of an event: under the names of its columns, and what is under "extra" already. */
function* extraCells(extra: Column | undefined, others: readonly Column[]): Generator<Cell> {
  for (const column of others) yield putting(column, (event, value) => (extraOf(event)[column.name] = value));
  if (!extra) return;
  yield putting(extra, (event, value) => {
    const own = typeof value === 'string' ? parseJson(value) : value;
    if (typeof own === 'object' && own !== null && !Array.isArray(own)) Object.assign(extraOf(event), own);
    else extraOf(event)['extra'] = value;
  });
}

/** Without a prototype, so that a column `__proto__` is a column like any other. */
const extraOf = (event: Loose): Loose => (event['extra'] ??= Object.create(null) as Loose) as Loose;
