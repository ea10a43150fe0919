import './story-timeline.js';
import { elementWith } from './driven-element.mjs';
import { storyOf } from './story-of.mjs';

/** The small build, as pages load it: one file for the first picture, and parts beside it. */
export const library = elementWith(storyOf);
