import type { Representation } from './representation.js';

/** Time runs along x, in reading direction. */
export function linearHorizontal({ width, rtl }: { width: number; rtl: boolean }): Representation {
  const x = (along: number): number => (rtl ? width - along : along);
  return {
    point: (along, across) => ({ x: x(along), y: across }),
    box: (from, to, near, far) => ({ x: rtl ? x(to) : from, y: near, width: to - from, height: far - near }),
    position: (point) => x(point.x),
  };
}
