import { afterFrame } from './frames.mjs';

/** What is under a point, also in shadow trees. */
const deepest = (x, y, root = document) => {
  const element = root.elementFromPoint(x, y);
  return element?.shadowRoot && element.shadowRoot !== root ? deepest(x, y, element.shadowRoot) : element;
};

/**
 * Turns a wheel once in each frame, by script, for engines that give no other hand: in so many times, and out again. Says
 * how many turns were taken, so that the page did not scroll.
 */
export const turnByScript = async ({ x, y }, { deltaY, ctrl = false }, steps) => {
  let taken = 0;
  for (let i = 0; i < 2 * steps; i += 1) {
    const turn = new WheelEvent('wheel', {
      deltaY: i < steps ? -deltaY : deltaY,
      ctrlKey: ctrl,
      clientX: x,
      clientY: y,
      bubbles: true,
      composed: true,
      cancelable: true,
      view: globalThis,
    });
    deepest(x, y)?.dispatchEvent(turn);
    if (turn.defaultPrevented) taken += 1;
    await afterFrame();
  }
  return taken;
};
