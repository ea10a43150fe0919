import type { StoryTimeline } from '../../src/story-timeline.js';
import { root, textOf } from './timeline.js';

/** What an element is described by, in words: the text of what it names for that in its own root. */
export const described = (target: Element): string => {
  const page = target.getRootNode() as ShadowRoot;
  const ids = target.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => textOf(page.getElementById(id))).join(' ');
};

/** What is being said aloud, without being asked for. */
export const announced = (element: StoryTimeline): string =>
  textOf(root(element).querySelector('.announcer'));

/** All that is said aloud from now on, each time that it is said. */
export const hearing = (element: StoryTimeline): string[] => {
  const said: string[] = [];
  const region = root(element).querySelector('.announcer');
  if (!region) throw new Error('nothing is there to say anything');
  new MutationObserver(() => {
    const words = textOf(region);
    if (words) said.push(words);
  }).observe(region, { subtree: true, childList: true, characterData: true });
  return said;
};
