import { pointer } from 'd3-selection';
import type { GestureRequests } from './gesture-requests.js';
import { isInPopover } from './is-in-popover.js';
import { Speed } from './speed.js';

/** A finger that has moved by fewer pixels has not said yet what it wants. */
export const fingerSlop = 10;

/**
 * One finger along the axis pans. `touch-action` leaves the other direction to the browser, which takes the pointer away when
 * it scrolls; d3-zoom would keep the page from scrolling at all.
 */
export const fingerPan = (chart: HTMLElement, requests: GestureRequests): (() => void) => {
  let finger: number | undefined;
  let start = 0;
  let panning = false;
  const speed = new Speed();

  const sample = (event: PointerEvent): number => {
    const at = requests.along(pointer(event, chart));
    speed.add(at, event.timeStamp);
    return at;
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || isInPopover(event)) return;
    if (!event.isPrimary || !requests.canPanByFinger()) {
      cancel();
      return;
    }
    finger = event.pointerId;
    panning = false;
    speed.clear();
    start = sample(event);
    requests.begin();
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    const at = sample(event);
    if (!panning && Math.abs(at - start) < fingerSlop) return;
    if (!panning) start = at;
    panning = true;
    requests.move({ factor: 1, from: start, to: at });
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    sample(event);
    const velocity = panning ? speed.value : 0;
    finger = undefined;
    panning = false;
    requests.end(velocity);
  };
  const cancel = (): void => {
    if (finger === undefined) return;
    finger = undefined;
    panning = false;
    requests.end(0);
  };

  const listening = new AbortController();
  const { signal } = listening;
  chart.addEventListener('pointerdown', down, { signal });
  chart.addEventListener('pointermove', move, { signal });
  chart.addEventListener('pointerup', up, { signal });
  chart.addEventListener('pointercancel', cancel, { signal });
  return () => listening.abort();
};
