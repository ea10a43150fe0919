import { countEvents, type Story } from '../../story/index.js';

/** So few events are seen at a glance. */
const few = 12;

/** Whether a story has so many events that one may look for some of them, or some that differ in what can be chosen. */
export const offersFind = (story: Story): boolean => {
  const { events, groups } = story;
  return countEvents(story) > few || groups.length > 1 || events.quotes.some((count) => count > 0);
};
