import { learnAllWords } from './all-words.js';

// What others than the element's first picture read: with all English words.
learnAllWords();

export * from './index.js';
