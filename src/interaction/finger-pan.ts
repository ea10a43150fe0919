import { pointer } from 'd3-selection';
import type { GestureRequests } from './gesture-requests.js';

/** A finger that has moved by less has not said yet what it wants. */
const slop = 6;
/** The last stretch of a movement says how quick it was, in milliseconds. */
const recent = 80;

interface Sample {
  readonly at: number;
  readonly time: number;
}

/**
 * One finger along the axis pans. `touch-action` leaves the other direction to the browser, which takes the pointer away when
 * it scrolls; d3-zoom would keep the page from scrolling at all.
 */
export const fingerPan = (chart: HTMLElement, requests: GestureRequests): (() => void) => {
  let finger: number | undefined;
  let start = 0;
  let panning = false;
  let samples: Sample[] = [];

  const sample = (event: PointerEvent): number => {
    const at = requests.along(pointer(event, chart));
    samples = [
      ...samples.filter(({ time }) => event.timeStamp - time < recent),
      { at, time: event.timeStamp },
    ];
    return at;
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    if (!event.isPrimary || !requests.canPanByFinger()) {
      cancel();
      return;
    }
    finger = event.pointerId;
    panning = false;
    samples = [];
    start = sample(event);
    requests.begin();
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    const at = sample(event);
    if (!panning && Math.abs(at - start) < slop) return;
    if (!panning) start = at;
    panning = true;
    requests.move({ factor: 1, from: start, to: at });
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== finger) return;
    sample(event);
    const [first, last] = [samples[0], samples.at(-1)];
    const duration = first && last ? last.time - first.time : 0;
    const wasPanning = panning;
    finger = undefined;
    panning = false;
    const quick = wasPanning && first && last && duration > 0;
    requests.end(quick ? (last.at - first.at) / duration : 0);
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
