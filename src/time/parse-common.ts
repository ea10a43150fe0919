import { addUnits, daysInMonth, fromCivil, justBefore, unitLength } from './calendar.js';
import type { CalendarDate, Expression, Interval, TimeOfDay } from './interval.js';
import { intervalOf } from './interval-of.js';
import { lengthOfTime } from './length-of-time.js';

/**
 * Reads a date as most are written: a year, a month, a day, or a time of it; a span of such, or a run of which one is meant
 * (`[2021-08..]`), with a side open. What is written otherwise, or wrong, is undefined: it is for `parseEdtf`, to which all
 * that is read here means the same.
 */
export function parseCommon(text: string): Interval | undefined {
  const edtf = text.trim();
  const expression = expressionOf(edtf);
  return expression && intervalOf(edtf, expression);
}

function expressionOf(edtf: string): Expression | undefined {
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(edtf) ?? [];
  if (from !== undefined && to !== undefined) {
    const run = inOrder(from === '' ? 'open' : dateOf(from), to === '' ? 'open' : dateOf(to));
    return run && { kind: 'one-of', members: [run] };
  }
  const [start = '', end, ...more] = edtf.split('/');
  if (end !== undefined) {
    const span = more.length === 0 && inOrder(boundOf(start), boundOf(end));
    return span ? { kind: 'span', ...span } : undefined;
  }
  const date = dateOf(edtf);
  return date && { kind: 'date', date };
}

function boundOf(text: string): CalendarDate | 'open' | 'unknown' | undefined {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : dateOf(text);
}

/** Two ends, of which one at least is a date; not where the later is over before the earlier begins. */
function inOrder<Side extends string>(
  start: CalendarDate | Side | undefined,
  end: CalendarDate | Side | undefined,
): { start: CalendarDate | Side; end: CalendarDate | Side } | undefined {
  if (start === undefined || end === undefined) return undefined;
  const first = typeof start === 'object' ? start.earliest : -Infinity;
  const last = typeof end === 'object' ? end.latest : Infinity;
  const isDated = Number.isFinite(first) || Number.isFinite(last);
  return isDated && first <= last ? { start, end } : undefined;
}

function dateOf(text: string): CalendarDate | undefined {
  const [day = '', time, ...more] = text.split('T');
  const date = dayOf(day);
  if (time === undefined || !date) return date;
  return more.length === 0 && date.precision === 'day' ? atTime(date, time) : undefined;
}

const dayForm = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;

function dayOf(text: string): CalendarDate | undefined {
  const [, year, month, day, qualifier = ''] = dayForm.exec(text) ?? [];
  if (year === undefined || year === '-0000') return undefined;
  const unit = day ? 'day' : month ? 'month' : 'year';
  const parts = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
  if (!exists(parts)) return undefined;
  const earliest = fromCivil(parts.year, parts.month, parts.day);
  return {
    ...parts,
    earliest,
    latest: justBefore(addUnits(earliest, unit, 1)),
    precision: unit,
    approximate: /[~%]/.test(qualifier),
    uncertain: /[?%]/.test(qualifier),
  };
}

const exists = ({ year, month = 1, day = 1 }: Pick<CalendarDate, 'year' | 'month' | 'day'>): boolean =>
  month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month);

const timeForm = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:(Z)|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;

function atTime(day: CalendarDate, text: string): CalendarDate | undefined {
  const match = timeForm.exec(text);
  if (!match || day.approximate || day.uncertain) return undefined;
  const [, hour, minute, second, utc, sign, ...east] = match;
  const [hours = 0, minutes = 0] = east.map(Number);
  const offset = sign ? Number(`${sign}${60 * hours + minutes}`) : 0;
  const time: TimeOfDay = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second && { second: Number(second) }),
    ...((utc ?? sign) && { offset }),
  };
  const clock = time.hour * unitLength.hour + time.minute * unitLength.minute + Number(second ?? 0) * 1000;
  const earliest = day.earliest + clock - offset * unitLength.minute;
  return {
    ...day,
    time,
    earliest,
    latest: earliest + lengthOfTime(time) - 1,
    precision: second ? 'second' : 'minute',
  };
}
