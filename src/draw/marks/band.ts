import { path } from 'd3-path';
import type { Point } from '../../geometry/index.js';

/** A stretch of a thick line, cut square: the band that runs from `a` to `b`, as the shares `from` to `to` of it. */
export const band = (a: Point, b: Point, thickness: number, from = 0, to = 1): string => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const nx = ((a.y - b.y) / length) * (thickness / 2);
  const ny = ((b.x - a.x) / length) * (thickness / 2);
  const at = (share: number): Point => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  const [start, end] = [at(from), at(to)];
  const pen = path();
  pen.moveTo(start.x + nx, start.y + ny);
  pen.lineTo(end.x + nx, end.y + ny);
  pen.lineTo(end.x - nx, end.y - ny);
  pen.lineTo(start.x - nx, start.y - ny);
  pen.closePath();
  return pen.toString();
};

/** Steps of a fade: many enough that none is seen. */
const steps = 16;

/**
 * A band that fades from full at `a` to nothing at `b`, without a gradient and its id: bands laid over one another,
 * each shorter than the one below, so that no seam shows between them.
 */
export const fade = (a: Point, b: Point, thickness: number): { d: string; opacity: number }[] =>
  Array.from({ length: steps }, (_, i) => ({
    d: band(a, b, thickness, 0, 1 - i / steps),
    // Over what lies below, which covers i / steps, this makes it (i + 1) / steps.
    opacity: 1 / (steps - i),
  }));
