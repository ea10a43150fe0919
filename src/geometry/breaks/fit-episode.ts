import { episodePads } from './episode-pads.js';
import type { Sizes } from '../sizes.js';
import type { Piece } from '../scales/scale.js';
import type { Stretch } from './split-story.js';

/** The part of a gap that the episodes on its two sides may show, each. */
const shareOfGap = 0.4;

/** What an episode of a length in pixels shows: the stretch with padding, which makes room for fades and leaves the gap open. */
export function fitEpisode(stretch: Stretch, length: number, sizes: Sizes): Pick<Piece, 'start' | 'end'> {
  const duration = stretch.end - stretch.start;
  const [before, after] = padding(stretch, duration, length, sizes);
  const mostBefore = shareOfGap * stretch.gapBefore;
  const mostAfter = shareOfGap * stretch.gapAfter;
  // Padding is a number of pixels unless that would reach too far into the gap; then it is that much of the gap.
  let scale = (length - before - after) / duration;
  const cutBefore = before > mostBefore * scale;
  if (cutBefore) scale = (length - after) / (duration + mostBefore);
  const cutAfter = after > mostAfter * scale;
  if (cutAfter)
    scale = (length - (cutBefore ? 0 : before)) / (duration + (cutBefore ? mostBefore : 0) + mostAfter);
  return {
    start: stretch.start - (cutBefore ? mostBefore : before / scale),
    end: stretch.end + (cutAfter ? mostAfter : after / scale),
  };
}

/** Of an episode at most so much is padding. */
const mostPadded = 0.7;

/** The length below which an episode has no room for what fades out in it. */
export function leastEpisode(stretch: Stretch, sizes: Sizes): number {
  const { before, after } = episodePads(stretch, sizes);
  return Math.max(sizes.episode, (before + after) / mostPadded);
}

/** Pixels that an episode has for what fades out before and after it; NaN where nothing does. */
export function fadeRoom({ fadesFrom, fadesAfter }: Stretch, { start, end, from, to }: Piece) {
  const scale = (to - from) / (end - start);
  return { before: (fadesFrom - start) * scale, after: (end - fadesAfter) * scale };
}

/** Pixels before and after the stretch's bounds: enough for what fades out there. */
function padding(stretch: Stretch, duration: number, length: number, sizes: Sizes): [number, number] {
  const pads = episodePads(stretch, sizes);
  const scale = Math.max(0, length - 2 * (sizes.fade + sizes.dot)) / duration;
  const room = (most: number, inside: number) => Math.max(sizes.pad, most - scale * inside);
  const before = pads.before > sizes.pad ? room(pads.before, stretch.fadesFrom - stretch.start) : sizes.pad;
  const after = pads.after > sizes.pad ? room(pads.after, stretch.end - stretch.fadesAfter) : sizes.pad;
  // A date alone has its own width of room on each side, as far as fades leave it.
  const most = mostPadded * length;
  const least = duration <= 1.1 * stretch.unit ? length / 3 : 0;
  const wanted = [
    Math.max(before, Math.min(least, most - after)),
    Math.max(after, Math.min(least, most - before)),
  ] as const;
  const shrink = Math.min(1, most / (wanted[0] + wanted[1]));
  return [wanted[0] * shrink, wanted[1] * shrink];
}
