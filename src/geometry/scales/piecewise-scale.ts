import { bisectRight } from 'd3-array';
import type { ScaleName } from './scale.js';
import type { Piece, Scale } from './scale.js';

/** Times and their positions, both ascending. */
export interface Knots {
  readonly times: readonly number[];
  readonly positions: readonly number[];
}

/**
 * A scale that is linear inside each piece and across each break between two. A scale that reaches far beyond its axis
 * gives its `length`, and knots of its own, close to where it has to be exact.
 */
export function piecewiseScale(
  name: ScaleName,
  pieces: readonly Piece[],
  length = pieces.at(-1)?.to ?? 0,
  { times, positions } = knotsOf(pieces),
): Scale {
  const episodes = join(pieces);
  return {
    name,
    length,
    position: (time) => interpolate(times, positions, time),
    time: (position) => interpolate(positions, times, position),
    pieces,
    episodes,
    breaks: episodes.slice(1).map((next, i) => {
      const before = episodes[i]!;
      return { start: before.end, end: next.start, from: before.to, to: next.from };
    }),
  };
}

function knotsOf(pieces: readonly Piece[]): Knots {
  return {
    times: pieces.flatMap(({ start, end }) => [start, end]),
    positions: pieces.flatMap(({ from, to }) => [from, to]),
  };
}

/** Pieces without a break between them, as one. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && before.end === piece.start && before.to === piece.from)
      joined[joined.length - 1] = { ...before, end: piece.end, to: piece.to };
    else joined.push(piece);
  }
  return joined;
}

function interpolate(knots: readonly number[], values: readonly number[], at: number): number {
  const last = knots.length - 1;
  if (last < 0) return 0;
  if (!(at > knots[0]!)) return values[0]!;
  if (at >= knots[last]!) return values[last]!;
  const i = bisectRight(knots, at, 1, last);
  const share = (at - knots[i - 1]!) / (knots[i]! - knots[i - 1]!);
  return values[i - 1]! + share * (values[i]! - values[i - 1]!);
}
