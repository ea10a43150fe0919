import { bisector } from 'd3-array';
import type { View } from '../view.js';
import { piecewiseScale, type Knots } from './piecewise-scale.js';
import type { Piece, Scale } from './scale.js';

/** Pixels of a fit scale between two of its times: those that grow with the zoom, and those of breaks, which do not. */
export interface Distance {
  readonly grows: number;
  readonly fixed: number;
}

/** How far apart two times are, from the times themselves: exact also where both lie close together far from the start. */
export function distanceBetween({ pieces }: Pick<Scale, 'pieces'>, start: number, end: number): Distance {
  let grows = 0;
  let fixed = 0;
  for (
    let i = pieceBefore(pieces, start);
    i < pieces.length && (i === 0 || pieces[i - 1]!.end < end);
    i += 1
  ) {
    const piece = pieces[i]!;
    const inside = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (inside > 0) grows += inside * density(piece);
    const next = pieces[i + 1];
    if (!next || next.from <= piece.to) continue;
    const across = Math.min(end, next.start) - Math.max(start, piece.end);
    if (across > 0) fixed += ((next.from - piece.to) * across) / (next.start - piece.end);
  }
  return { grows, fixed };
}

/** How many times as long the episodes of a fit scale are in a view: 1 where it shows the whole story. */
export function zoomOf(scale: Scale, { start, end }: View): number {
  const { grows, fixed } = distanceBetween(scale, start, end);
  return (scale.length - fixed) / grows;
}

/**
 * A fit scale as a view shows it: the view's ends stand at 0 and `length`, inside episodes all is longer by the same factor,
 * breaks keep their length. The story goes on beyond both ends.
 */
export function zoomScale(scale: Scale, view: View): Scale {
  return scaleAt(scale, view.start, zoomOf(scale, view));
}

/** A fit scale at a zoom, with some time at position 0. */
export function scaleAt(scale: Scale, time: number, zoom: number): Scale {
  const pieces = zoomPieces(scale, time, zoom);
  return piecewiseScale(scale.name, pieces, scale.length, knotsNear(pieces, time, scale.length));
}

/** Pixels per millisecond. */
export function density({ start, end, from, to }: Piece): number {
  return (to - from) / (end - start);
}

const byStart = bisector(({ start }: Piece) => start);

/** The last piece that begins at or before a time, or the first. */
export function pieceBefore(pieces: readonly Piece[], time: number): number {
  return Math.max(0, byStart.right(pieces, time) - 1);
}

/** The pieces at a zoom, from one time at position 0 outward, so that those near it are exact. */
function zoomPieces({ pieces }: Scale, start: number, zoom: number): Piece[] {
  const zoomed: Piece[] = [];
  const first = pieceBefore(pieces, start);
  const gapAfter = (i: number): number => (pieces[i + 1]?.from ?? pieces[i]!.to) - pieces[i]!.to;
  const long = (i: number): number => zoom * (pieces[i]!.to - pieces[i]!.from);
  const origin = pieces[first]!;
  const inside = Math.min(start, origin.end);
  const next = pieces[first + 1];
  // In a break the view begins where the break is cut.
  const cut =
    next && start > origin.end ? (gapAfter(first) * (start - origin.end)) / (next.start - origin.end) : 0;
  zoomed[first] = {
    ...origin,
    from: -cut - zoom * density(origin) * (inside - origin.start),
    to: -cut + zoom * density(origin) * (origin.end - inside),
  };
  for (let i = first + 1; i < pieces.length; i += 1) {
    const from = zoomed[i - 1]!.to + gapAfter(i - 1);
    zoomed[i] = { ...pieces[i]!, from, to: from + long(i) };
  }
  for (let i = first - 1; i >= 0; i -= 1) {
    const to = zoomed[i + 1]!.from - gapAfter(i);
    zoomed[i] = { ...pieces[i]!, from: to - long(i), to };
  }
  return zoomed;
}

/** The ends of all pieces; a piece that reaches far out is exact near position 0, where `origin` stands. */
function knotsNear(pieces: readonly Piece[], origin: number, length: number): Knots {
  const times: number[] = [];
  const positions: number[] = [];
  const add = (time: number, position: number): void => {
    if (time <= (times.at(-1) ?? -Infinity) || position <= (positions.at(-1) ?? -Infinity)) return;
    times.push(time);
    positions.push(position);
  };
  for (const piece of pieces) {
    const { start, end, from, to } = piece;
    const unit = density(piece);
    add(start, from);
    for (const position of [-2 * length, -length, 0, length, 2 * length]) {
      if (position <= from || position >= to) continue;
      const ofOrigin = start < origin && origin < end;
      const time = ofOrigin
        ? origin + position / unit
        : position < 0
          ? end - (to - position) / unit
          : start + (position - from) / unit;
      if (time > start && time < end) add(time, position);
    }
    add(end, to);
  }
  return { times, positions };
}
