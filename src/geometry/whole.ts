import { learnAllParts } from './all-parts.js';

// What others than the element's first picture read: with what lays out any story.
learnAllParts();

export * from './index.js';
