import { StoryTimeline } from '../../src/story-timeline.js';

// What define.ts does, which the package's sideEffects would let a bundler leave out of its source.
StoryTimeline.define();
