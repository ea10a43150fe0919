import type { CalendarDate, Interval } from '../time/index.js';

const isDate = (value: unknown): value is CalendarDate => typeof value === 'object' && value !== null;
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/**
 * The value of a `time` element's `datetime`, or undefined where HTML has none for it.
 * HTML knows years, months, days and minutes from the year 1 on; of a span it is the start, of EDTF's qualifiers nothing.
 */
export const htmlDate = ({ expression }: Interval): string | undefined => {
  const date =
    expression.kind === 'date'
      ? expression.date
      : expression.kind === 'span' && isDate(expression.start)
        ? expression.start
        : undefined;
  if (!date || date.year < 1 || date.yearMask || date.monthMask || date.significantDigits) return undefined;
  const year = pad(date.year, 4);
  if (date.month === undefined || date.month > 12) return year;
  const month = `${year}-${pad(date.month)}`;
  if (date.day === undefined || date.dayMask) return month;
  const day = `${month}-${pad(date.day)}`;
  if (!date.time || date.time.hour > 23) return day;
  return `${day}T${pad(date.time.hour)}:${pad(date.time.minute)}`;
};
