import { countEvents, type Story } from '../story/index.js';

/** So few events are seen at a glance. */
const few = 12;

/** Whether a story has so many events that one may look for some of them. */
export const offersFind = (story: Story): boolean => countEvents(story) > few;
