import type { CalendarDate, Expression, Member } from './interval.js';

type DateMap = (date: CalendarDate) => CalendarDate;

/** An expression with each of its dates put through a function. */
export function mapDates(expression: Expression, map: DateMap): Expression {
  switch (expression.kind) {
    case 'date':
      return { kind: 'date', date: map(expression.date) };
    case 'span':
      return { kind: 'span', start: mapBound(expression.start, map), end: mapBound(expression.end, map) };
    default:
      return { kind: expression.kind, members: expression.members.map((member) => mapMember(member, map)) };
  }
}

function mapMember(member: Member, map: DateMap): Member {
  if (!('start' in member)) return map(member);
  return { start: mapBound(member.start, map), end: mapBound(member.end, map) };
}

function mapBound<Side extends 'open' | 'unknown'>(
  bound: CalendarDate | Side,
  map: DateMap,
): CalendarDate | Side {
  return typeof bound === 'object' ? map(bound) : bound;
}
