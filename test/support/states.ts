import { setViewport } from '@web/test-runner-commands';
import { isSheet } from '../../src/interaction/popover/is-sheet.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { mountWithArticle, painted, still } from './article.js';
import { emulate } from './chromium.js';
import {
  button,
  click,
  frame,
  hover,
  mark,
  mount,
  opens,
  popover,
  recognition,
  root,
  textOf,
} from './timeline.js';
import { rests } from './view-seen.js';
import { waitUntil } from './wait-until.js';

const near = Array.from({ length: 8 }, (_, i) => ({ date: `2024-01-0${i + 1}`, title: `Step ${i + 1}` }));
const crowded = { title: 'Crowded', events: [...near, { date: '1990', title: 'Before' }] };
const flawed = { title: 'Flawed', events: [{ date: 'Thursday', title: 'No day' }, 7, { date: '2021' }] };

const oneDay = {
  title: 'One day',
  events: [
    { date: '1990', title: 'Before' },
    ...Array.from({ length: 5 }, (_, i) => ({ date: '2024-01-01', title: `Hour ${i}` })),
  ],
};
const many = {
  title: 'Many',
  events: Array.from({ length: 300 }, (_, i) => ({
    date: `${1950 + Math.floor(i / 6)}-0${(i % 6) + 1}-10`,
    title: `Event ${i}`,
  })),
};

/** Closer by a button, until less than a share of the whole is seen. */
const zoom = async (element: StoryTimeline, times: number, share: number): Promise<void> => {
  for (let i = 0; i < times; i += 1)
    root(element).querySelector<HTMLElement>('[aria-label="Zoom in"]')?.click();
  await rests(element, ([from, to]) => to - from < share);
};

const pin = async (element: StoryTimeline): Promise<StoryTimeline> => {
  element.select('recognition');
  await opens(element, 'brave decision');
  return element;
};

const seed = (width?: number, attributes: Readonly<Record<string, string>> = {}): Promise<StoryTimeline> =>
  mount({ src: recognition, attributes, ...(width ? { width } : {}) });

/** A story that tells of its own telling, and has a scene. */
/** A story that goes on, with a scene, a period, a report that came late and a correction. */
export const running = {
  title: 'A flood',
  lang: 'en-GB',
  periods: [{ start: '2024-02', end: '2024-04', title: 'The rains' }],
  scenes: [{ title: 'The water rises', text: 'Within a month.', start: '2024-02', end: '2024-03' }],
  events: [
    { date: '2024-02-03', title: 'First rain' },
    {
      date: '2024-02/2024-04',
      title: 'The flood',
      corrected: [{ date: '2024-04-20', text: 'It began earlier.' }],
    },
    { date: '2024-03-02', title: 'A dam breaks', reported: '2024-04-10' },
    { date: '2024-06-10', title: 'An inquiry is to report' },
  ],
};

/** Presses what comes when the details have come. */
export const pressLater = async (element: StoryTimeline, selector: string): Promise<void> => {
  await waitUntil(() => root(element).querySelector(selector), `there is no ${selector}`);
  root(element).querySelector<HTMLElement>(selector)!.click();
};

/** The seed with the element's words in another language. */
const inLanguage = async (lang: string, words: string, attributes = {}): Promise<StoryTimeline> => {
  const element = await seed(1000, { lang, ...attributes });
  await waitUntil(() => textOf(root(element).querySelector('.toolbar')).includes(words), `no “${words}”`);
  return element;
};

/** A state that a reader can meet, and how it comes about. */
export interface State {
  readonly name: string;
  readonly make: () => Promise<StoryTimeline>;
  /** Needs fingers, which only Chromium has in a test. */
  readonly touch?: boolean;
}

