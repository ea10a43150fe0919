import { distanceBetween, pieceBefore, scaleAt, zoomOf } from './scales/zoom-scale.js';
import type { Scale } from './scales/scale.js';
import type { Stretch } from './breaks/split-story.js';
import type { View } from './view.js';

/** A whole story's scale, and how far it makes sense to zoom into each of its pieces. */
export interface Ground {
  readonly scale: Scale;
  /** For each piece of the scale, at least 1. */
  readonly mostZoom: readonly number[];
  /** What lies between its breaks. */
  readonly stretches: readonly Stretch[];
}

/** Less than this is no zoom. */
const slack = 1e-6;

/** The view of a whole story. */
export function wholeView({ scale: { pieces } }: Ground): View {
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

/**
 * The view at some zoom in which a time stands so many pixels along the axis; moved where it would reach beyond the story.
 * Undefined where it shows the whole.
 */
export function viewAt({ scale }: Ground, time: number, at: number, zoom: number): View | undefined {
  if (!(zoom > 1 + slack)) return undefined;
  const { length, pieces, time: timeAt } = scaleAt(scale, time, zoom);
  // The axis begins where the view does, but neither before the story nor so late that it ends after it.
  const from = Math.max(pieces[0]!.from, Math.min(-at, pieces.at(-1)!.to - length));
  return { start: timeAt(from), end: timeAt(from + length) };
}

/** The view of a stretch of time with some pixels beside it, as far as it lies in the story and can be zoomed to. */
export function viewOf(ground: Ground, { start, end }: View, pad = 0): View | undefined {
  const { scale } = ground;
  const whole = wholeView(ground);
  const inside = (time: number): number => Math.min(Math.max(time, whole.start), whole.end);
  const wanted = { start: inside(start), end: inside(end) };
  const { grows, fixed } = distanceBetween(scale, wanted.start, wanted.end);
  if (fixed > 0 && grows === 0) return viewOf(ground, beside(scale, wanted.start), pad);
  const room = Math.max(1, scale.length - 2 * pad - fixed);
  const most = mostZoomIn(ground, wanted);
  const zoom = grows > 0 ? Math.min(room / grows, most) : most;
  const along = (zoom * grows + fixed) / 2;
  return viewAt(ground, wanted.start, scale.length / 2 - along, zoom);
}

/** The view in which what lies between two times stands `reach` pixels apart or more; undefined where none does. */
export function viewThatParts(ground: Ground, { start, end }: View, reach: number): View | undefined {
  if (!(end > start)) return undefined;
  const { grows, fixed } = distanceBetween(ground.scale, start, end);
  if (grows * mostZoomIn(ground, { start, end }) + fixed < reach) return undefined;
  return viewOf(ground, { start, end }, 2 * reach);
}

/** Whether a view can be no closer. */
export function isClosest(ground: Ground, view: View): boolean {
  return zoomOf(ground.scale, view) >= mostZoomIn(ground, view) * (1 - slack);
}

/** Of each neighbour of a break, what is shown with it where only the break was asked for. */
const shareBeside = 0.25;

/** A break, and some of what lies on both sides. */
function beside({ pieces }: Scale, time: number): View {
  const i = pieceBefore(pieces, time);
  const [before, after] = [pieces[i]!, pieces[i + 1]!];
  return {
    start: before.end - shareBeside * (before.end - before.start),
    end: after.start + shareBeside * (after.end - after.start),
  };
}

/** How close a view may be: as its finest piece allows. */
export function mostZoomIn({ scale: { pieces }, mostZoom }: Ground, { start, end }: View): number {
  let most = 1;
  for (let i = pieceBefore(pieces, start); i < pieces.length; i += 1) {
    if (pieces[i]!.start > end) break;
    if (pieces[i]!.end >= start) most = Math.max(most, mostZoom[i]!);
  }
  return most;
}
