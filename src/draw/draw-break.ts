import { pathRound as path } from 'd3-path';
import type { Point } from '../geometry/index.js';

/** Where the zigzags of a break stand, as shares of its length, and how far they reach to either side. */
const zigzags = [0.28, 0.72];
const reach = 7;
const half = 5;

/** The line of a break: the axis with a zigzag near each end. */
export const drawBreak = (from: Point, to: Point): string => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (along: number, across: number): [number, number] => [
    from.x + ux * along - uy * across,
    from.y + uy * along + ux * across,
  ];
  const pen = path();
  pen.moveTo(from.x, from.y);
  for (const share of zigzags) {
    const middle = share * length;
    pen.lineTo(...at(middle - half, 0));
    pen.lineTo(...at(middle - half / 2, -reach));
    pen.lineTo(...at(middle + half / 2, reach));
    pen.lineTo(...at(middle + half, 0));
  }
  pen.lineTo(to.x, to.y);
  return pen.toString();
};
