import type { Piece, Scale } from '../../src/geometry/scales/index.js';

/**
 * A whole story's scale, so many times as close, with some time at a position: inside episodes all is longer, breaks are not.
 * Exact near that time, as the view of a page has to be.
 */
export function zoomInto(whole: Scale, time: number, at: number, zoom: number): Scale {
  const { length, name } = whole;
  const knots = whole.episodes.flatMap(({ start, end }) => [start, end]);
  const grown = (i: number): number => {
    const distance = whole.position(knots[i + 1]!) - whole.position(knots[i]!);
    return i % 2 === 0 ? distance * zoom : distance;
  };
  const piece = Math.min(
    Math.max(
      knots.findLastIndex((knot) => knot <= time),
      0,
    ),
    knots.length - 2,
  );
  const density = (i: number): number => grown(i) / (knots[i + 1]! - knots[i]!);
  const places: number[] = [];
  places[piece] = at - (time - knots[piece]!) * density(piece);
  places[piece + 1] = at + (knots[piece + 1]! - time) * density(piece);
  for (let i = piece - 1; i >= 0; i -= 1) places[i] = places[i + 1]! - grown(i);
  for (let i = piece + 2; i < knots.length; i += 1) places[i] = places[i - 1]! + grown(i - 1);
  /** A knot that is near: the given time in its own piece, and in others the end that faces it. */
  const anchor = (i: number): readonly [time: number, at: number] => {
    if (i === piece) return [time, at];
    const near = i < piece ? i + 1 : i;
    return [knots[near]!, places[near]!];
  };
  const holding = (values: readonly number[], value: number): number =>
    Math.min(
      Math.max(
        values.findLastIndex((each) => each <= value),
        0,
      ),
      values.length - 2,
    );
  const pieces = knots
    .slice(1)
    .map((end, i): Piece => ({ start: knots[i]!, end, from: places[i]!, to: places[i + 1]! }));
  return {
    ...whole,
    name,
    length,
    position(instant) {
      const i = holding(knots, instant);
      const [from, place] = anchor(i);
      return place + (instant - from) * density(i);
    },
    time(position) {
      const i = holding(places, position);
      const [from, place] = anchor(i);
      return from + (position - place) / density(i);
    },
    episodes: pieces.filter((_, i) => i % 2 === 0),
    breaks: pieces.filter((_, i) => i % 2 === 1),
  };
}
