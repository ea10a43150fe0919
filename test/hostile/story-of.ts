import { checkStory, type Story } from '../../src/story/index.js';
import { looseStory } from './loose-story.js';

/** A checked story with these texts in all its fields. */
export const storyOf = (texts: readonly string[]): Story => {
  const { story } = checkStory(looseStory(texts));
  if (!story) throw new Error('The test has made no story.');
  return story;
};
