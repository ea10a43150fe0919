import { formatStretch, fromCivil, justBefore, parseStretch } from '../../time/index.js';
import { readWrittenDate } from '../../time/written/index.js';
import type { WrittenDateOptions } from '../../time/written/index.js';
import { dateOfParts } from '../csv/date-of-parts.js';
import type { DatePart } from '../csv/columns.js';
import { typeIds } from './arrow-table.js';
import type { Column, TableColumns } from './map-columns.js';
import { areNear, endsOf, momentAt, momentsOf } from './moments.js';
import type { Moments } from './moments.js';
import { plainValue } from './plain-value.js';

/** When each row was, as numbers: no date has to be read to draw them. */
export interface Bounds {
  /** First and last instant, in milliseconds of civil time; NaN for a row that has no date. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** When the rows of a table were. */
export interface Dates {
  /** The columns that say so, by the key of an event where they stand in a problem's path. */
  readonly columns: ReadonlyMap<string, Column>;
  /** The keys of an event's date, as `checkStory` takes them. */
  at(row: number): Readonly<Record<string, string | number>>;
  /** Absent where a date has to be read, or to be checked, row by row. */
  readonly bounds?: Bounds;
}

/** One column of dates. */
interface DateColumn {
  at(row: number): string | number | undefined;
  readonly bounds?: Bounds;
}

/** The dates that the columns of a table give: in one, in two, in one for each part, or as milliseconds; undefined where they give none. */
export function datesOf(columns: TableColumns, options: WrittenDateOptions): Dates | undefined {
  const { fields, earliest, latest } = columns;
  const named = (['date', 'start', 'end'] as const).flatMap((key) => {
    const column = fields.get(key);
    return column ? [[key, column] as const] : [];
  });
  if (named.length > 0) return namedDates(new Map(named), options);
  if (earliest) return stretches(earliest, latest);
  return fields.has('year') ? datesInParts(fields) : undefined;
}

function namedDates(columns: ReadonlyMap<string, Column>, options: WrittenDateOptions): Dates {
  const read = Array.from(columns, ([key, column]) => [key, dateColumn(column, options)] as const);
  const { date, start, end } = Object.fromEntries(read);
  const bounds = date ? read.length === 1 && date.bounds : start && spanBounds(start.bounds, end);
  return {
    columns,
    at(row) {
      const dates: Record<string, string | number> = {};
      for (const [key, column] of read) {
        const value = column.at(row);
        if (value !== undefined) dates[key] = value;
      }
      return dates;
    },
    ...(bounds && { bounds }),
  };
}

function dateColumn(column: Column, options: WrittenDateOptions): DateColumn {
  const { vector } = column;
  const moments = momentsOf(vector);
  if (moments) return { at: (row) => momentAt(moments, row), ...boundsOf(moments) };
  if (vector.type.typeId === typeIds.int) {
    const yearAt = (row: number): number | undefined => {
      const year = plainValue(vector.get(row), vector.type);
      return typeof year === 'number' ? year : undefined;
    };
    return { at: yearAt, bounds: boundsOfYears(vector.length, yearAt) };
  }
  return {
    at(row) {
      const value = plainValue(vector.get(row), vector.type);
      if (typeof value === 'number') return value;
      return typeof value === 'string' && value.trim() !== '' ? dateIn(value.trim(), options) : undefined;
    },
  };
}

/** What is EDTF stays as it is written, as what is no date does. */
function dateIn(words: string, options: WrittenDateOptions): string {
  const { edtf, reading } = { reading: undefined, ...readWrittenDate(words, options) };
  return edtf === undefined || reading === 'edtf' ? words : edtf;
}

function boundsOf(moments: Moments): { readonly bounds?: Bounds } {
  if (moments.areInstants || !areNear(moments)) return {};
  return { bounds: { earliest: moments.times, latest: endsOf(moments) } };
}

function boundsOfYears(length: number, yearAt: (row: number) => number | undefined): Bounds {
  const earliest = new Float64Array(length);
  const latest = new Float64Array(length);
  for (let row = 0; row < length; row += 1) {
    const year = yearAt(row) ?? NaN;
    earliest[row] = fromCivil(year);
    latest[row] = justBefore(fromCivil(year + 1));
  }
  return { earliest, latest };
}

/** Of two columns, where each row has both or a beginning alone, and ends after it begins. */
function spanBounds(start: Bounds | undefined, end: DateColumn | undefined): Bounds | undefined {
  if (!start || !end) return start;
  if (!end.bounds) return undefined;
  const { earliest } = start;
  const latest = Float64Array.from(start.latest);
  for (const [row, last] of end.bounds.latest.entries()) {
    if (Number.isNaN(last)) continue;
    if (!(last >= (earliest[row] ?? NaN))) return undefined;
    latest[row] = last;
  }
  return { earliest, latest };
}

/** Dates as first and last instants; without a column for the last they are moments. */
function stretches(from: Column, to: Column | undefined): Dates | undefined {
  const first = momentsOf(from.vector, true);
  const last = to && momentsOf(to.vector, true);
  if (!first) return undefined;
  const columns = new Map([['date', from]]);
  if (!last) return { columns, at: (row) => present(momentAt(first, row)), ...boundsOf(first) };
  const bounds = boundsOf(first).bounds && boundsOf(last).bounds && inOrder(first.times, last.times);
  return {
    columns,
    at: (row) => present(stretchAt(first, last, row)),
    ...(bounds && { bounds }),
  };
}

const present = (date: string | undefined): Readonly<Record<string, string>> =>
  date === undefined ? {} : { date };

/** A unit of the calendar where the stretch is one, else its first moment and its last. */
function stretchAt(first: Moments, last: Moments, row: number): string | undefined {
  const from = momentAt(first, row);
  const to = momentAt(last, row);
  if (from === undefined || to === undefined || from === to) return from ?? (to && `/${to}`);
  const [start, end] = [first.times[row] as number, (last.times[row] as number) + 1];
  const short = first.areInstants || last.areInstants ? undefined : formatStretch({ start, end });
  const named = short === undefined ? undefined : parseStretch(short);
  return named && named.start === start && named.end === end ? short : `${from}/${to}`;
}

/** The bounds, if each row ends after it begins; one without an end is a moment. */
function inOrder(earliest: Float64Array, latest: Float64Array): Bounds | undefined {
  const ends = latest.map((last, row) => (Number.isNaN(last) ? (earliest[row] ?? NaN) : last));
  const isInOrder = ends.every((end, row) => Number.isNaN(end) || end >= (earliest[row] ?? NaN));
  return isInOrder ? { earliest, latest: ends } : undefined;
}

const parts = ['year', 'month', 'day', 'time'] as const satisfies readonly DatePart[];

function datesInParts(fields: TableColumns['fields']): Dates {
  const columns = new Map(
    parts.flatMap((part) => {
      const column = fields.get(part);
      return column ? [[part, column] as const] : [];
    }),
  );
  return {
    columns: new Map([...columns, ['date', columns.get('year') as Column]]),
    at(row) {
      const written = Object.fromEntries(
        Array.from(columns, ([part, { vector }]) => [part, plainValue(vector.get(row), vector.type)] as const)
          .filter(([, value]) => value !== undefined)
          .map(([part, value]) => [part, String(value)] as const),
      );
      if (Object.keys(written).length === 0) return {};
      return { date: dateOfParts(written).edtf ?? Object.values(written).join(' ') };
    },
  };
}
