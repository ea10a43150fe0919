import type { DateFault } from './date-fault.js';
import type { CalendarDate } from './interval.js';
import { parseDateTime } from './parse-date-time.js';
import { parseFarYear } from './parse-far-year.js';
import { parsePlainDate } from './parse-plain-date.js';

/** Reads one date, or one time of a day: all of EDTF but spans and sets. */
export function parseCalendarDate(text: string): CalendarDate | DateFault {
  if (/[\dX?~%]T/.test(text)) return parseDateTime(text);
  return /^[?~%]?Y/.test(text) ? parseFarYear(text) : parsePlainDate(text);
}
