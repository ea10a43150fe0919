import type { CheckedStory, CheckOptions } from '../check-story-by.js';
import { openStory } from './open-story.js';
import { Slices } from './slices.js';

/** Milliseconds that may pass before the first rest: where all is done by then, nobody has waited. */
const AT_ONCE = 8;

/**
 * The story of a large list, or of columns, that is in memory: made in slices, one behind the other, between which the page
 * answers its reader. `counted` hears how many events are done. Rejects once `signal` is aborted.
 */
export function openInSlices(
  loose: unknown,
  options: CheckOptions,
  signal?: AbortSignal,
  counted?: (count: number) => void,
): CheckedStory | Promise<CheckedStory> {
  const steps = openStory(loose, options);
  const until = performance.now() + AT_ONCE;
  do {
    const step = steps.next();
    if (step.done) return step.value;
  } while (performance.now() < until);
  return goOn(steps, new Slices(signal, 0), counted);
}

async function goOn(
  steps: Generator<number, CheckedStory>,
  slices: Slices,
  counted?: (count: number) => void,
): Promise<CheckedStory> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    counted?.(step.value);
    if (slices.isOver) await slices.rest();
  }
  await slices.rest(); // what is drawn of it has a slice of its own
  return step.value;
}
