import type { Ink } from '../../geometry/index.js';
import { filled, type Shape } from '../shape.js';
import { fade } from './band.js';
import { dotAt } from './dot.js';

const thickness = 3;

/** One day of which a bound is known: a hollow dot there, and a thin line that fades to the unknown side. */
export const whisker = (ink: Ink): Shape[] => {
  const [at, tip] = ink.points;
  if (!at) return [];
  const line = tip ? fade(at, tip, thickness).map(({ d, opacity }) => filled(d, opacity)) : [];
  return [...line, ...dotAt(at, ink)];
};
