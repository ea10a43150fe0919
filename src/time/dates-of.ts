import type { Bound, CalendarDate, Expression } from './interval.js';

/** The calendar dates that an expression names, in the order written. */
export function datesOf(expression: Expression): CalendarDate[] {
  switch (expression.kind) {
    case 'date':
      return [expression.date];
    case 'span':
      return [expression.start, expression.end].filter(isDate);
    default:
      return expression.members.flatMap((member) =>
        'start' in member ? [member.start, member.end].filter(isDate) : [member],
      );
  }
}

function isDate(bound: Bound): bound is CalendarDate {
  return typeof bound === 'object';
}
