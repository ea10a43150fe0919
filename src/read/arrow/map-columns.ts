import type { ProblemLog } from '../../story/problem-log.js';
import { bareName, ownDialect } from '../csv/columns.js';
import type { Field } from '../csv/columns.js';
import { mapHeader } from '../csv/map-header.js';
import { inShort } from '../../time/in-short.js';
import { typeIds } from './arrow-table.js';
import type { ArrowTable, ArrowType, ArrowVector } from './arrow-table.js';
import { isWhole } from './is-whole.js';

export interface Column {
  readonly name: string;
  readonly vector: ArrowVector;
}

/** The columns of a table by what they say of an event. */
export interface TableColumns {
  /** Columns that a table of text might have, too. */
  readonly fields: ReadonlyMap<Field, Column>;
  /** Columns that hold lists and objects as an event has them, by its keys. */
  readonly nested: ReadonlyMap<string, Column>;
  /** Columns of milliseconds. */
  readonly earliest: Column | undefined;
  readonly latest: Column | undefined;
  /** Columns of other names. */
  readonly others: readonly Column[];
}

/** Keys of an event under which there is a list of objects, or one of them. */
const lists = ['quotes', 'links', 'anchors'];
/** Keys of an event under which a table of text has text. */
const listsOrTexts = ['tags', 'media', 'corrected', 'extra'];

const nestedTypes: ReadonlySet<number> = new Set([
  typeIds.list,
  typeIds.largeList,
  typeIds.fixedSizeList,
  typeIds.struct,
  typeIds.map,
]);

const isNested = ({ typeId, dictionary }: ArrowType): boolean =>
  nestedTypes.has(dictionary?.typeId ?? typeId);

/** What a row of a table of text may say that is of no event. */
const notOfEvents: readonly Field[] = [
  'type',
  'timeZone',
  'running',
  'publisher',
  'published',
  'sceneEvent',
  'sceneFilter',
];

/** What the columns of a table say; a problem for each that is damaged, and for slips in their names. */
export function mapColumns(table: ArrowTable, log: ProblemLog): TableColumns {
  const nested = new Map<string, Column>();
  const bounds = new Map<string, Column>();
  const flat: Column[] = [];
  for (const column of wholeColumns(table, log)) {
    const name = bareName(column.name);
    const isList = lists.includes(name) || (listsOrTexts.includes(name) && isNested(column.vector.type));
    const isBound = name === 'earliest' || name === 'latest';
    const own = isList ? nested : isBound ? bounds : undefined;
    if (own && !own.has(name)) own.set(name, column);
    else flat.push(column);
  }
  const { at, others } = mapHeader({ cells: flat.map(({ name }) => name) }, log, new Map(), ownDialect);
  const columnsAt = (indices: Iterable<number>): Column[] =>
    Array.from(indices, (index) => flat[index] as Column);
  const unused = notOfEvents.flatMap((field) => at.get(field) ?? []);
  const used = [...at].filter(([field]) => !notOfEvents.includes(field));
  return {
    fields: new Map(used.map(([field, index]) => [field, flat[index] as Column])),
    nested,
    earliest: bounds.get('earliest'),
    latest: bounds.get('latest'),
    others: columnsAt([...others, ...unused]),
  };
}

function wholeColumns(table: ArrowTable, log: ProblemLog): Column[] {
  return table.schema.fields.flatMap(({ name }, index) => {
    const vector = table.getChildAt(index);
    if (vector?.data.every(isWhole)) return [{ name, vector }];
    log.add({
      code: 'column-damaged',
      severity: 'error',
      path: '',
      where: `column "${inShort(name)}"`,
      message: 'The column is damaged: it says that it holds more than it does.',
      done: 'left-out',
    });
    return [];
  });
}
