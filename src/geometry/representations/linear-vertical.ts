import type { Representation } from './representation.js';

/** Time runs downward; what stands after the axis stands on the side where lines of text end. */
export function linearVertical({ width, rtl }: { width: number; rtl: boolean }): Representation {
  const x = (across: number): number => (rtl ? width - across : across);
  return {
    point: (along, across) => ({ x: x(across), y: along }),
    box: (from, to, near, far) => ({ x: rtl ? x(far) : near, y: from, width: far - near, height: to - from }),
    position: (point) => point.y,
  };
}
