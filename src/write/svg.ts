import { themes } from '../draw/picture/index.js';
import type { Story } from '../story/index.js';
import { drawStory } from './picture/draw-story.js';
import type { PictureOptions } from './picture/options.js';
import { svgOf } from './picture/svg-of.js';
import type { Loss, Written } from './writer.js';

/** What no picture of a story says. */
export const lostInPicture: Loss = {
  path: '',
  message:
    'A picture has the dates and titles of events, and how many quotations each has; texts, quotations, media and links are not in it.',
};

/** A story as a picture that stands by itself. */
export function writeSvg(story: Story, options: PictureOptions = {}): Pick<Written, 'body' | 'lost'> {
  const { theme = 'light' } = options;
  const colours = typeof theme === 'string' ? themes[theme] : theme;
  const svg = svgOf(drawStory(story, options), { colourOf: (paint) => colours[paint] });
  return { body: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, lost: [lostInPicture] };
}
