import { edtfOfYear } from './edtf-of-year.js';
import type { Bound, CalendarDate, Expression, Interval, Member, TimeOfDay } from './interval.js';

/**
 * The canonical EDTF of what an interval says: qualifiers at the end, years over four digits with Y and no exponent,
 * offset zero as Z. Reading it gives the same bounds and the same expression.
 */
export function formatEdtf(interval: Interval): string {
  return formatExpression(interval.expression);
}

function formatExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'date':
      return formatDate(expression.date);
    case 'span':
      return `${formatBound(expression.start)}/${formatBound(expression.end)}`;
    case 'one-of':
      return `[${expression.members.map(formatMember).join()}]`;
    case 'all-of':
      return `{${expression.members.map(formatMember).join()}}`;
  }
}

function formatBound(bound: Bound): string {
  if (bound === 'open') return '..';
  return bound === 'unknown' ? '' : formatDate(bound);
}

function formatMember(member: Member): string {
  if (!('start' in member)) return formatDate(member);
  return [member.start, member.end].map((side) => (side === 'open' ? '' : formatDate(side))).join('..');
}

function formatDate(date: CalendarDate): string {
  const month = date.monthMask ?? twoDigits(date.month);
  const day = date.dayMask ?? twoDigits(date.day);
  const parts = [formatYear(date), month, day].filter((part) => part !== undefined);
  return parts.join('-') + (date.time ? formatTime(date.time) : '') + qualifier(date);
}

function formatYear({ year, yearMask, significantDigits }: CalendarDate): string {
  if (yearMask !== undefined) return yearMask;
  return edtfOfYear(year) + (significantDigits === undefined ? '' : `S${significantDigits}`);
}

function qualifier({ approximate, uncertain }: CalendarDate): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

function formatTime({ hour, minute, second, millisecond, offset }: TimeOfDay): string {
  const clock = [hour, minute, second].map(twoDigits).filter((part) => part !== undefined);
  const fraction = millisecond === undefined ? '' : `.${String(millisecond).padStart(3, '0')}`;
  return `T${clock.join(':')}${fraction}${offset === undefined ? '' : formatOffset(offset)}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string;
function twoDigits(number: number | undefined): string | undefined;
function twoDigits(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number).padStart(2, '0');
}
