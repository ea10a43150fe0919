import type { Sizes } from './sizes.js';
import type { Piece } from './scales/scale.js';
import type { Stretch } from './split-story.js';

/** The part of a gap that the episodes on its two sides may show, each. */
const shareOfGap = 0.4;

/** An episode of a given length in pixels: the stretch with padding, which makes room for fades and leaves the gap open. */
export function fitEpisode(stretch: Stretch, from: number, length: number, sizes: Sizes): Piece {
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
    from,
    to: from + length,
  };
}

/** Pixels before and after the stretch's bounds: enough for what fades out there. */
function padding(stretch: Stretch, duration: number, length: number, sizes: Sizes): [number, number] {
  const fade = sizes.fade + sizes.dot;
  const scale = Math.max(0, length - 2 * fade) / duration;
  const room = (inside: number) => Math.max(sizes.pad, fade - scale * inside);
  const before = Number.isNaN(stretch.fadesFrom) ? sizes.pad : room(stretch.fadesFrom - stretch.start);
  const after = Number.isNaN(stretch.fadesAfter) ? sizes.pad : room(stretch.end - stretch.fadesAfter);
  // A date alone has its own width of room on each side.
  const least = duration <= 1.1 * stretch.unit ? length / 3 : 0;
  const wanted = [Math.max(before, least), Math.max(after, least)] as const;
  const shrink = Math.min(1, (0.7 * length) / (wanted[0] + wanted[1]));
  return [wanted[0] * shrink, wanted[1] * shrink];
}
