import { mostAtOnce } from '../../story/is-large.js';
import { lazyList } from '../../story/many/lazy-list.js';
import { ProblemLog } from '../../story/problem-log.js';
import { onlyPresent } from '../../story/only-present.js';
import { readWrittenDate } from '../../time/written/index.js';
import { fieldAt } from '../csv/part-fields.js';
import type { Loose } from '../csv/parts-of-row.js';
import { inShort } from '../../time/in-short.js';
import { eventPath } from '../event-path.js';
import { parseJson } from '../parse-json.js';
import type { Place, Reading } from '../reader.js';
import type { ArrowTable } from './arrow-table.js';
import { datesOf } from './date-columns.js';
import type { Bounds, Dates } from './date-columns.js';
import { eventOfColumns, valueIn } from './event-of-columns.js';
import { groupColumn } from './group-column.js';
import { mapColumns } from './map-columns.js';
import type { Column, TableColumns } from './map-columns.js';

/** Key of the metadata of a table's schema under which stands, as JSON, what a story says beside its events. */
const metadataKey = 'story';

/**
 * The story that a table tells, an event to a row; `given` is what is said of it elsewhere, over what its own metadata say. Of a
 * large one no event is read: they are a list on demand, which has also the columns of `LooseColumns` where these say it all: where
 * all dates are numbers, and no row has an id, quotes or media.
 */
export function readingOfTable(table: ArrowTable, given: Loose = {}): Reading {
  const log = new ProblemLog();
  const columns = mapColumns(table, log);
  const common = { ...commonIn(table, log), ...given };
  const { lang } = common;
  const dates = datesOf(columns, typeof lang === 'string' ? { lang: lang.trim() } : {});
  if (!dates) reportNoDates(table, log);
  const eventAt = eventOfColumns(columns, dates);
  const placeOf = (path: string): Place | undefined => placeIn(columns, dates, path);
  const { numRows } = table;
  if (numRows <= mostAtOnce) {
    const events = Array.from({ length: numRows }, (_, row) => eventAt(row));
    return { loose: { ...common, events }, problems: log.list(), placeOf };
  }
  const isPlain = !saysMore(columns) && areClear(common['groups']);
  const { groups, ...numbers } =
    dates?.bounds && isPlain ? numbersOf(columns, dates.bounds, common['groups'], log) : {};
  const events = Object.assign(lazyList(numRows, eventAt), numbers);
  return { loose: { ...common, ...(groups && { groups }), events }, problems: log.list(), placeOf };
}

/** What is common, as the metadata of the table say it. */
function commonIn({ schema }: ArrowTable, log: ProblemLog): Loose {
  const text = schema.metadata?.get(metadataKey);
  if (text === undefined) return {};
  const common = parseJson(text);
  if (typeof common === 'object' && common !== null && !Array.isArray(common)) {
    const { events: _, ...rest } = common as Loose;
    return rest;
  }
  log.add({
    code: 'metadata-not-json',
    severity: 'error',
    path: '',
    where: `metadata "${metadataKey}"`,
    value: text,
    message: 'An object in JSON was expected, such as {"title": "…", "timeZone": "Europe/London"}.',
    done: 'ignored',
  });
  return {};
}

function reportNoDates({ schema }: ArrowTable, log: ProblemLog): void {
  log.add({
    code: 'date-column-missing',
    severity: 'error',
    path: '',
    where: 'schema',
    value: schema.fields.map(({ name }) => name).join(', '),
    message: 'There is no column "date"; without it all events are undated.',
    done: 'undated',
  });
}

/** Whether rows have ids of their own, quotes, media or dates when they became known: of these all events are asked. */
const saysMore = ({ fields, nested }: TableColumns): boolean =>
  (['id', 'quote', 'media', 'reported'] as const).some((field) => fields.has(field)) ||
  ['quotes', 'media'].some((key) => nested.has(key));

/** What is drawn of every event, as columns, and the groups that they count by. */
function numbersOf({ fields }: TableColumns, bounds: Bounds, given: unknown, log: ProblemLog) {
  const importance = fields.get('importance');
  const named = fields.get('group');
  const known: readonly unknown[] = Array.isArray(given) ? (given as unknown[]) : [];
  const groups = named && groupColumn(named.vector, known.map(idOfGroup));
  if (named && groups && known.length > 0) reportGroups(named, groups.names.slice(known.length), log);
  return onlyPresent({
    ...bounds,
    group: groups?.group,
    groups: groups && [...known, ...groups.names.slice(known.length).map((id) => ({ id, title: id }))],
    importance:
      importance &&
      Float64Array.from({ length: importance.vector.length }, (_, row) =>
        Number(valueIn(importance, row) ?? NaN),
      ),
  });
}

/** Whether the groups that are given are a list of which each has an id of its own, so that an index in it holds. */
function areClear(groups: unknown): boolean {
  if (groups === undefined || groups === null) return true;
  const ids = Array.isArray(groups) ? (groups as unknown[]).map(idOfGroup) : [''];
  return !ids.includes('') && new Set(ids).size === ids.length;
}

function idOfGroup(group: unknown): string {
  const id: unknown = typeof group === 'object' && group !== null ? (group as Loose)['id'] : group;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

function reportGroups({ name }: Column, unknown: readonly string[], log: ProblemLog): void {
  for (const value of unknown)
    log.add({
      code: 'unknown-group',
      severity: 'warning',
      path: '',
      where: `column "${inShort(name)}"`,
      value,
      message: 'No group has this id; one of this title is made.',
      done: 'kept',
    });
}

/** Where in the table stands what stands at a path of the story. */
function placeIn(columns: TableColumns, dates: Dates | undefined, path: string): Place | undefined {
  const event = eventPath(path);
  if (!event) return path === '' || path === 'events' ? undefined : { where: `metadata "${metadataKey}"` };
  const [key = ''] = /^\w*/.exec(event.rest) ?? [];
  const column = dates?.columns.get(key) ?? columns.nested.get(key) ?? columnAt(columns, path);
  const where = `row ${event.index + 1}${column ? `, column "${inShort(column.name)}"` : ''}`;
  return { where, ...(column && dates?.columns.has(key) && faultOfDate(column, event.index)) };
}

function columnAt({ fields }: TableColumns, path: string): Column | undefined {
  const field = fieldAt(path);
  return field && fields.get(field);
}

/** What is wrong with a date that is written in words, which says more than that it is no EDTF. */
function faultOfDate(column: Column, row: number): Pick<Place, 'message'> {
  const value = valueIn(column, row);
  const problem = typeof value === 'string' ? readWrittenDate(value).problem : undefined;
  return problem ? { message: problem.message } : {};
}
