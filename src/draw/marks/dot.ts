import { pathRound as path } from 'd3-path';
import type { Ink, Point } from '../../geometry/index.js';
import { filled, ground, outlined, type Shape } from '../shape.js';

/** Share of the radius and of the colour of each ring of a soft dot, from the outside in. */
const rings = [
  [1.35, 0.18],
  [1.1, 0.3],
  [0.85, 0.5],
  [0.6, 1],
] as const;

export const circle = ({ x, y }: Point, radius: number): string => {
  const pen = path();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
  return pen.toString();
};

/** A dot: full, hollow (one of several days), soft (approximate) or with a dashed edge (uncertain). */
export const dotAt = (at: Point, { size, hollow, soft, dashed }: Ink): Shape[] => {
  const radius = size / 2;
  const edge = circle(at, radius - 1);
  const halo = soft
    ? rings.slice(0, hollow || dashed ? 2 : 4).map(([r, opacity]) => filled(circle(at, radius * r), opacity))
    : [];
  if (hollow) return [...halo, ground(edge), outlined(edge, dashed)];
  if (dashed) return [...halo, ground(edge), filled(edge, 0.35), outlined(edge, true)];
  return soft ? halo : [filled(circle(at, radius))];
};

export const dot = (ink: Ink): Shape[] => ink.points.slice(0, 1).flatMap((at) => dotAt(at, ink));
