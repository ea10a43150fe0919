import { edtfOfYear } from '../../time/edtf-of-year.js';
import { yearOfTimelinejs } from '../year-of-timelinejs.js';
import type { DatePart } from './columns.js';
import { inShort } from '../../time/in-short.js';

/** A date in cells of its own, each as written and trimmed. */
export type DateParts = Readonly<Partial<Record<DatePart, string>>>;

export interface PartFault {
  readonly part: DatePart;
  readonly value: string;
  readonly message: string;
}

export interface PartsRead {
  /** Absent where the date cannot be read. */
  readonly edtf?: string;
  /** Why it cannot be read or, where it is, what of it was left out. */
  readonly fault?: PartFault;
}

/**
 * EDTF of a date in parts, as precise as they are. A year below zero is one BC, which has no year zero: -500 is -0499.
 * A part is left out where the one before it is missing, or where the year has more digits than EDTF gives a month.
 */
export function dateOfParts({ year = '', month, day, time }: DateParts): PartsRead {
  const count = numberIn(year);
  if (count === undefined)
    return fault('year', year, 'is not a year; a whole number was expected, such as 1945 or -500.');
  const edtf = edtfOfYear(yearOfTimelinejs(count));
  if (edtf.startsWith('Y'))
    return leftOut(edtf, { month, day, time }, 'a year of more than four digits stands alone');
  if (month === undefined) return leftOut(edtf, { day, time }, 'there is no month');
  const monthNumber = within(month, 12);
  if (monthNumber === undefined) return fault('month', month, 'is not a month; 1 to 12 was expected.');
  return dateInMonth(`${edtf}-${two(monthNumber)}`, day, time);
}

function dateInMonth(edtf: string, day: string | undefined, time: string | undefined): PartsRead {
  if (day === undefined) return leftOut(edtf, { time }, 'there is no day');
  const dayNumber = within(day, 31);
  if (dayNumber === undefined) return fault('day', day, 'is not a day; 1 to 31 was expected.');
  const date = `${edtf}-${two(dayNumber)}`;
  if (time === undefined) return { edtf: date };
  const clock = clockOf(time);
  if (clock === undefined)
    return fault('time', time, 'is not a time; one such as 14:30 or 2:30 pm was expected.');
  return { edtf: `${date}T${clock}` };
}

function leftOut(edtf: string, parts: Readonly<Record<string, string | undefined>>, why: string): PartsRead {
  for (const part of ['month', 'day', 'time'] as const) {
    const value = parts[part];
    if (value !== undefined) return { edtf, ...fault(part, value, `is left out of the date, since ${why}.`) };
  }
  return { edtf };
}

const fault = (part: DatePart, value: string, message: string): { readonly fault: PartFault } => ({
  fault: { part, value, message: `"${inShort(value)}" ${message}` },
});

/** A whole number, as people group its digits: `1,945`. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/[\s,]/g, '').replace('\u2212', '-');
  return /^-?\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

function within(text: string, most: number): number | undefined {
  const number = numberIn(text);
  return number !== undefined && number >= 1 && number <= most ? number : undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `14:30`, `2:30 pm`, `1430`, `14.30`, `14:30:05.250`, `2 pm`. */
const clock = /^(\d{1,2})(?:[:.h]?(\d{2})(?:[:.](\d{2})(?:[.,](\d{1,3}))?)?)?\s*(?:([ap])\.?\s?m\.?)?$/i;

function clockOf(text: string): string | undefined {
  const [, hour = '', minute, second, fraction, half] = clock.exec(text) ?? [];
  const hours = half === undefined ? Number(hour) : halfDay(Number(hour), half.toLowerCase() === 'p');
  if (hour === '' || (minute === undefined && half === undefined)) return undefined;
  if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${two(hours)}:${minute ?? '00'}${seconds}`;
}

/** 12 am is midnight, 12 pm noon; Infinity beyond a clock of twelve hours. */
function halfDay(hour: number, isAfternoon: boolean): number {
  return hour < 1 || hour > 12 ? Infinity : (hour % 12) + (isAfternoon ? 12 : 0);
}
