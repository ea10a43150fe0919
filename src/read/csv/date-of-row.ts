import { readWrittenDate } from '../../time/written/index.js';
import type { DatePart, EndPart, Field } from './columns.js';
import { dateOfParts } from './date-of-parts.js';
import type { PartFault } from './date-of-parts.js';
import type { Row } from './row.js';

/** What is wrong with a cell. */
export interface CellFault {
  readonly field: Field;
  readonly value: string;
  readonly message: string;
}

/** The date of a row, as `checkStory` takes it; where it cannot be read, its words as written and why. */
export interface RowDate {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly fault?: CellFault;
}

type Numeric = 'month-first' | undefined;

const starts = ['year', 'month', 'day', 'time'] as const satisfies readonly DatePart[];
const ends = ['endYear', 'endMonth', 'endDay', 'endTime'] as const satisfies readonly EndPart[];
const dates = ['date', 'start', 'end'] as const;

/** Fields that say when. */
export const dateFields: readonly Field[] = [...dates, ...starts, ...ends];

/** When a row says that it was: in one column, in two, or in one for each part. */
export function dateOfRow(row: Row, numeric: Numeric): RowDate {
  if (row.has(...dates)) return dateInCells(row, numeric);
  if (row.has(...starts, ...ends)) return dateInParts(row);
  return {};
}

function dateInCells(row: Row, numeric: Numeric): RowDate {
  const found: Partial<Record<(typeof dates)[number], string>> = {};
  let fault: CellFault | undefined;
  for (const field of dates) {
    const words = row.trimmed(field);
    if (words === undefined) continue;
    const read = dateIn(words, numeric);
    found[field] = typeof read === 'string' ? read : words;
    if (typeof read !== 'string') fault ??= { field, value: words, message: read.message };
  }
  const { date, start, end } = found;
  if (date === undefined && start !== undefined && start === end)
    return { date: start, ...(fault && { fault }) };
  return { ...found, ...(fault && { fault }) };
}

/** A date in one cell. A year of TimelineJS's, whose dates are numeric, is one BC where it is below zero. */
function dateIn(words: string, numeric: Numeric): string | { readonly message: string } {
  if (numeric !== undefined) {
    const [, year, month, day] = /^(-?\d{1,12})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words) ?? [];
    if (year !== undefined)
      return dateOfParts({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) });
  }
  const { edtf, reading, problem } = {
    reading: undefined,
    ...readWrittenDate(words, numeric && { numeric }),
  };
  if (edtf === undefined) return { message: problem?.message ?? '' };
  return reading === 'edtf' ? words : edtf; // what is EDTF already stays as it is written
}

function dateInParts(row: Row): RowDate {
  const start = partsIn(row, starts);
  const end = row.has('endYear') ? partsIn(row, ends) : undefined;
  const fault = faultIn(start, starts) ?? (end && faultIn(end, ends)) ?? orphan(row);
  if (fault) return { date: [...words(row, starts), ...words(row, ends)].join(' '), fault };
  return { date: end === undefined || end === start ? String(start) : `${String(start)}/${String(end)}` };
}

function partsIn(row: Row, fields: readonly Field[]): string | PartFault {
  const [year, month, day, time] = fields.map((field) => row.trimmed(field));
  return dateOfParts({
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
  });
}

function faultIn(read: string | PartFault, fields: readonly Field[]): CellFault | undefined {
  if (typeof read === 'string') return undefined;
  const { part, value, message } = read;
  return { field: fields[starts.indexOf(part)] ?? part, value, message };
}

/** A part of an end that has no year. */
function orphan(row: Row): CellFault | undefined {
  const field = row.has('endYear') ? undefined : ends.find((part) => row.has(part));
  const value = field && row.trimmed(field);
  if (field === undefined || value === undefined) return undefined;
  return { field, value, message: `"${value}" has no year; an end needs one.` };
}

const words = (row: Row, fields: readonly Field[]): string[] =>
  fields.flatMap((field) => row.trimmed(field) ?? []);
