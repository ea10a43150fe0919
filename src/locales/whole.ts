import { learnWholeEnglish } from './whole-english.js';

// What others than the element's first picture read: with all English words.
learnWholeEnglish();

export * from './index.js';
