import type { Fit, Frame } from '../../geometry/index.js';
import type { Story } from '../../story/index.js';

/** What was drawn last. */
interface Before {
  readonly frame?: Frame | undefined;
  readonly fit?: Fit | undefined;
  readonly origin?: object | undefined;
  readonly entire?: Story | undefined;
}

/** What a frame with a held height was made of. */
const free = new WeakMap<Frame, Frame>();

/**
 * Keeps a drawing from becoming lower while its story grows, so that what stands below it keeps its place. Another story, or
 * another room, begins anew.
 */
export const holdHeight = (
  frame: Frame,
  before: Before,
  origin: object | undefined,
  entire: Story | undefined,
): Frame => {
  const last = before.frame;
  if (!last || (free.get(last) ?? last) !== frame || before.origin !== origin) return frame;
  if (before.entire === entire || !before.fit) return last;
  const { height, orientation } = before.fit.form.whole;
  if (orientation !== 'horizontal' || height <= (last.leastHeight ?? 0)) return last;
  const held = { ...frame, leastHeight: height };
  free.set(held, frame);
  return held;
};
