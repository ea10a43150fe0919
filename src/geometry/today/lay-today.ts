import type { Story } from '../../story/index.js';
import type { Interval } from '../../time/index.js';
import { reachToday } from './reach-today.js';
import type { LaidStory } from '../setting.js';

/** What is to be laid out of a story so that it has room for the word at today; one that goes on reaches there. */
export function layToday(story: Story, day: Interval, todayWord: string): LaidStory {
  const reach = story.running ? reachToday(story.events, day.earliest, day.latest + 1) : undefined;
  return { ...story, todayWord, ...(reach && { reach }) };
}
