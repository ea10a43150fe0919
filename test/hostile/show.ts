import '../../src/define.js';
import '../../src/interaction/hands.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { root } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** A frame of the screen. */
export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** As soon as it is so, for what comes within frames: there are thousands of them. */
export const soon = async (isSo: () => boolean, otherwise: string): Promise<void> => {
  for (let frames = 0; frames < 200; frames += 1) {
    if (isSo()) return;
    await frame();
  }
  throw new Error(otherwise);
};

/** An element with a story, drawn, in a page that may have no style of its own in its markup. */
export const show = async (
  story: unknown,
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
): Promise<StoryTimeline> => {
  const element = document.createElement('story-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.story = story;
  element.style.display = 'block';
  element.style.width = `${width}px`;
  document.body.append(element);
  await element.updateComplete;
  await waitUntil(() => root(element).querySelector('.marks, .story-list, .story-table'), 'nothing is drawn');
  return element;
};
