export type { Entries } from './entries.js';
export { entriesOfList } from './entries.js';
export { buffersOf } from './gathered-events.js';
export type { GatheredEvents } from './gathered-events.js';
export { Gathering } from './gathering.js';
export { GrowingStory } from './growing-story.js';
export type { LooseColumns } from './loose-columns.js';
export { openStory } from './open-story.js';
export { storyOfGathered } from './story-of-gathered.js';
