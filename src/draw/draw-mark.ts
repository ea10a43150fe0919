import type { Ink, Point } from '../geometry/index.js';
import { marks } from './marks/index.js';
import type { Shape } from './shape.js';

/** The strokes of a mark, relative to `origin`, from the lowest to the topmost. */
export const drawMark = (ink: Ink, origin: Point): readonly Shape[] =>
  marks[ink.shape]({ ...ink, points: ink.points.map(({ x, y }) => ({ x: x - origin.x, y: y - origin.y })) });
