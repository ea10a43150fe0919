import { fadeRoom } from './fit-episode.js';
import type { Gap } from './find-gaps.js';
import type { Piece } from '../scales/scale.js';
import type { Sizes } from '../sizes.js';
import type { Stretch } from './split-story.js';

/**
 * Drops the breaks that leave too little of their gap for what fades out into it, and those that save no room: whose gap,
 * drawn at the scale of the denser episode beside it, would be shorter than two breaks. `fit` says what the stretches and episodes are for a choice of cuts.
 */
export function pruneCuts(
  cuts: readonly Gap[],
  sizes: Sizes,
  fit: (cuts: readonly Gap[]) => { stretches: readonly Stretch[]; episodes: readonly Piece[] },
): Gap[] {
  const fade = sizes.fade + sizes.dot - 1;
  let kept = [...cuts];
  while (kept.length > 0) {
    const { stretches, episodes } = fit(kept);
    const rooms = stretches.map((stretch, i) => fadeRoom(stretch, episodes[i]!));
    const cramped = kept.findIndex((_, i) => rooms[i]!.after < fade || rooms[i + 1]!.before < fade);
    if (cramped >= 0) {
      kept = kept.filter((_, i) => i !== cramped);
      continue;
    }
    const scales = episodes.map(({ start, end, from, to }, i) =>
      stretches[i]!.marks > 1 ? (to - from) / (end - start) : 0,
    );
    const savings = kept.map((gap, i) => (gap.end - gap.start) * Math.max(scales[i]!, scales[i + 1]!));
    const least = savings.indexOf(Math.min(...savings));
    // Between two episodes of one date each there is no scale to draw the gap at.
    const alone = Math.max(scales[least]!, scales[least + 1]!) === 0 && kept.length === 1;
    if (alone || savings[least]! >= 2 * sizes.break) return kept;
    kept = kept.filter((_, i) => i !== least);
  }
  return kept;
}
