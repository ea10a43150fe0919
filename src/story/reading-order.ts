import type { Story, StoryEvent } from './story.js';

/** How many events a story tells: the dated, then the undated. */
export const countEvents = ({ events, undated }: Story): number => events.length + undated.length;

/** The event at a position of the reading order: dated ones by place, then the undated as given. */
export const eventAt = ({ events, undated }: Story, position: number): StoryEvent | undefined =>
  position < events.length ? events.at(position) : undated[position - events.length];

/** Position of the event with an id in the reading order, -1 where the story has none. */
export const positionOf = (story: Story, id: string): number => {
  for (let i = 0; i < countEvents(story); i += 1) if (eventAt(story, i)?.id === id) return i;
  return -1;
};

/** The last event before a position whose date is known: what "nine months later" counts from. */
export const eventBefore = (story: Story, position: number): StoryEvent | undefined => {
  if (position >= story.events.length) return undefined;
  for (let i = position - 1; i >= 0; i -= 1)
    if (Number.isFinite(story.events.earliest[i])) return story.events.at(i);
  return undefined;
};
