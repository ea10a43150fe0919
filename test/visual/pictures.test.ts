import { setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium, type Emulation } from '../support/chromium.js';
import { loadPinnedFonts, pinnedFonts } from '../support/pinned-fonts.js';
import { pressLater, running } from '../support/states.js';
import {
  button,
  click,
  hover,
  mark,
  mount,
  opens,
  press,
  recognition,
  root,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** One picture of the element, as it is to look; `npm run pictures` takes them anew. */
interface Picture {
  readonly width: number;
  /** Of the window, where it is not to be wide: for what is a sheet on small screens. */
  readonly screen?: number;
  readonly story?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
  readonly scheme?: 'dark';
  readonly size?: string;
  /** Of the page, where it does not say that they are light or dark. */
  readonly colours?: string;
  readonly media?: 'print';
  readonly features?: Emulation['features'];
  /** What the reader does before. */
  readonly act?: (element: StoryTimeline) => Promise<unknown>;
  /** Without a drawing. */
  readonly undrawn?: boolean;
}

const hours = {
  title: 'One day in January',
  events: [
    { date: '1990', title: 'Before' },
    ...Array.from({ length: 9 }, (_, i) => ({ date: '2024-01-01', title: `The hour of ${i}` })),
  ],
};
const crowd = {
  title: 'Three hundred events',
  events: Array.from({ length: 300 }, (_, i) => ({
    date: `${1950 + Math.floor(i / 6)}-0${(i % 6) + 1}-10`,
    title: `Event ${i}`,
  })),
};
const flawed = {
  title: 'Flawed',
  events: [{ date: 'Thursday', title: 'No day' }, 7, { date: '2021', title: 'A year' }],
};

const pin = async (element: StoryTimeline): Promise<void> => {
  element.select('recognition');
  await opens(element, 'brave decision');
};

const choose = async (element: StoryTimeline): Promise<void> => {
  await pressLater(element, '.find-button');
  await pressLater(element, '.finder [aria-expanded=false]');
  await pressLater(element, '[data-choice]');
  await waitUntil(() => root(element).querySelector('.tally'), 'nothing is found');
};

const hear = async (element: StoryTimeline): Promise<void> => {
  await pin(element);
  await pressLater(element, '.popover .speaker');
  await waitUntil(() => root(element).querySelector('[part=voice]'), 'nobody is heard');
};

const play = async (element: StoryTimeline): Promise<void> => {
  await pressLater(element, '.play-button');
  await waitUntil(() => root(element).querySelector('.player .words'), 'the player does not come');
  await pressLater(element, '.player.playing .go');
  await waitUntil(() => !root(element).querySelector('.player.playing'), 'it plays on');
};

const explain = async (element: StoryTimeline): Promise<void> => {
  await pressLater(element, '.mark-key-button');
  await waitUntil(() => root(element).querySelector('.mark-key:popover-open'), 'it does not open');
};

const news = { since: '2024-03', today: '2024-05-20' };
const isNews = (element: StoryTimeline): Promise<unknown> =>
  waitUntil(() => root(element).querySelector('.corrected'), 'no sign of the correction');
const isAsOf = (element: StoryTimeline): Promise<unknown> =>
  waitUntil(() => root(element).querySelector('.as-of input'), 'there is no slider');

const wide = 960;
const narrow = 360;
/** So that the player's line is where it goes. */
const unmoved = { 'prefers-reduced-motion': 'reduce' };
const forced = { 'forced-colors': 'active' };

const pictures: Readonly<Record<string, Picture>> = {
  across: { width: wide },
  'across-dark': { width: wide, scheme: 'dark' },
  'across-forced': { width: wide, features: forced },
  'across-contrast': { width: wide, features: { 'prefers-contrast': 'more' } },
  'across-rtl': { width: wide, dir: 'rtl' },
  'across-large': { width: wide, size: '200%' },
  'across-middling': { width: 720 },
  down: { width: narrow },
  'down-dark': { width: narrow, scheme: 'dark' },
  'down-forced': { width: narrow, features: forced },
  'down-rtl': { width: narrow, dir: 'rtl' },
  'down-large': { width: narrow, size: '200%' },
  'down-200': { width: 200 },
  lanes: { width: wide, attributes: { layout: 'faceted' } },
  focused: { width: wide, act: () => press('Tab', 'Tab') },
  shown: {
    width: wide,
    act: async (element) => (await hover(mark(element, 'remark')), opens(element, 'allies')),
  },
  pinned: { width: wide, act: pin },
  'pinned-dark': { width: wide, scheme: 'dark', act: pin },
  'pinned-forced': { width: wide, features: forced, act: pin },
  'pinned-rtl': { width: wide, dir: 'rtl', act: pin },
  'pinned-down': { width: 600, act: pin },
  'pinned-sheet': { width: narrow, screen: 375, act: pin },
  'pinned-sheet-dark': { width: narrow, screen: 375, scheme: 'dark', act: pin },
  zoomed: { width: wide, act: (element) => zoomIn(element, 2) },
  'zoomed-dark': { width: wide, scheme: 'dark', act: (element) => zoomIn(element, 2) },
  list: { width: wide, attributes: { representation: 'list' } },
  'list-narrow': { width: narrow, attributes: { representation: 'list' } },
  table: { width: wide, attributes: { representation: 'table' } },
  'table-narrow': { width: narrow, attributes: { representation: 'table' } },
  'across-arabic': { width: wide, attributes: { lang: 'ar' } },
  'down-dari': { width: narrow, attributes: { lang: 'fa-AF' } },
  'down-german': { width: narrow, attributes: { lang: 'de' } },
  'across-russian': { width: wide, attributes: { lang: 'ru' } },
  'across-inherited': { width: wide, colours: 'background:#1b2430;color:#f3ead7' },
  paper: { width: 740, media: 'print' },
  'paper-dark': { width: 740, media: 'print', scheme: 'dark' },
  crowd: { width: wide, story: crowd },
  'crowd-forced': { width: wide, story: crowd, features: forced },
  cluster: {
    width: wide,
    story: hours,
    act: async (element) => {
      await click(root(element).querySelector('[part=cluster]')!);
      await opens(element, 'The hour of 3');
    },
  },
  menu: { width: wide, act: (element) => click(button(element, 'Download')) },
  keys: {
    width: wide,
    act: async (element) => {
      await click(button(element, 'Keyboard shortcuts'));
      await waitUntil(() => root(element).querySelector('dialog[open]'), 'the sheet does not open');
    },
  },
  choices: { width: wide, act: choose },
  'choices-down-dark': { width: narrow, scheme: 'dark', act: choose },
  voice: { width: wide, act: hear },
  'voice-sheet': { width: narrow, screen: 375, act: hear },
  'marks-mean': { width: wide, act: explain },
  'marks-mean-rtl-dark': { width: wide, dir: 'rtl', scheme: 'dark', act: explain },
  player: { width: wide, story: running, features: unmoved, act: play },
  'player-down': { width: narrow, story: running, features: unmoved, act: play },
  news: { width: wide, story: running, attributes: news, act: isNews },
  'news-down-dark': { width: narrow, scheme: 'dark', story: running, attributes: news, act: isNews },
  'as-of': { width: wide, story: running, attributes: { 'as-of': '2024-05' }, act: isAsOf },
  undated: { width: wide, story: flawed, attributes: { report: '' } },
  failed: { width: wide, story: 'not a story', undrawn: true },
  empty: { width: wide, story: { title: 'Nothing', events: [] }, undrawn: true },
};

/** What moves has come to its end. */
const still = (element: StoryTimeline): Promise<unknown> =>
  Promise.all(
    root(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );

describe('pictures', () => {
  before(async function () {
    // Letters are painted otherwise elsewhere, whatever the font.
    if (!isChromium || !navigator.platform.startsWith('Linux')) this.skip();
    await loadPinnedFonts();
  });
  afterEach(async () => {
    if (isChromium) await emulate();
    for (const part of [document.documentElement, document.body]) part.removeAttribute('style');
  });

  for (const [name, picture] of Object.entries(pictures))
    it(`are as they were: ${name}`, async () => {
      const {
        width,
        screen = picture.width,
        story,
        attributes = {},
        dir,
        scheme,
        size,
        features,
        colours,
        media,
        act,
        undrawn,
      } = picture;
      const page = document.documentElement;
      page.style.cssText = `color-scheme:${scheme ?? 'light'};background:Canvas;color:CanvasText;${colours ?? ''};font:${size ?? '100%'} ${pinnedFonts}`;
      const element = await mount({
        width,
        ...(story === undefined ? { src: recognition } : { story }),
        attributes: { ...attributes, ...(dir && { dir }) },
        ...(undrawn && { undrawn }),
      });
      const height = screen < 480 ? 700 : 640;
      await setViewport({ width: screen, height });
      // What lies over the page is in the picture, and of a long list the beginning.
      document.body.style.cssText = `margin:0;inline-size:${width}px;block-size:${height}px;overflow:clip`;
      await emulate({ ...(features && { features }), ...(media && { media }) });
      if (media) await waitUntil(() => root(element).querySelector('.paper'), 'it is not laid out for paper');
      await element.updateComplete;
      await act?.(element);
      await still(element);
      await visualDiff(document.body, name);
    }).timeout(20_000);
});
