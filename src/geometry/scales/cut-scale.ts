import type { Gap } from '../breaks/find-gaps.js';
import { fitEpisode } from '../breaks/fit-episode.js';
import type { Stretch } from '../breaks/split-story.js';
import type { AxisPlan } from './axis-plan.js';
import { piecewiseScale } from './piecewise-scale.js';
import type { Piece, Scale } from './scale.js';

/** The true scale of a story that is cut at some gaps; `choosing` at the step of size for which breaks are chosen. */
export function cutScale(plan: AxisPlan, cuts: readonly Gap[], choosing = false): Scale {
  return piecewiseScale(
    cuts.length > 0 ? 'broken' : 'chronological',
    cutStory(plan, cuts, choosing).episodes,
  );
}

/** Stretches between the cuts, and where they lie on the axis. */
export function cutStory(
  { split, sizes, lengths }: AxisPlan,
  cuts: readonly Gap[],
  choosing: boolean,
): { stretches: Stretch[]; episodes: Piece[] } {
  const stretches = split(cuts);
  // What an episode shows of the gaps beside it is decided for the step too: between two steps no break tells another length.
  const stepped = lengths(stretches, true);
  const given = choosing ? stepped : lengths(stretches, false);
  let from = 0;
  const episodes = stretches.map((stretch, i): Piece => {
    const length = Math.max(1, given[i]!);
    const { start, end } = fitEpisode(stretch, Math.max(1, stepped[i]!), sizes);
    const episode = { start, end, from, to: from + length };
    from += length + sizes.break;
    return episode;
  });
  return { stretches, episodes };
}
