import { pathRound as path } from 'd3-path';
import type { Point } from '../../geometry/index.js';

/** A stretch of a thick line with square ends, its corners rounded by `radius`: the band that runs from `a` to `b`. */
export const band = (a: Point, b: Point, thickness: number, radius = 0): string => {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const nx = ((a.y - b.y) / length) * (thickness / 2);
  const ny = ((b.x - a.x) / length) * (thickness / 2);
  const corners = [
    [b.x + nx, b.y + ny],
    [b.x - nx, b.y - ny],
    [a.x - nx, a.y - ny],
    [a.x + nx, a.y + ny],
  ] as const;
  const round = Math.min(radius, thickness / 2, length / 2);
  const pen = path();
  pen.moveTo((a.x + b.x) / 2 + nx, (a.y + b.y) / 2 + ny);
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    if (round > 0) pen.arcTo(x, y, nextX, nextY, round);
    else pen.lineTo(x, y);
  });
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
    d: band(a, { x: a.x + (b.x - a.x) * (1 - i / steps), y: a.y + (b.y - a.y) * (1 - i / steps) }, thickness),
    // Over what lies below, which covers i / steps, this makes it (i + 1) / steps.
    opacity: 1 / (steps - i),
  }));
