import type { StoryTimeline } from '../../src/story-timeline.js';
import { frame, root } from './timeline.js';
import { waitUntil } from './wait-until.js';

/** Waits until the drawing is as wide as its room, and rests. */
export const followed = async (element: StoryTimeline): Promise<void> => {
  let seen = '';
  await waitUntil(async () => {
    await frame();
    await frame();
    const stage = root(element).querySelector<HTMLElement>('.stage');
    const layer = stage?.querySelector('[part=axis]');
    const now = stage?.innerHTML ?? '';
    const rests = now === seen;
    seen = now;
    return rests && (!layer || Number(layer.getAttribute('width')) === stage!.clientWidth);
  }, 'the drawing does not follow its room');
};

/** Waits until what fades or slides in is there. */
export const settled = async (element: StoryTimeline): Promise<void> => {
  const ends = root(element)
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    .map(({ finished }) => finished.catch(() => undefined));
  await Promise.all(ends);
};
