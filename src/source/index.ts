export { loadStory } from './load-story.js';
export type { LargeAnswer, LoadOptions } from './load-story.js';
