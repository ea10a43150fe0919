import type { Fit, Frame } from '../../geometry/index.js';
import type { Story } from '../../story/index.js';

/**
 * Keeps a drawing from becoming lower while its story grows, so that what stands below it keeps its place. Another story, or
 * another room, begins anew.
 */
export class HeldHeight {
  #of: readonly unknown[] = [];
  #entire: Story | undefined;
  #held: Frame | undefined;
  /** As it was laid out last: there may be nothing for a moment, while more of geometry is on its way. */
  #drawn: Fit | undefined;

  /** The frame, with the height that is to be kept; `drawn` is what was laid out before. */
  follow(frame: Frame, origin: object | undefined, entire: Story | undefined, drawn: Fit | undefined): Frame {
    const of = [frame, origin];
    if (drawn) this.#drawn = drawn;
    if (!this.#held || of.some((each, i) => each !== this.#of[i])) {
      this.#held = frame;
      this.#drawn = undefined;
    } else if (entire !== this.#entire && this.#drawn) {
      const { height, orientation } = this.#drawn.form.whole;
      if (orientation === 'horizontal' && height > (this.#held.leastHeight ?? 0))
        this.#held = { ...frame, leastHeight: height };
    }
    this.#of = of;
    this.#entire = entire;
    return this.#held;
  }
}
