import type { Story } from '../story/index.js';
import { drawStory } from '../write/picture/draw-story.js';

/** What stands round the drawing in the page that is embedded, in CSS pixels: its toolbar, its legend's padding and its edges. */
const round = 72;

/** The height that a story needs at a width, as near as it can be told without a page; the page itself tells it exactly. */
export const heightOf = (story: Story, width: number, lang?: string): number =>
  Math.ceil(drawStory(story, { width, ...(lang !== undefined && { lang }) }).height) + round;
