import { findEvents, type Found, type Query, queryTest } from '../../src/source/search/index.js';
import type { Story } from '../../src/story/index.js';
import { finished } from '../../src/story/many/finished.js';

/** All that a search finds. */
export function searchStory(story: Story, query: Query, wider?: Found): Found {
  return finished(findEvents(story, queryTest(story, query), wider));
}
