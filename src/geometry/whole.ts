import { seldom } from './seldom.js';
import * as parts from './seldom-parts.js';

// What others than the element's first picture read: with what lays out any story.
seldom.parts = parts;

export * from './index.js';
