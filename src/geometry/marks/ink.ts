import { certainty, dateKinds, type EventColumns } from '../../story/index.js';
import type { Expression } from '../../time/index.js';
import type { LaidMark } from '../lay-lane.js';
import type { End, Ink, Point } from '../scene.js';
import type { Scale } from '../scales/scale.js';
import type { Sizes } from '../sizes.js';

const allOf = dateKinds.indexOf('all-of');
const oneOf = dateKinds.indexOf('one-of');

/** Left open at both ends of a bar, so that two that follow one another are seen as two; in pixels. */
const hairline = 0.5;

/** What is drawn for an event; `point` gives the chart's point for a place along the mark's row. */
export function inkOf(
  mark: LaidMark,
  events: EventColumns,
  scale: Scale,
  point: (along: number) => Point,
  sizes: Sizes,
): Ink {
  const { index, shape, at, row } = mark;
  const from = near(scale.length, mark.from);
  const to = near(scale.length, mark.to);
  const expression = (): Expression | undefined => events.at(index)?.interval?.expression;
  const flags = events.certainty[index]!;
  const kind = events.kind[index];
  const style = {
    hollow: kind === oneOf && shape !== 'bar',
    soft: (flags & certainty.approximate) !== 0,
    dashed: (flags & (certainty.uncertain | certainty.unspecified)) !== 0,
  };
  const closed = { start: 'closed', end: 'closed' } as const;
  switch (shape) {
    case 'dot':
      return { shape, points: [point((from + to) / 2)], size: sizes.dot, ...closed, ...style };
    case 'whisker': {
      const tip = events.earliest[index] === -Infinity ? from : to;
      return { shape, points: [point(at), point(tip)], size: sizes.dot, ...closed, ...style };
    }
    case 'dots': {
      const places = membersAlong(expression(), scale, from, to);
      const hollow = kind !== allOf;
      return { shape, points: places.map(point), size: sizes.dot, ...closed, ...style, hollow };
    }
    case 'bar': {
      const seam = to - from > 2 * sizes.leastBar ? hairline : 0;
      return {
        shape,
        points: [point(from + seam), point(to - seam)],
        size: row === 0 ? sizes.bar : sizes.thinBar,
        start: endOf(expression, 'start', events.earliest[index]!),
        end: endOf(expression, 'end', events.latest[index]!),
        ...style,
      };
    }
  }
}

/** A place on an axis, or as far beside it as the axis is long: there nothing is seen, and numbers may be as large as time. */
export function near(length: number, at: number): number {
  return Math.min(Math.max(at, -length), 2 * length);
}

function endOf(expression: () => Expression | undefined, side: 'start' | 'end', bound: number): End {
  if (Number.isFinite(bound)) return 'closed';
  const said = expression();
  return said?.kind === 'span' && said[side] === 'unknown' ? 'unknown' : 'open';
}

/** Where the dates of a set stand; its first and last place alone while the event is on its way. */
function membersAlong(expression: Expression | undefined, scale: Scale, from: number, to: number): number[] {
  if (expression?.kind !== 'one-of' && expression?.kind !== 'all-of') return [from, to];
  const dates = expression.members.flatMap((member) =>
    'precision' in member ? [member] : [member.start, member.end].filter((date) => date !== 'open'),
  );
  const middle = ({ earliest, latest }: { earliest: number; latest: number }) => (earliest + latest + 1) / 2;
  return dates.map((date) => near(scale.length, scale.position(middle(date)))).toSorted((a, b) => a - b);
}
