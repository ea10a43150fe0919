import { sum } from 'd3-array';
import type { LaidLane } from './lay-lane.js';
import type { LeftOut, Scene } from './scene.js';

/** What all lanes of a scene leave out, before and after what is laid of them. */
export function leftOut(lanes: readonly LaidLane[]): Pick<Scene, 'before' | 'after'> {
  const together = (parts: readonly LeftOut[], nearest: (a: number, b: number) => number): LeftOut => ({
    count: sum(parts, ({ count }) => count),
    next: parts
      .map(({ next }) => next)
      .filter((next) => next >= 0)
      .reduce((a, b) => (a < 0 ? b : nearest(a, b)), -1),
  });
  return {
    before: together(
      lanes.map(({ before }) => before),
      Math.max,
    ),
    after: together(
      lanes.map(({ after }) => after),
      Math.min,
    ),
  };
}
