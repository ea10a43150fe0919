import { countEvents, eventAt } from './reading-order.js';
import type { Story, StoryEvent } from './story.js';

/** Of so many events the told dates are looked for one by one; of more, columns know them since the story was checked. */
export const mostAsked = 4096;

/** Whether a story says of any event when it was reported, updated or corrected. */
export const hasToldDates = (story: Story): boolean => {
  const last = tells.get(story);
  if (last !== undefined) return last;
  const has = some(story);
  tells.set(story, has);
  return has;
};

const tells = new WeakMap<Story, boolean>();

const isTold = ({ reported, updated, corrected }: StoryEvent): boolean =>
  reported !== undefined || updated !== undefined || corrected.length > 0;

const some = (story: Story): boolean => {
  const { reported, tellsMore } = story.events;
  if (reported || tellsMore) return true;
  const count = Math.min(countEvents(story), mostAsked);
  for (let i = 0; i < count; i += 1) {
    const event = eventAt(story, i);
    if (event && isTold(event)) return true;
  }
  return false;
};
