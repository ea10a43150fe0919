import { pathRound as path } from 'd3-path';
import type { Point } from '../geometry/index.js';

/** A line through points, its corners rounded a little. */
export const drawLine = ([first, ...rest]: readonly Point[], radius = 0): string => {
  const pen = path();
  if (!first) return '';
  pen.moveTo(first.x, first.y);
  rest.forEach(({ x, y }, i) => {
    const next = rest[i + 1];
    if (next && radius > 0) pen.arcTo(x, y, next.x, next.y, radius);
    else pen.lineTo(x, y);
  });
  return pen.toString();
};
