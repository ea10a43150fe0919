import { inShort } from './in-short.js';
import type { DateProblem } from './interval.js';

/** What is wrong with a date, before it is known which text it stands in. */
export type DateFault = Omit<DateProblem, 'value'>;

/** A fault of the form of a date, or where asked of its range or order. */
export function dateFault(message: string, code: DateFault['code'] = 'date-syntax'): DateFault {
  return { code, message };
}

/** Whether parsing gave a fault in place of a value. */
export function isFault(value: object | string): value is DateFault {
  return typeof value === 'object' && 'code' in value;
}

/** The fault of a text that has not the form of what was looked for. */
export function formFault(text: string, expected: string): DateFault {
  return dateFault(`"${inShort(text)}" is not ${expected}`);
}

/** The fault of a number that its unit does not have. */
export function noSuch(what: string, expected: string): DateFault {
  return dateFault(`${what} does not exist; ${expected}`, 'date-range');
}
