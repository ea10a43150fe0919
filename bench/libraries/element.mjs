import './from-source.mjs';
import { elementWith } from './driven-element.mjs';
import { storyOf } from './story-of.mjs';

/** From objects, as a story of JSON has them. */
export const library = elementWith(storyOf);
