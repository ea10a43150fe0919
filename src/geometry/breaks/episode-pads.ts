import type { Sizes } from '../sizes.js';
import type { Stretch } from './split-story.js';

/** Pixels before and after a stretch's bounds at most: enough for what fades out there. */
export function episodePads(
  { fadesFrom, fadesAfter }: Stretch,
  { pad, fade, dot }: Sizes,
): { readonly before: number; readonly after: number } {
  const room = (from: number): number => (Number.isNaN(from) ? pad : Math.max(pad, fade + dot));
  return { before: room(fadesFrom), after: room(fadesAfter) };
}
