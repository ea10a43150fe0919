import { expect } from '@open-wc/testing';
import { emulate, isChromium } from '../support/chromium.js';
import {
  click,
  fixtureCleanup,
  mark,
  marks,
  mount,
  opens,
  popover,
  recognition,
  root,
  textOf,
  viewsOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

const paperOf = (element: StoryTimeline): HTMLElement | null => root(element).querySelector('.paper');

/** What stands there for paper once the browser says that it prints. */
const print = async (element: StoryTimeline): Promise<HTMLElement> => {
  dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  return paperOf(element)!;
};

const printed = async (element: StoryTimeline): Promise<void> => {
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
};

const placesOf = (element: StoryTimeline): number[] =>
  marks(element).map((each) => Math.round(each.getBoundingClientRect().left));

describe('on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    fixtureCleanup();
    if (isChromium) await emulate();
  });

  it('stands the picture, then every event with its quotations, who said them, and the page’s address', async () => {
    const element = await mount({ src: recognition });
    const story = (await (await fetch(recognition)).json()) as {
      events: { title: string; quotes?: { text: string; speaker?: string }[] }[];
    };
    const paper = await print(element);
    expect(paper.querySelectorAll('.story-list > ol > li').length).to.equal(story.events.length);
    const text = textOf(paper);
    for (const { title, quotes = [] } of story.events) {
      expect(text).to.contain(title);
      for (const { text: words, speaker = '' } of quotes)
        expect(text).to.contain(words.replace(/\s+/g, ' ')).and.to.contain(speaker);
    }
    expect(text).to.contain(`From ${document.URL.replace(/#.*$/, '')}`);
  });

  it('gives lanes the height that their author allows, as far as a sheet has it', async () => {
    const story = new URL('../../data/gallery/votes-for-women.json', import.meta.url).href;
    const heightFor = async (most: string) => {
      const style = `--story-timeline-max-height: ${most}`;
      const element = await mount({ src: story, attributes: { layout: 'faceted', style } });
      await print(element);
      const { height } = root(element).querySelector('.chart')!.getBoundingClientRect();
      const labelled = root(element).querySelectorAll('[part=mark] [part=label]').length;
      await printed(element);
      element.remove();
      return { height: Math.round(height), labelled };
    };
    const usual = await heightFor('40em');
    const higher = await heightFor('80em');
    expect([usual.height, higher.height]).to.deep.equal([640, 760]);
    expect(higher.labelled).to.be.above(usual.labelled);
  });

  it('leaves nothing behind, and the popover, the focus and the view as they were', async () => {
    const element = await mount({ src: recognition });
    await zoomIn(element);
    const pinned = root(element).querySelector<HTMLElement>('.marks [part=mark]')!.dataset['id']!;
    await click(mark(element, pinned));
    await opens(element, '');
    const focused = root(element).activeElement;
    const views = viewsOf(element);
    const shown = popover(element)?.textContent;
    await print(element);
    await printed(element);
    expect(paperOf(element)).to.equal(null);
    expect(popover(element)?.textContent).to.equal(shown);
    expect(root(element).activeElement === focused).to.equal(true);
    expect(views).to.deep.equal([]);
  });

  for (const [when, moves] of [
    ['before', (element: StoryTimeline) => element.parentElement!.prepend(element)],
    [
      'long before',
      (element: StoryTimeline) => {
        const home = element.parentElement!;
        element.remove();
        void element.updateComplete.then(() => home.append(element));
      },
    ],
  ] as const)
    it(`is left although the page moves the timeline ${when} it has heard of that`, async () => {
      let element: StoryTimeline | undefined;
      addEventListener('afterprint', () => element && moves(element), { once: true });
      element = await mount({ src: recognition, width: 1000 });
      const onScreen = placesOf(element);
      expect(await print(element)).not.to.equal(null);
      expect(placesOf(element)).not.to.deep.equal(onScreen);
      await printed(element);
      await waitUntil(() => !paperOf(element!) && element!.isConnected, 'what is for paper stays');
      expect(placesOf(element)).to.deep.equal(onScreen);
    });

  it('stands there although the page moves the timeline before it has heard of printing', async () => {
    let element: StoryTimeline | undefined;
    addEventListener('beforeprint', () => element?.parentElement!.prepend(element), { once: true });
    element = await mount({ src: recognition });
    expect(await print(element)).not.to.equal(null);
    await printed(element);
    expect(paperOf(element)).to.equal(null);
  });

  it('tells of a very long story what goes on some hundred pages, and how many more there are', async () => {
    const events = Array.from({ length: 620 }, (_, i) => ({ date: String(1200 + i), title: `Year ${i}` }));
    const element = await mount({ story: { events } });
    const paper = await print(element);
    expect(paper.querySelectorAll('.story-list > ol > li').length).to.equal(500);
    expect(textOf(paper)).to.contain('120 later events');
  });

  it('prints where links lead, whole, and not twice', async () => {
    const links = [
      { title: 'The report', url: './report.html' },
      { title: 'https://example.org/plain', url: 'https://example.org/plain' },
    ];
    const element = await mount({ story: { events: [{ date: '2020', title: 'Linked', links }] } });
    const paper = await print(element);
    const addresses = [...paper.querySelectorAll<HTMLElement>('.links a')].map(
      ({ dataset }) => dataset['address'],
    );
    expect(addresses).to.deep.equal([new URL('./report.html', document.baseURI).href, undefined]);
  });

  if (isChromium)
    it('is ink on white where the screen is dark, and hides what can only be pressed', async () => {
      await emulate({ media: 'screen', features: { 'prefers-color-scheme': 'dark' } });
      const quotes = [{ text: 'So it is.', speaker: 'Someone', cite: 'https://example.org/said' }];
      const story = { events: [{ date: '2020', title: 'Said', quotes }] };
      const element = await mount({
        story,
        attributes: { style: 'color-scheme: dark; --story-timeline-muted: #eee' },
      });
      await print(element);
      await emulate({ media: 'print', features: { 'prefers-color-scheme': 'dark' } });
      const colourOf = (selector: string): string =>
        getComputedStyle(root(element).querySelector(selector)!).color;
      await waitUntil(() => colourOf('.paper .what') === 'rgb(0, 0, 0)', 'the ink is not black');
      const muted = colourOf('.paper .when').match(/[\d.]+/)?.[0];
      expect(Number(muted), 'of dates').to.be.at.most(0.5);
      for (const hidden of ['.toolbar', '.actions', '.overview-row'])
        expect(root(element).querySelector(hidden)?.getClientRects().length, hidden).to.equal(0);
      expect(textOf(root(element).querySelector('.paper figcaption'))).to.contain('Source');
      const source = root(element).querySelector('.paper figcaption a')!;
      expect(getComputedStyle(source, '::after').content).to.contain('https://example.org/said');
    });
});
