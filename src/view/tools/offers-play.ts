import { countEvents, type Story } from '../../story/index.js';

/** Whether there is a way through a story: from one event to another. */
export const offersPlay = (story: Story): boolean => countEvents(story) > 1;
