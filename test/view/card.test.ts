import { expect } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, mount, opens, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const long = 'Words that take their time, and some more of them. '.repeat(80).trim();
const story = {
  title: 'Said',
  events: [
    {
      id: 'speech',
      date: '2024-07',
      title: 'The speech',
      quotes: [
        { text: 'Short', speaker: 'Somebody', role: 'speaker', via: 'Radio' },
        { text: 'The second', speaker: 'Another' },
      ],
    },
    { id: 'silent', date: '2024-08', title: 'Nobody speaks' },
    { id: 'last', date: '2025', title: 'After', quotes: [{ text: long }] },
  ],
};

const card = (element: StoryTimeline): HTMLDialogElement | null =>
  root(element).querySelector<HTMLDialogElement>('dialog.quote-card:modal');
const words = (element: StoryTimeline): string => textOf(card(element)?.querySelector('.words'));
const box = (element: StoryTimeline): HTMLElement => card(element)!.querySelector('blockquote')!;
const size = (element: StoryTimeline): number => Number.parseFloat(getComputedStyle(box(element)).fontSize);
const says = (element: StoryTimeline, start: string): Promise<void> =>
  waitUntil(() => words(element).startsWith(`“${start}`), `the card does not say “${start}”`);

const opener = (element: StoryTimeline): HTMLElement =>
  root(element).querySelector<HTMLElement>('.show-large')!;

const shown = async (attributes: Readonly<Record<string, string>> = {}): Promise<StoryTimeline> => {
  const element = await mount({ story, attributes });
  if (!attributes['representation']) {
    element.select('speech');
    await opens(element, 'Short');
  }
  opener(element).focus();
  await press('Enter');
  await says(element, 'Short');
  return element;
};

describe('a quotation shown large', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('says who said it, as what and where, at which event', async () => {
    const element = await shown();
    const caption = textOf(card(element)!.querySelector('figcaption'));
    for (const part of ['Somebody', 'speaker, Radio', 'July 2024', 'The speech'])
      expect(caption).to.contain(part);
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  it('is as large as it fits, again where the window changes, and scrolls where it is long', async () => {
    const element = await shown();
    const wide = size(element);
    expect(wide).to.be.greaterThan(80);
    await setViewport({ width: 375, height: 667 });
    await waitUntil(() => size(element) < wide, 'it stays as large');
    expect(box(element).scrollWidth).to.be.at.most(box(element).clientWidth);
    await press('ArrowRight', 'ArrowRight');
    await says(element, 'Words that');
    expect(size(element)).to.be.closeTo(24, 1);
    expect(box(element).scrollHeight).to.be.greaterThan(box(element).clientHeight);
  });

  it('leads by keys and buttons through all quotations of the story', async () => {
    const element = await shown();
    await press('ArrowLeft', 'ArrowRight');
    await says(element, 'The second');
    await click(card(element)!.querySelector('[aria-label="Next quotation"]')!);
    await says(element, 'Words that');
    await press('ArrowRight', 'ArrowLeft');
    await says(element, 'The second');
  });

  it('is over the page again when the timeline has been out of it, and leads back to where it came from', async () => {
    const element = await shown();
    const home = element.parentElement!;
    element.remove();
    await element.updateComplete;
    home.append(element);
    await says(element, 'Short');
    await press('ArrowRight');
    await says(element, 'The second');
    await press('Escape');
    await waitUntil(() => !card(element), 'it stays');
    await waitUntil(() => root(element).activeElement === opener(element), 'the focus does not come back');
    expect(textOf(popover(element))).to.contain('Short');
  });

  it('waits for a timeline that has gone since it was asked for', async () => {
    const element = await mount({ story });
    const home = element.parentElement!;
    element.select('speech');
    await opens(element, 'Short');
    element.addEventListener('click', () => element.remove(), { once: true });
    opener(element).focus();
    await press('Enter');
    expect(element.isConnected).to.equal(false);
    await waitUntil(() => root(element).querySelector('.quote-card'), 'the card does not come');
    await element.updateComplete;
    home.append(element);
    await says(element, 'Short');
  });

  for (const representation of ['', 'list'])
    it(`goes with Escape or its button to where it came from${representation && ', in the list, too'}`, async () => {
      const element = await shown(representation ? { representation } : {});
      const isBack = () => root(element).activeElement === opener(element);
      await press('Escape');
      await waitUntil(() => !card(element) && isBack(), 'the focus does not come back');
      await press('Enter');
      await says(element, 'Short');
      await click(card(element)!.querySelector('.leave')!);
      await waitUntil(() => !card(element) && isBack(), 'the focus does not come back again');
      expect(representation !== '' || popover(element) !== null, 'the popover is gone').to.equal(true);
    });
});
