export { loadStory } from './load-story.js';
export type { LoadOptions } from './load-story.js';
