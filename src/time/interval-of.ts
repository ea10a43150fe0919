import { datesOf } from './dates-of.js';
import type { Bound, Expression, Interval, Member } from './interval.js';
import { precisions } from './interval.js';

/** What an expression means; `edtf` is the text that it was read from. */
export function intervalOf(edtf: string, expression: Expression): Interval {
  const dates = datesOf(expression);
  const finest = Math.min(...dates.map((date) => precisions.indexOf(date.precision)));
  const starts = runsOf(expression).map(({ start }) =>
    typeof start === 'object' ? start.earliest : -Infinity,
  );
  const ends = runsOf(expression).map(({ end }) => (typeof end === 'object' ? end.latest : Infinity));
  const earliest = Math.min(...starts);
  return {
    edtf,
    earliest,
    // On another clock than its start's, an end may come before it.
    latest: Math.max(earliest, ...ends),
    precision: precisions[finest] ?? 'millisecond',
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    unspecified: dates.some((date) => Boolean(date.yearMask ?? date.monthMask ?? date.dayMask)),
    expression,
  };
}

/** Every expression as runs from one bound to another. */
function runsOf(expression: Expression): { start: Bound; end: Bound }[] {
  switch (expression.kind) {
    case 'date':
      return [{ start: expression.date, end: expression.date }];
    case 'span':
      return [expression];
    default:
      return expression.members.map(runOf);
  }
}

function runOf(member: Member): { start: Bound; end: Bound } {
  return 'start' in member ? member : { start: member, end: member };
}
