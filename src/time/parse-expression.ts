import { dateFault, isFault } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { Bound, CalendarDate, Expression, Member } from './interval.js';
import { parseCalendarDate } from './parse-calendar-date.js';

/** Reads a date, a span (`1996/2001`) or a set (`[1667,1670..1672]`, `{1960,1961-12}`). */
export function parseExpression(text: string): Expression | DateFault {
  if (/^[[{]/.test(text)) return parseSet(text);
  if (text.includes('/')) return parseSpan(text);
  const date = parseCalendarDate(text);
  return isFault(date) ? date : { kind: 'date', date };
}

function parseSpan(text: string): Expression | DateFault {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return dateFault('A span has one slash, between its two ends: 1996/2001');
  const start = parseBound(from);
  if (isFault(start)) return start;
  const end = parseBound(to);
  if (isFault(end)) return end;
  if (isDate(start) && isDate(end)) return inOrder(start, end, from, to) ?? { kind: 'span', start, end };
  if (isDate(start) || isDate(end)) return { kind: 'span', start, end };
  return dateFault('A span needs a date at one end at least: 1985/.. or ../1985');
}

function parseBound(text: string): Bound | DateFault {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseCalendarDate(text);
}

function parseSet(text: string): Expression | DateFault {
  const oneOf = text.startsWith('[');
  if (!text.endsWith(oneOf ? ']' : '}')) {
    return dateFault(
      `A set that begins with ${oneOf ? '[' : '{'} ends with ${oneOf ? ']' : '}'}: [1667,1668] or {1960,1961}`,
    );
  }
  const members: Member[] = [];
  // The standard's own examples have a blank after some commas.
  for (const part of text.slice(1, -1).split(/, */)) {
    const member = parseMember(part);
    if (isFault(member)) return member;
    members.push(member);
  }
  return { kind: oneOf ? 'one-of' : 'all-of', members };
}

function parseMember(text: string): Member | DateFault {
  if (text === '') return dateFault('A set names dates between its brackets, with commas: [1667,1668]');
  if (text.includes('/')) return dateFault('In a set a run of dates is written with two dots: 1670..1672');
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined) return parseCalendarDate(from);
  if (more.length > 0) return dateFault('A run has two dots, between its two ends: 1670..1672');
  if (from === '' && to === '')
    return dateFault('A run needs a date at one end at least: 1760-12.. or ..1760-12');
  const start = from === '' ? 'open' : parseCalendarDate(from);
  if (isFault(start)) return start;
  const end = to === '' ? 'open' : parseCalendarDate(to);
  if (isFault(end)) return end;
  if (isDate(start) && isDate(end)) return inOrder(start, end, from, to) ?? { start, end };
  return { start, end };
}

function isDate(bound: Bound): bound is CalendarDate {
  return typeof bound === 'object';
}

/** The fault of two dates of which the second is over before the first begins. */
function inOrder(start: CalendarDate, end: CalendarDate, from: string, to: string): DateFault | undefined {
  if (start.earliest <= end.latest) return undefined;
  return dateFault(`It ends before it begins: ${from} is later than ${to}`, 'date-order');
}
