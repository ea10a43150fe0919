import { executeServerCommand } from '@web/test-runner-commands';

export interface Wheel {
  readonly x: number;
  readonly y: number;
  readonly deltaX?: number;
  /** Pixels; positive is towards the hand, as a page scrolls down. */
  readonly deltaY?: number;
  /** Held down meanwhile. */
  readonly keys?: readonly ('Control' | 'Meta')[];
}

/** WebKit's driver turns the wheel, but knows no keys at it. */
const forgetsKeys = !/Chrome\/|Firefox\//.test(navigator.userAgent);

/** One turn of the wheel with the pointer at a point of the viewport, in every engine. */
export const wheel = async (turn: Wheel): Promise<void> => {
  const { keys = [] } = turn;
  if (!forgetsKeys || keys.length === 0) {
    await executeServerCommand('wheel', turn);
    return;
  }
  // The real turn, with the keys added to it before anybody hears of it.
  const heard = new Promise((resolve) => {
    const add = (event: WheelEvent): void => {
      event.stopImmediatePropagation();
      event.preventDefault();
      const held = { ctrlKey: keys.includes('Control'), metaKey: keys.includes('Meta') };
      const { clientX, clientY, deltaX, deltaY, deltaMode } = event;
      const place = { clientX, clientY, deltaX, deltaY, deltaMode };
      const rest = { bubbles: true, composed: true, cancelable: true, view: window };
      event.composedPath()[0]?.dispatchEvent(new WheelEvent('wheel', { ...rest, ...place, ...held }));
      resolve(true);
    };
    addEventListener('wheel', add, { capture: true, once: true, passive: false });
  });
  await executeServerCommand('wheel', { ...turn, keys: [] });
  await heard;
};
