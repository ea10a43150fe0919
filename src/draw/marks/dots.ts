import { pathRound as path } from 'd3-path';
import type { Ink } from '../../geometry/index.js';
import { outlined, type Shape } from '../shape.js';
import { dotAt } from './dot.js';

/** The days of a set: dots joined by a thin line. */
export const dots = (ink: Ink): Shape[] => {
  const [first, ...rest] = ink.points;
  if (!first) return [];
  const pen = path();
  pen.moveTo(first.x, first.y);
  for (const { x, y } of rest) pen.lineTo(x, y);
  return [outlined(pen.toString(), false, 0.6), ...ink.points.flatMap((at) => dotAt(at, ink))];
};
