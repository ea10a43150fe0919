import { candidateCuts } from '../breaks/candidate-cuts.js';
import { chooseBreaks, type Candidate } from '../breaks/choose-breaks.js';
import type { Gap } from '../breaks/find-gaps.js';
import { passedOver } from '../breaks/passed-over.js';
import { pruneCuts } from '../breaks/prune-cuts.js';
import type { AxisPlan } from './axis-plan.js';
import { cutScale, cutStory } from './cut-scale.js';
import type { Scale } from './scale.js';

/** Time that is cut at its longest empty stretches, as often as it takes to read the story and no more. */
export function broken(plan: AxisPlan): Scale {
  const { gaps, anchors, split, steppedLength, sizes } = plan;
  const found = candidateCuts(gaps, anchors, split([])[0]!, steppedLength, sizes);
  return cutScale(plan, chooseBreaks(weigh(plan, gaps, found), plan.price));
}

/** Each candidate without the breaks that save no room, with its worth; each choice once. */
function* weigh(plan: AxisPlan, gaps: readonly Gap[], found: Candidate['cuts'][]): Generator<Candidate> {
  const seen = new Set<string>();
  for (const candidate of found) {
    const cuts = pruneCuts(candidate, plan.sizes, (kept) => cutStory(plan, kept, true));
    const key = cuts.map(({ index }) => index).join();
    if (seen.has(key)) continue;
    seen.add(key);
    yield { cuts, worth: plan.worth(cutScale(plan, cuts, true)) - plan.passing * passedOver(cuts, gaps) };
  }
}