/** Every state that a reader can meet. */
export const states: readonly State[] = [
  { name: 'loading', make: () => mount({ src: '/faults/never', undrawn: true }) },
  { name: 'empty', make: () => mount({ story: { title: 'Nothing', events: [] }, undrawn: true }) },
  { name: 'failed', make: () => mount({ story: 'not a story', undrawn: true }) },
  { name: 'drawn across', make: () => seed() },
  { name: 'drawn down', make: () => seed(360) },
  { name: 'in lanes', make: () => seed(1000, { layout: 'faceted' }) },
  {
    name: 'shown by the pointer',
    async make() {
      const element = await seed();
      await hover(mark(element, 'remark'));
      await opens(element, 'allies');
      return element;
    },
  },
  { name: 'pinned', make: async () => pin(await seed()) },
  {
    name: 'pinned on a small screen',
    touch: true,
    async make() {
      const element = await seed(360);
      await setViewport({ width: 375, height: 667 });
      await emulate({ touch: true }); // only now: a new size of the viewport takes it back
      await frame();
      await pin(element);
      await waitUntil(() => popover(element) && isSheet(popover(element)!), 'there is no sheet');
      return element;
    },
  },
  {
    name: 'zoomed, with its overview',
    async make() {
      const element = await seed();
      await zoom(element, 2, 0.9);
      return element;
    },
  },
  { name: 'clustered', make: () => mount({ story: crowded, attributes: { scale: 'chronological' } }) },
  {
    name: 'with a cluster that lists its events',
    async make() {
      const element = await mount({ story: oneDay });
      root(element).querySelector<HTMLElement>('[part=cluster]')?.click();
      await opens(element, 'Hour 3');
      return element;
    },
  },
  { name: 'as a list', make: () => seed(1000, { representation: 'list' }) },
  { name: 'as a table', make: () => seed(1000, { representation: 'table' }) },
  { name: 'undated and reported', make: () => mount({ story: flawed, attributes: { report: '' } }) },
  {
    name: 'with the menu of downloads',
    async make() {
      const element = await seed();
      await click(button(element, 'Download'));
      await waitUntil(() => root(element).querySelector('.menu:popover-open'), 'the menu does not open');
      return element;
    },
  },
  {
    name: 'with words that are found',
    async make() {
      const element = await mount({ story: many });
      await waitUntil(() => root(element).querySelector('.find-button'), 'there is nothing to find with');
      await click(root(element).querySelector('.find-button')!);
      await waitUntil(() => root(element).querySelector('.finder input'), 'the field does not come');
      const input = root(element).querySelector<HTMLInputElement>('.finder input')!;
      input.value = 'Event 1';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => root(element).querySelector('.item.found'), 'nothing is found');
      return element;
    },
  },
  {
    name: 'with what may be chosen',
    async make() {
      const element = await seed();
      await pressLater(element, '.find-button');
      await pressLater(element, '.finder [aria-expanded=false]');
      await waitUntil(() => root(element).querySelector('[data-choice]'), 'there is nothing to choose');
      return element;
    },
  },
  {
    name: 'with what marks mean',
    async make() {
      const element = await seed();
      await pressLater(element, '.mark-key-button');
      await waitUntil(() => root(element).querySelector('.mark-key:popover-open'), 'it does not open');
      return element;
    },
  },
  {
    name: 'with a voice',
    async make() {
      const element = await pin(await seed());
      await pressLater(element, '.popover .speaker');
      await waitUntil(() => root(element).querySelector('[part=voice]'), 'nobody is heard');
      return element;
    },
  },
  {
    name: 'played, at a scene',
    async make() {
      const element = await mount({ story: running });
      await pressLater(element, '.play-button');
      await waitUntil(() => root(element).querySelector('.player .words'), 'the player does not come');
      await pressLater(element, '.player.playing .go');
      await waitUntil(() => !root(element).querySelector('.player.playing'), 'it plays on');
      return element;
    },
  },
  {
    name: 'as of a date',
    async make() {
      const element = await mount({ story: running, attributes: { 'as-of': '2024-05' } });
      await waitUntil(() => root(element).querySelector('.as-of input'), 'there is no slider');
      return element;
    },
  },
  {
    name: 'with news, a correction and today',
    async make() {
      const element = await mount({ story: running, attributes: { since: '2024-03', today: '2024-05-20' } });
      await waitUntil(() => root(element).querySelector('.corrected'), 'no sign of the correction');
      await waitUntil(() => root(element).querySelector('.axis-layer .today'), 'there is no today');
      return element;
    },
  },
  {
    name: 'with the sheet of keys',
    async make() {
      const element = await seed();
      root(element).querySelector<HTMLElement>('[aria-label="Keyboard shortcuts"]')?.click();
      await waitUntil(() => root(element).querySelector('dialog[open]'), 'the sheet does not open');
      return element;
    },
  },
  {
    name: 'linked with an article, a quotation of which is pinned',
    async make() {
      const element = await mountWithArticle();
      element.select('vote');
      await opens(element, 'Read it in the article');
      return element;
    },
  },
  {
    name: 'linked with an article, in which a quotation is read',
    async make() {
      const element = await mountWithArticle();
      element.select('vote');
      await opens(element, 'Read it in the article');
      await click(
        [...popover(element)!.querySelectorAll('a, button')].find((each) =>
          textOf(each).includes('Read it in the article'),
        )!,
      );
      await waitUntil(() => painted('story-timeline-current').length > 0, 'no passage is lit');
      await still();
      return element;
    },
  },
  { name: 'with 300 events', make: () => mount({ story: many }) },
  {
    name: 'with 300 events, zoomed',
    async make() {
      const element = await mount({ story: many, attributes: { scale: 'chronological' } });
      await zoom(element, 4, 0.07);
      return element;
    },
  },
  { name: 'from right to left', make: () => inLanguage('ar', 'قائمة', { dir: 'rtl' }) },
  { name: 'in German', make: () => inLanguage('de', 'Liste') },
];

/** What fades in is judged once it is there; a spinner turns for ever. */
export const settled = (element: StoryTimeline): Promise<unknown> =>
  Promise.all(
    root(element)
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined)),
  );
