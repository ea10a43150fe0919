import { waitUntil } from './wait-until.js';
import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { drawn, textOf } from './timeline.js';

/** A quotation that stands alone in one place, and inside a longer one in another. */
export const story = {
  title: 'The bridge',
  events: [
    {
      id: 'plan',
      date: '1996',
      title: 'The plan',
      anchors: [{ exact: 'drew the first plan' }],
    },
    {
      id: 'vote',
      date: '2001-05',
      title: 'The vote',
      quotes: [
        { text: 'a bold step across the water', speaker: 'The mayor' },
        { text: 'bold step', speaker: 'The council', prefix: '“', suffix: '”' },
      ],
    },
    { id: 'opening', date: '2003-06-14', title: 'The opening' },
    {
      id: 'repair',
      date: '2010',
      title: 'The repair',
      quotes: [{ text: 'It will hold.', speaker: 'A mason' }],
    },
  ],
};

const filler =
  'The river is wide here, and those who live on its banks had long waited for a way over it. '.repeat(12);

/** An article that tells of the vote, then the opening, then the plan, then the repair. */
export const article = (id = 'report'): DocumentFragment => {
  const at = document.createElement('template');
  at.innerHTML = `<article id="${id}">
    <h1>A bridge, at last</h1>
    <p>${filler}</p>
    <p class="vote">The mayor called it “a <em>bold step</em> across the water”. The council spoke of a “bold&nbsp;step” too.</p>
    <p>${filler}</p>
    <p class="opening">It opened on <time datetime="2003-06-14">a day in June</time>.</p>
    <p class="plan">Years before, an engineer <a href="#top">drew the first plan</a> of it.</p>
    <p>${filler}</p>
    <p class="repair">“It will hold.” So the mason said.</p>
    <p>${filler}</p>
  </article>`;
  return at.content;
};

interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly told?: unknown;
  readonly width?: number;
  /** The article comes later. */
  readonly alone?: boolean;
}

/** A timeline above the article that it is linked with. */
export const mountWithArticle = async (setting: Setting = {}): Promise<StoryTimeline> => {
  const { attributes = {}, told = story, width = 800, alone = false } = setting;
  await setViewport({ width: 1000, height: 700 });
  const holder = await fixture<HTMLElement>(html`<div style="margin:0;font:16px/1.5 sans-serif"></div>`);
  holder.style.width = `${width}px`;
  holder.style.paddingBottom = '100vh'; // so that every passage can be scrolled to the head of the window
  const element = document.createElement('story-timeline');
  element.setAttribute('for', 'report');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.story = told;
  holder.append(element);
  if (!alone) holder.append(article());
  await drawn(element);
  if (!alone) await linked();
  scrollTo({ top: 0, behavior: 'instant' });
  return element;
};

/** Waits until the words of the article are linked. */
export const linked = (): Promise<void> =>
  waitUntil(() => painted('story-timeline-quote').length > 0, 'the article is not linked');

/** What is painted in the page under a name, as text. */
export const painted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => String(range).replace(/\s+/g, ' '));

/** Some words of the page as a range. */
export const wordsIn = (within: Element, words: string): Range => {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`no “${words}” in ${textOf(within)}`);
};

/** The middle of some words on the screen; brings them there first. */
export const pointAt = (within: Element, words: string): [number, number] => {
  const range = wordsIn(within, words);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = range.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

export const byClass = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`#report .${name}`);
  if (!found) throw new Error(`no .${name}`);
  return found;
};

/** Whether an element stands wholly in the window. */
export const inView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Waits until the page has scrolled to where it goes. */
export const still = async (): Promise<void> => {
  for (let rested = 0, before = NaN; rested < 5; before = scrollY) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    rested = scrollY === before ? rested + 1 : 0;
  }
};
