import { expect } from '@open-wc/testing';
import { emulate, isChromium } from '../support/chromium.js';
import {
  click,
  fixtureCleanup,
  mark,
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
// Loaded with the test: the page fetches it when it is idle.
import '../../src/interaction/print-of.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

const paperOf = (element: StoryTimeline): HTMLElement | null => root(element).querySelector('.printed');

/** As the browser says it; asked again until what draws for paper has come. */
const print = async (element: StoryTimeline): Promise<HTMLElement> => {
  await waitUntil(() => {
    dispatchEvent(new Event('beforeprint'));
    return element.updateComplete.then(() => paperOf(element));
  }, 'nothing is there for paper');
  return paperOf(element)!;
};

const printed = async (element: StoryTimeline): Promise<void> => {
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
};

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
    expect(paper.querySelector('svg.picture')?.getAttribute('aria-label')).to.contain('recognition');
    expect(paper.querySelectorAll('.entry').length).to.equal(story.events.length);
    const text = textOf(paper);
    for (const { title, quotes = [] } of story.events) {
      expect(text).to.contain(title);
      for (const { text: words, speaker = '' } of quotes)
        expect(text).to.contain(words.replace(/\s+/g, ' ')).and.to.contain(speaker);
    }
    expect(text).to.contain(`From ${document.URL.replace(/#.*$/, '')}`);
    expect(paper.querySelector('button')).to.equal(null);
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

  it('prints of a view what is seen in it, and says what that is', async () => {
    const events = Array.from({ length: 30 }, (_, i) => ({ date: String(1990 + i), title: `Year ${i}` }));
    const element = await mount({ story: { events }, attributes: { start: '2000', end: '2005' } });
    const paper = await print(element);
    const titles = [...paper.querySelectorAll('.entry .what')].map(textOf);
    expect(titles).to.include('Year 12').and.not.to.include('Year 2').and.not.to.include('Year 25');
    expect(textOf(paper.querySelector('.caption'))).to.contain('of 30 events');
  });

  it('tells of a very long story what goes on some hundred pages, and how many more there are', async () => {
    const events = Array.from({ length: 620 }, (_, i) => ({ date: String(1200 + i), title: `Year ${i}` }));
    const element = await mount({ story: { events } });
    const paper = await print(element);
    expect(paper.querySelectorAll('.entry').length).to.equal(500);
    expect(textOf(paper)).to.contain('120 later events');
  });

  it('draws no picture that is higher than a page', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({ date: String(1960 + i), title: `A year ${i}` }));
    const element = await mount({ story: { events }, attributes: { orientation: 'vertical' } });
    const box = (await print(element)).querySelector<SVGSVGElement>('svg.picture')!.viewBox.baseVal;
    expect(box.height / box.width).to.be.at.most(1.3);
  });

  it('says addresses without the fragment that leads to a passage', async () => {
    const cite = 'https://example.org/said';
    const story = { events: [{ date: '2020', title: 'Said', quotes: [{ text: 'So it is.', cite }] }] };
    const paper = await print(await mount({ story }));
    expect(paper.querySelector('figcaption a')?.getAttribute('href')).to.equal(cite);
  });

  if (isChromium)
    it('is ink on white where the screen is dark, and hides what can only be pressed', async () => {
      await emulate({ media: 'screen', features: { 'prefers-color-scheme': 'dark' } });
      const quotes = [{ text: 'So it is.', speaker: 'Someone', cite: 'https://example.org/said' }];
      const story = { events: [{ date: '2020', title: 'Said', quotes }] };
      const element = await mount({ story, attributes: { style: 'color-scheme: dark' } });
      await print(element);
      await emulate({ media: 'print', features: { 'prefers-color-scheme': 'dark' } });
      const colourOf = (selector: string): string =>
        getComputedStyle(root(element).querySelector(selector)!).color;
      await waitUntil(() => colourOf('.printed .what') === 'rgb(0, 0, 0)', 'the ink is not black');
      for (const hidden of ['.toolbar', '.drawing', '.probes'])
        expect(root(element).querySelector(hidden)?.getClientRects().length, hidden).to.equal(0);
      const after = getComputedStyle(
        root(element).querySelector('.printed figcaption a')!,
        '::after',
      ).content;
      expect(after).to.contain('example.org/said');
    });
});
