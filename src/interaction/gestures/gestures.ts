import { interpolateZoom } from 'd3-interpolate';
import { pointer, select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { fingerPan } from './finger-pan.js';
import type { GestureRequests } from './gesture-requests.js';
import { isInPopover } from './is-in-popover.js';

/** One notch of a mouse wheel, as an exponent of 2; a touchpad's pinch comes in smaller steps. */
const mostPerTurn = 0.5;
const perPixel = 0.01;
const perLine = 0.05;

const wheelDelta = ({ deltaY, deltaMode }: WheelEvent): number => {
  const turn = -deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? perPixel : perLine);
  return Math.max(-mostPerTurn, Math.min(mostPerTurn, turn));
};

/** A press that moves by no more than this is still a click. */
const clickDistance = 4;

/** Wheel, mouse or touch. */
const meansOf = ({ type }: Event): string => type.slice(0, 5);

/** The place on the chart of what moves: the pointer, or the middle of the fingers. */
const centre = (event: MouseEvent | TouchEvent, chart: HTMLElement): [number, number] => {
  const points = 'touches' in event ? [...event.touches].map((touch) => pointer(touch, chart)) : [];
  if (points.length === 0) return pointer(event, chart);
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
};

/**
 * Listens to what hands do on a chart: d3-zoom to wheel, drag and pinch, to one finger `fingerPan`. Returns what lets go.
 * Of d3-zoom only its movements are used: the view is ours, since breaks do not grow with it.
 */
export const listenToGestures = (chart: HTMLElement, requests: GestureRequests): (() => void) => {
  let start = zoomIdentity;
  // A wheel's gesture ends a moment after its last turn, when a drag may have taken its place.
  let by: string | undefined;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (isInPopover(event)) return false;
      if ('deltaY' in event) return event.ctrlKey || event.metaKey;
      if ('touches' in event) return event.touches.length > 1;
      return event.button === 0 && !event.ctrlKey && requests.canPan();
    })
    .touchable(true)
    .wheelDelta(wheelDelta)
    .clickDistance(clickDistance)
    .on('start', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      start = transform;
      by = meansOf(sourceEvent as Event);
      requests.begin();
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (meansOf(sourceEvent as Event) !== by) return;
      const factor = transform.k / start.k;
      const [x, y] = centre(sourceEvent as MouseEvent | TouchEvent, chart);
      // Where on the first picture the point stood that is under the hand now.
      const [x0, y0] = start.apply(transform.invert([x, y]));
      requests.move({ factor, from: requests.along([x0, y0]), to: requests.along([x, y]) });
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (meansOf(sourceEvent as Event) !== by) return;
      // The next gesture counts from its own start; numbers do not run away.
      Object.assign(chart, { __zoom: zoomIdentity });
      requests.end(0);
    });
  const chartSelection = select(chart).call(behaviour).on('dblclick.zoom', null);
  let presses: MouseEvent[] = [];
  const press = (event: MouseEvent): void => {
    presses = [...presses.slice(-1), event];
  };
  const doubleClick = (event: MouseEvent): void => {
    const onMark = event.composedPath().some((at) => at instanceof Element && at.matches('li'));
    // Two drags that end at one place are a double click to WebKit.
    const dragged = presses.some(
      ({ x, y }) => Math.hypot(x - event.clientX, y - event.clientY) > clickDistance,
    );
    if (!onMark && !dragged) requests.dive(requests.along(pointer(event, chart)));
  };
  // What a drag or a double click would mark is labels. d3-zoom keeps the page from that, but a shadow root does not let it hear.
  const keepUnmarked = (event: Event): void => {
    if (!isInPopover(event)) event.preventDefault();
  };
  chart.addEventListener('mousedown', press, { capture: true });
  chart.addEventListener('dblclick', doubleClick);
  chart.addEventListener('selectstart', keepUnmarked);
  const letGoOfFinger = fingerPan(chart, requests);
  return () => {
    chartSelection.on('.zoom', null);
    chart.removeEventListener('mousedown', press, { capture: true });
    chart.removeEventListener('dblclick', doubleClick);
    chart.removeEventListener('selectstart', keepUnmarked);
    letGoOfFinger();
  };
};

/** A way from one stretch of the axis to another that zooms out and in as it goes, so that it can be followed; by share. */
export const wayBetween = (
  from: readonly [number, number],
  to: readonly [number, number],
): ((share: number) => [number, number]) => {
  const sight = ([start, end]: readonly [number, number]): [number, number, number] => [
    (start + end) / 2,
    0,
    end - start,
  ];
  const way = interpolateZoom(sight(from), sight(to));
  return (share) => {
    const [middle, , length] = way(share);
    return [middle - length / 2, middle + length / 2];
  };
};
