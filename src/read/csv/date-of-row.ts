import { onlyPresent } from '../../story/only-present.js';
import { readWrittenDate } from '../../time/written/index.js';
import type { WrittenDateOptions } from '../../time/written/index.js';
import type { DatePart, EndPart, Field } from './columns.js';
import { dateOfParts } from './date-of-parts.js';
import type { PartsRead } from './date-of-parts.js';
import type { Row } from './row.js';
import { inShort } from '../../time/in-short.js';

/** What is wrong with a cell. */
export interface CellFault {
  readonly field: Field;
  readonly value: string;
  readonly message: string;
}

/** The date of a row, as `checkStory` takes it. */
export interface RowDate {
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  /** Why it cannot be read; it is then its words as written. */
  readonly fault?: CellFault;
  /** What of a date that can be read was left out. */
  readonly leftOut?: CellFault;
}

const starts = ['year', 'month', 'day', 'time'] as const satisfies readonly DatePart[];
const ends = ['endYear', 'endMonth', 'endDay', 'endTime'] as const satisfies readonly EndPart[];
const dates = ['date', 'start', 'end'] as const;

/** Fields that say when. */
export const dateFields: readonly Field[] = [...dates, ...starts, ...ends];

/** When a row says that it was: in one column, in two, or in one for each part. */
export function dateOfRow(row: Row, options: WrittenDateOptions): RowDate {
  if (row.has(...dates)) return dateInCells(row, options);
  if (row.has(...starts, ...ends)) return dateInParts(row);
  return {};
}

/** A date that stands in a cell by itself, as EDTF; as it is written where it cannot be read. */
export function dateInWords(words: string, options: WrittenDateOptions): string {
  const read = dateIn(words.trim(), options);
  return typeof read === 'string' ? read : words;
}

function dateInCells(row: Row, options: WrittenDateOptions): RowDate {
  const found: Partial<Record<(typeof dates)[number], string>> = {};
  let fault: CellFault | undefined;
  for (const field of dates) {
    const words = row.trimmed(field);
    if (words === undefined) continue;
    const read = dateIn(words, options);
    found[field] = typeof read === 'string' ? read : words;
    if (typeof read !== 'string') fault ??= { field, value: words, message: read.message };
  }
  const { date, start, end } = found;
  if (date === undefined && start !== undefined && start === end)
    return { date: start, ...(fault && { fault }) };
  return { ...found, ...(fault && { fault }) };
}

/** A date in one cell. A year of TimelineJS's, whose dates are numeric, is one BC where it is below zero. */
function dateIn(words: string, options: WrittenDateOptions): string | { readonly message: string } {
  if (options.numeric !== undefined) {
    const [, year, month, day] = /^(-?\d{1,12})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(words) ?? [];
    if (year !== undefined) {
      const { edtf, fault } = dateOfParts(onlyPresent({ year, month, day }));
      return edtf ?? { message: fault?.message ?? '' };
    }
  }
  const { edtf, reading, problem } = {
    reading: undefined,
    ...readWrittenDate(words, options),
  };
  if (edtf === undefined) return { message: problem?.message ?? '' };
  return reading === 'edtf' ? words : edtf; // what is EDTF already stays as it is written
}

function dateInParts(row: Row): RowDate {
  const start = partsIn(row, starts);
  const end = row.has('endYear') ? partsIn(row, ends) : {};
  const fault = faultIn(start, starts);
  if (start.edtf === undefined) return { date: words(row).join(' '), ...(fault && { fault }) };
  const leftOut = fault ?? faultIn(end, ends) ?? endWithoutYear(row);
  const isSpan = row.has('endYear') && end.edtf !== start.edtf;
  // An end that cannot be read is one that is not known.
  return { date: isSpan ? `${start.edtf}/${end.edtf ?? ''}` : start.edtf, ...(leftOut && { leftOut }) };
}

function partsIn(row: Row, fields: readonly Field[]): PartsRead {
  const [year, month, day, time] = fields.map((field) => row.trimmed(field));
  return dateOfParts(onlyPresent({ year, month, day, time }));
}

function faultIn({ fault }: PartsRead, fields: readonly Field[]): CellFault | undefined {
  return fault && { ...fault, field: fields[starts.indexOf(fault.part)] ?? fault.part };
}

function endWithoutYear(row: Row): CellFault | undefined {
  const field = row.has('endYear') ? undefined : ends.find((part) => row.has(part));
  const value = field && row.trimmed(field);
  if (field === undefined || value === undefined) return undefined;
  return { field, value, message: `"${inShort(value)}" is left out of the date, since its end has no year.` };
}

const words = (row: Row): string[] => [...starts, ...ends].flatMap((field) => row.trimmed(field) ?? []);
