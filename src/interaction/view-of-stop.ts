import { type Fit, type View, viewOf, viewOfEvent } from '../geometry/index.js';
import type { Story } from '../story/index.js';
import type { Interval } from '../time/index.js';
import type { Stop } from './stops-of.js';

/** So many events on each side are what an event that a scene names stands among. */
const beside = 2;
/** Ground beside what a scene shows, as a share of the axis. */
const margin = 0.08;

/**
 * What is to be seen at a stop: of a scene what its author names, else its event among its neighbours, else the whole. Without
 * a scene the view stays where its event is seen, else it is the widest that shows it. Undefined is the whole.
 */
export function viewOfStop(
  fit: Fit,
  story: Story,
  { scene, position }: Stop,
  now: View | undefined,
): View | undefined {
  const { events } = story;
  const row = position !== undefined && position < events.length ? position : undefined;
  if (!scene) {
    if (row === undefined || viewOfEvent(fit, now, row) === now) return now;
    return viewOfEvent(fit, undefined, row);
  }
  const stretch = scene.interval
    ? finite(scene.interval, fit)
    : row === undefined
      ? undefined
      : among(story, row);
  const view = stretch && viewOf(fit, stretch, fit.scale.length * margin);
  // The author's stretch may be so long that the event has no mark in it.
  return row === undefined || scene.interval ? view : viewOfEvent(fit, view, row);
}

const finite = ({ earliest, latest }: Interval, { scale: { pieces } }: Fit): View => ({
  start: Number.isFinite(earliest) ? earliest : pieces[0]!.start,
  end: Number.isFinite(latest) ? latest : pieces.at(-1)!.end,
});

const among = ({ events: { place, length } }: Story, row: number): View => ({
  start: place[Math.max(0, row - beside)]!,
  end: place[Math.min(length - 1, row + beside)]!,
});
