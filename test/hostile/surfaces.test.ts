import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { copiedQuote } from '../../src/interaction/export/copied-words.js';
import { wordsFor } from '../../src/locales/index.js';
import { plainText } from '../../src/source/search/index.js';
import { checkStory } from '../../src/story/index.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { eventsOf } from './addresses.js';
import { faultsOfTree } from './harm.js';
import { looseStory } from './loose-story.js';
import { asIs, lots, plain, unsaid } from './lots.js';
import { inLine, type Payload, payloads } from './payloads.js';
import { frame, show, soon } from './show.js';
import { watched } from './watched.js';

/** Three of each kind. */
const some = payloads.filter(({ kind }, i) => payloads.findIndex((other) => other.kind === kind) > i - 3);
/** Where a reader goes from one to the next, by steps. */
const few: readonly (readonly Payload[])[] = [[plain, ...some]];

const within = <Found extends Element = HTMLElement>(element: StoryTimeline, selector: string): Found => {
  const found = root(element).querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const has = (element: StoryTimeline, selector: string): Promise<void> =>
  soon(() => root(element).querySelector(selector) !== null, `no ${selector}`);

const storyOf = (lot: readonly Payload[]): unknown => looseStory(lot.map(({ text }) => text));

const opened = async (element: StoryTimeline, id: string): Promise<HTMLElement> => {
  element.select(id);
  await soon(() => popover(element) !== null, `${id} does not open`);
  return popover(element)!;
};

describe('payloads wherever the element says something', () => {
  consoleWarnings();
  watched({ element: true });
  const { matchMedia } = window;
  let faults: string[] = [];

  before(() => {
    // Without motion each step is at rest when the next begins.
    window.matchMedia = (query) =>
      matchMedia.call(window, query.includes('prefers-reduced-motion') ? 'all' : query);
  });
  after(() => {
    window.matchMedia = matchMedia;
  });
  beforeEach(() => {
    faults = [];
  });

  /** Shows each lot, and tells what is wrong with what `look` finds: the texts of its payloads, in their order. */
  const eachLot = async (
    look: (element: StoryTimeline, lot: readonly Payload[]) => Promise<readonly string[]>,
    {
      attributes = { media: 'none' },
      story = storyOf,
      fold = asIs,
      among = lots,
    }: {
      readonly among?: typeof lots;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly story?: (lot: readonly Payload[]) => unknown;
      /** Of names, whatever makes two of them the same. */
      readonly fold?: (text: string) => string;
    } = {},
  ): Promise<void> => {
    for (const lot of among) {
      const element = await show(story(lot), attributes);
      const texts = await look(element, lot);
      faults.push(...unsaid(lot, texts, fold), ...faultsOfTree(root(element)));
      element.remove();
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  };

  it('are text in the legend', () =>
    eachLot(async (element, lot) => {
      await has(element, '.legend li');
      const legend = textOf(within(element, '.legend'));
      return lot.map(() => legend);
    })).timeout(60_000);

  it('are text in a quotation shown large', () =>
    eachLot(
      async (element, lot) => {
        const open = await opened(element, '0Qx7 plain');
        open.querySelector<HTMLElement>('.show-large')!.click();
        await has(element, 'dialog.quote-card .words');
        const texts: string[] = [];
        for (const payload of lot) {
          // What cannot be seen is no quotation, and has no card.
          if (inLine(payload) === '') {
            texts.push('');
            continue;
          }
          const card = within(element, 'dialog.quote-card');
          texts.push(textOf(card));
          const before = textOf(card.querySelector('figure'));
          const next = card.querySelector<HTMLElement>('[aria-label="Next quotation"]')!;
          next.click();
          if (next.ariaDisabled !== 'true')
            await soon(() => textOf(card.querySelector('figure')) !== before, `${payload.text} stays`);
        }
        return texts;
      },
      { among: few },
    )).timeout(60_000);

  it('are text among what a speaker has said', () =>
    eachLot(
      async (element, lot) => {
        const open = await opened(element, '0Qx7 plain');
        open.querySelector<HTMLElement>('.speaker')!.click();
        await has(element, '.voice select');
        const panel = within(element, '.voice');
        const select = within<HTMLSelectElement>(element, '.voice select');
        const texts = [textOf(panel)];
        for (const payload of lot.slice(1)) {
          const option = [...select.options].find((each) =>
            plainText(textOf(each)).startsWith(plainText(`${inLine(payload)} (`)),
          );
          if (option && inLine(payload) !== '') {
            select.value = option.value;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            await element.updateComplete;
          }
          texts.push(textOf(panel));
        }
        return texts;
      },
      { fold: plainText, among: few },
    )).timeout(60_000);

  it('are text in the captions of the player', () =>
    eachLot(
      async (element, lot) => {
        await has(element, '.play-button');
        within(element, '.play-button').click();
        await has(element, '[part=player] .go');
        if (within(element, '[part=player]').matches('.playing'))
          within(element, '[part=player] .go').click();
        const texts: string[] = [];
        for (const payload of lot) {
          const player = within(element, '[part=player]');
          const words = `${textOf(player.querySelector('.words'))}`;
          texts.push(inLine(payload) === '' ? '' : words);
          const before = textOf(player.querySelector('.tally'));
          const next = player.querySelector<HTMLElement>('[aria-label="Next"]')!;
          if (next.ariaDisabled === 'true') continue;
          next.click();
          await soon(() => textOf(player.querySelector('.tally')) !== before, `${payload.text} stays`);
        }
        return texts;
      },
      { among: few },
    )).timeout(60_000);

  it('are text as of the dates at which they became known', () =>
    eachLot(
      async (element, lot) => {
        await has(element, '.as-of-button');
        within(element, '.as-of-button').click();
        await has(element, '.as-of input');
        const slider = within<HTMLInputElement>(element, '.as-of input');
        const texts: string[] = [];
        for (let stop = 0; stop < lot.length; stop += 1) {
          slider.value = String(stop);
          slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await element.updateComplete;
          texts.push(textOf(within(element, '.as-of .came')));
        }
        return texts;
      },
      { among: few },
    )).timeout(60_000);

  it('are text in what may be chosen', () =>
    eachLot(
      async (element, lot) => {
        await has(element, '.find-button');
        within(element, '.find-button').click();
        await has(element, '.finder [aria-expanded]');
        within(element, '.finder [aria-expanded]').click();
        await soon(() => root(element).querySelectorAll('.choice').length > 20, 'there is nothing to choose');
        const panel = textOf(within(element, '.panel'));
        return lot.map(() => panel);
      },
      { fold: plainText },
    )).timeout(60_000);

  it('are text on paper', () =>
    eachLot(
      async (element, lot) => {
        await has(element, '.find-button');
        dispatchEvent(new Event('beforeprint'));
        await element.updateComplete;
        const items = [...within(element, '.paper').querySelectorAll('.story-list > ol > li')]
          .slice(0, lot.length)
          .map(textOf);
        faults.push(...faultsOfTree(root(element)));
        dispatchEvent(new Event('afterprint'));
        await element.updateComplete;
        return items;
      },
      { among: few },
    )).timeout(60_000);

  it('are text in the list of a cluster', async () => {
    const most = 49;
    for (let from = 0; from < payloads.length; from += most) {
      const lot = [plain, ...payloads.slice(from, from + most)];
      const events = lot.map(({ text }) => ({ date: '2020-05-01', title: text }));
      const element = await show(
        { events: [...events, { date: '1800', title: 'Before' }] },
        { scale: 'chronological', orientation: 'horizontal' },
      );
      within(element, '[part=cluster]').click();
      await soon(() => popover(element) !== null, 'the cluster does not open');
      const items = [...popover(element)!.querySelectorAll('.members li')].map(textOf);
      expect(items).to.have.length(lot.length);
      faults.push(...unsaid(lot, items), ...faultsOfTree(root(element)));
      element.remove();
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  }).timeout(60_000);

  it('ask for no more than media of the page’s own site, where those are allowed', () =>
    eachLot(
      async (element, lot) =>
        [...root(element).querySelectorAll('.story-list li[data-id]')].slice(0, lot.length).map(textOf),
      { attributes: { media: 'same-origin', representation: 'list' } },
    )).timeout(60_000);

  it('are words to look for, each found in its own title, in no time', async () => {
    const element = await show(storyOf(lots[0]!.slice(0, 1).concat(some)), { media: 'none' });
    await has(element, '.find-button');
    within(element, '.find-button').click();
    await has(element, '.finder input');
    const input = within<HTMLInputElement>(element, '.finder input');
    const status = (): string => textOf(within(element, '.finder [role=status]'));
    for (const payload of [...some, ...payloads.filter(({ kind }) => kind === 'patterns')]) {
      input.value = inLine(payload);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      if (/^[^\n\r:]*\p{L}[^\n\r:]*$/u.test(payload.text) && some.includes(payload))
        await soon(() => /^\d+ of|^1 /.test(status()), `${payload.text}: ${status()}`);
      faults.push(...faultsOfTree(within(element, '.finder')));
    }
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);

  it('are no more than words in an attribute, and in the page’s address', async () => {
    const { href } = location;
    const element = await show(storyOf(some), { media: 'none', report: '', hash: '' });
    for (const { text } of some) {
      for (const name of [
        'scale',
        'orientation',
        'layout',
        'representation',
        'media',
        'start',
        'end',
        'as-of',
      ])
        element.setAttribute(name, text);
      for (const name of [
        'since',
        'filter',
        'selected',
        'today',
        'time-zone',
        'calendar',
        'exports',
        'for',
        'sync-with',
      ])
        element.setAttribute(name, text);
      history.replaceState(
        null,
        '',
        `#story=${encodeURIComponent(text)}&quote=${encodeURIComponent(text)}&view=${encodeURIComponent(text)}&find=${encodeURIComponent(text)}`,
      );
      dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      await frame();
      faults.push(...faultsOfTree(root(element)));
      expect(textOf(element.shadowRoot?.querySelector('section')), text).not.to.equal('');
    }
    element.remove();
    history.replaceState(null, '', href);
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  }).timeout(60_000);

  it('are no more than words in what says why there is no story', async () => {
    const element = await show([{ date: '2020' }], { report: '' });
    element.story = null;
    for (const { text } of some) {
      element.src = `/faults/text?body=${encodeURIComponent(`{"x":${text}`.slice(0, 900))}&x=${text.slice(0, 300)}`;
      element.type = text;
      await element.updateComplete;
      // Some are a story in a format of few rules, and then that is drawn.
      const isTold = (): boolean =>
        root(element).querySelector('.failure .tool[aria-disabled=false], .marks') !== null;
      // The first of a format loads what reads it.
      await soon(isTold, text).catch(() => waitUntil(isTold, `${text}: no message`));
      faults.push(...faultsOfTree(root(element)));
    }
    expect(faults).to.deep.equal([]);
  }).timeout(60_000);

  it('are text in what is copied', () => {
    for (const lot of lots) {
      const { story } = checkStory(storyOf(lot));
      if (!story) throw new Error('no story');
      const texts = eventsOf(story)
        .slice(0, lot.length)
        .map((event) => {
          const copy = copiedQuote(
            event,
            { id: event.id, quote: 0 },
            { story, words: wordsFor('en'), page: document, href: 'https://page.invalid/#a', name: null },
          );
          if (!copy) return '';
          const pasted = new DOMParser().parseFromString(copy.html, 'text/html');
          for (const line of pasted.querySelectorAll('br')) line.replaceWith(' ');
          faults.push(...faultsOfTree(pasted.body));
          return `${textOf(pasted.body)} ${copy.text.replace(/\s+/g, ' ')}`;
        });
      faults.push(...unsaid(lot, texts));
    }
    expect(faults.slice(0, 12), `${faults.length} faults`).to.deep.equal([]);
  });
});
