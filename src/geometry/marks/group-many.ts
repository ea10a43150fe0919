import { joinNear, middle, rounds, together, type MarkGroup } from './cluster-marks.js';
import { placeInOrder, type LaneOrder } from '../lane-order.js';
import type { Scale } from '../scales/scale.js';
import { density, pieceBefore } from '../scales/zoom-scale.js';

/** Least pixels from wall to wall, and in which round of `joinNear` what lies between is joined first. */
const block = 1024;
const firstRound = 2;

/**
 * As `groupNear`, of a story with many events: those in the view, and within so many lengths of the axis `beside` it, found in the
 * order by halving, so that it costs what the axis is long and not what the story counts.
 *
 * What is joined follows from the distances alone, between walls that stand at the same times whatever is seen: so panning does
 * not regroup. Two groups that are too near across a wall are one; that brings neither nearer to its next.
 */
export function groupMany(scale: Scale, order: LaneOrder, reach: number, beside: number): MarkGroup[] {
  const { indices, centre } = order;
  const at = (place: number): number => scale.position(centre(indices[place]!));
  const gather = (from: number, to: number): MarkGroup[] => {
    const groups: MarkGroup[] = [];
    for (let start = from; start < to;) {
      const first = at(start);
      const near = scale.time(first + (reach * firstRound) / rounds);
      const end = placeInOrder(order, near, start + 1, to);
      groups.push({ start, end, from: first, to: at(end - 1) });
      start = end;
    }
    return joinNear(groups, reach, firstRound + 1);
  };
  const groups: MarkGroup[] = [];
  for (const { from, to } of blocksOf(scale, order, beside * scale.length)) {
    const [first, ...more] = gather(from, to);
    const last = groups.at(-1);
    if (!first) continue;
    if (last && middle(first) - middle(last) < reach) groups[groups.length - 1] = together(last, first);
    else groups.push(first);
    for (const group of more) groups.push(group);
  }
  const room = beside * scale.length;
  return groups.filter(({ from, to }) => to >= -room && from <= scale.length + room);
}

/** What lies between two walls, as places in an order: all such that hold events in or near the view. */
function* blocksOf(scale: Scale, order: LaneOrder, room: number): Generator<{ from: number; to: number }> {
  const { indices, centre } = order;
  const { pieces, length } = scale;
  const begin = scale.time(-room);
  const end = scale.time(length + room);
  // Steps are as many pieces as events: all between two walls.
  const whole = scale.name === 'sequential';
  let from = whole ? 0 : placeInOrder(order, wallBefore(pieces[pieceBefore(pieces, begin)]!, begin));
  while (from < indices.length) {
    const time = centre(indices[from]!);
    if (time > end) return;
    const i = pieceBefore(pieces, time);
    const wall = whole ? Infinity : Math.min(wallAfter(pieces[i]!, time), pieces[i + 1]?.start ?? Infinity);
    const to = placeInOrder(order, wall, from + 1);
    yield { from, to };
    from = to;
  }
}

type Episode = Scale['pieces'][number];

/** Milliseconds from wall to wall: a power of two, so that walls stay where they are while a reader zooms, until there are twice as many. */
function stepOf(piece: Episode): number {
  return 2 ** Math.ceil(Math.log2(block / density(piece)));
}

function wallBefore(piece: Episode, time: number): number {
  const step = stepOf(piece);
  const wall = piece.start + Math.floor((time - piece.start) / step) * step;
  return wall <= piece.start ? -Infinity : wall;
}

function wallAfter(piece: Episode, time: number): number {
  const step = stepOf(piece);
  const wall = piece.start + (Math.floor((time - piece.start) / step) + 1) * step;
  return wall > time && wall < piece.end ? wall : Infinity;
}
