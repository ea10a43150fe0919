import { bisectRight } from 'd3-array';
import type { ScaleName } from './index.js';
import type { Piece, Scale } from './scale.js';

/** A scale that is linear inside each episode and across each break between two. */
export function piecewiseScale(name: ScaleName, episodes: readonly Piece[]): Scale {
  const times = episodes.flatMap(({ start, end }) => [start, end]);
  const positions = episodes.flatMap(({ from, to }) => [from, to]);
  return {
    name,
    length: positions.at(-1) ?? 0,
    position: (time) => interpolate(times, positions, time),
    time: (position) => interpolate(positions, times, position),
    episodes,
    breaks: episodes.slice(1).map((next, i) => {
      const before = episodes[i]!;
      return { start: before.end, end: next.start, from: before.to, to: next.from };
    }),
  };
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
