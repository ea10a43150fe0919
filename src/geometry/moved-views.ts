import type { Scale } from './scales/scale.js';
import { zoomOf, zoomScale } from './scales/zoom-scale.js';
import type { View } from './view.js';
import { type Ground, mostZoomIn, viewAt } from './views.js';

// Views that others lead to, by hand.

/**
 * The view that is so many times as close, with what stood at one point of the axis at another; no closer than what is seen
 * has detail for.
 */
export function moveBy(
  ground: Ground,
  view: View,
  { factor, from, to }: { readonly factor: number; readonly from: number; readonly to: number },
): View | undefined {
  const shown = zoomScale(ground.scale, view);
  const zoom = zoomOf(ground.scale, view);
  const most = Math.max(zoom, mostZoomIn(ground, view));
  // Breaks do not grow: what is held inside one is held at its edge.
  const time = factor === 1 ? shown.time(from) : offBreak(shown, shown.time(from));
  return viewAt(ground, time, to + shown.position(time) - from, Math.min(zoom * factor, most));
}

/** The view that is so many times as close, about a point of the axis. */
export function zoomBy(ground: Ground, view: View, factor: number, at: number): View | undefined {
  return moveBy(ground, view, { factor, from: at, to: at });
}

/** The view so many pixels further along the axis. */
export function panBy(ground: Ground, view: View, pixels: number): View | undefined {
  return viewAt(ground, view.start, -pixels, zoomOf(ground.scale, view));
}

/** The view as close as another, with some time in the middle. */
export function centreOn(ground: Ground, view: View, time: number): View | undefined {
  return viewAt(ground, time, ground.scale.length / 2, zoomOf(ground.scale, view));
}

/** A time itself, or the nearer edge of the break that it lies in: breaks do not grow. */
function offBreak({ breaks }: Scale, time: number): number {
  const inside = breaks.find(({ start, end }) => start < time && time < end);
  if (!inside) return time;
  return time - inside.start < inside.end - time ? inside.start : inside.end;
}
