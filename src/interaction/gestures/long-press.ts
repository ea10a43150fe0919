import { pointer } from 'd3-selection';
import type { Target } from '../../view/index.js';
import { drawnScale } from './drawn-scale.js';
import { fingerSlop } from './finger-pan.js';
import { isInPopover } from './is-in-popover.js';

/** Milliseconds that a finger rests to be a long press. */
const longPress = 500;
/** Pixels from a finger within which it means a mark; once it slides, the nearest one. */
const reach = 24;

type Place = readonly [x: number, y: number];

/** What a long press asks of the element. */
export interface LongPressRequests {
  /** The event that a finger at a place on the chart means, no further from it than `reach`. */
  eventAt(place: Place, reach: number): Target | undefined;
  /** It is to be seen while the finger is down; false where it cannot be. */
  show(target: Target): boolean;
  pin(target: Target): void;
  leave(): void;
}

/**
 * A finger that rests on a mark shows its event, and sliding on one after another; the one that it is lifted from is pinned.
 * Before that it is the browser's, which scrolls the page by it. Returns what lets go.
 */
export const listenToLongPress = (chart: HTMLElement, requests: LongPressRequests): (() => void) => {
  let finger: number | undefined;
  let [x, y] = [0, 0];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shown: Target | undefined;
  /** Whether the press that is under way, or has just ended, has been a long one. */
  let isLong = false;

  const end = (): void => {
    clearTimeout(waiting);
    finger = undefined;
    shown = undefined;
  };
  const cancel = (): void => {
    if (shown) requests.leave();
    end();
  };
  const placeOf = (event: PointerEvent): Place => {
    const scale = drawnScale(chart);
    const [left, top] = pointer(event, chart);
    return [left / scale, top / scale];
  };
  const show = (place: Place, within: number): void => {
    const target = requests.eventAt(place, within);
    if (target && target !== shown && requests.show(target)) shown = target;
  };
  const down = (event: PointerEvent): void => {
    cancel();
    isLong = false;
    if (event.pointerType !== 'touch' || !event.isPrimary || isInPopover(event)) return;
    finger = event.pointerId;
    [x, y] = [event.clientX, event.clientY];
    const place = placeOf(event);
    waiting = setTimeout(() => {
      show(place, reach);
      isLong = shown !== undefined;
    }, longPress);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    if (!shown) {
      if (Math.hypot(event.clientX - x, event.clientY - y) > fingerSlop) end();
      return;
    }
    event.stopImmediatePropagation(); // it does not pan
    show(placeOf(event), Infinity);
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    const target = shown;
    end();
    if (target) requests.pin(target);
  };
  /** No scrolling, no click, no menu of the browser's comes of a long press. */
  const prevent = (event: Event): void => {
    if (isLong && event.cancelable) event.preventDefault();
  };
  const preventMenu = (event: Event): void => {
    if (finger !== undefined || isLong) event.preventDefault();
  };

  const listening = new AbortController();
  const { signal } = listening;
  const first = { signal, capture: true };
  chart.addEventListener('pointerdown', down, first);
  chart.addEventListener('pointermove', move, first);
  chart.addEventListener('pointerup', up, first);
  chart.addEventListener('pointercancel', cancel, first);
  chart.addEventListener('touchmove', prevent, { ...first, passive: false });
  chart.addEventListener('touchend', prevent, { ...first, passive: false });
  chart.addEventListener('contextmenu', preventMenu, first);
  return () => {
    cancel();
    listening.abort();
  };
};
