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

/** Slices of a fade: many enough that no step is seen. */
const slices = 12;

/** A band that fades from full at `a` to nothing at `b`, in slices, so that it needs no gradient and no id. */
export const fade = (a: Point, b: Point, thickness: number): { d: string; opacity: number }[] =>
  Array.from({ length: slices }, (_, i) => ({
    d: band(a, b, thickness, i / slices, (i + 1) / slices),
    opacity: 1 - (i + 0.5) / slices,
  }));
