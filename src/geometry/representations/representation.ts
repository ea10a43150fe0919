import type { Box, Point } from '../scene.js';

/** From places along and across the axis to points of the chart, and back. */
export interface Representation {
  /** `along` is a position of the scale, `across` the distance from the chart's edge. */
  point(along: number, across: number): Point;
  box(from: number, to: number, near: number, far: number): Box;
  /** The position of the scale nearest to a point. */
  position(point: Point): number;
}
