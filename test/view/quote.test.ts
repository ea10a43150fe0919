import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { quoteLink } from '../../src/article/quote-link.js';
import { wordsFor } from '../../src/locales/whole.js';
import { checkStory } from '../../src/story/index.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import type { Callbacks, Telling } from '../../src/view/context.js';
import { quote } from '../../src/view/event/quote.js';
import { becomes } from '../support/colours.js';
import { emulate, isChromium } from '../support/chromium.js';
import { paste, replaceClipboard } from '../support/clipboard.js';
import {
  click,
  closes,
  hover,
  mark,
  mount,
  opens,
  popover,
  press,
  root,
  textOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const long = 'Words that take their time, and some more of them. '.repeat(6);
const hostile = '<img src=x onerror="window.harmed = true">';
const cite = 'https://news.example/a';

const story = {
  title: 'Said',
  article: { url: 'https://news.example/long', title: 'The long article' },
  events: [
    { id: 'before', date: '1990', title: 'Before' },
    {
      id: 'speech',
      date: '2024-07',
      title: 'The speech',
      quotes: [
        { text: 'The first words', speaker: 'Somebody', role: 'speaker', cite },
        { text: `${long}(two)`, speaker: 'Another' },
        { text: `${long}(three)`, speaker: hostile },
        { text: 'سلام بر شما', lang: 'fa' },
      ],
    },
    { id: 'after', date: '2025', title: 'After', quotes: [{ text: 'The last words' }] },
  ],
};

const figure = (element: StoryTimeline, i: number): HTMLElement => {
  const found = root(element).querySelectorAll<HTMLElement>('figure.quote')[i];
  if (!found) throw new Error(`no quotation ${i}`);
  return found;
};
const within = (parent: Element | null | undefined, selector: string): HTMLElement => {
  const found = parent?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const says = (parent: Element | null | undefined, words: string): Promise<void> =>
  waitUntil(() => textOf(within(parent, '.copied')) === words, `the row does not say “${words}”`);

const plain = location.href.replace(/#.*$/s, '');
const visit = (fragment: string): void => history.replaceState(null, '', plain + fragment);

const pinned = async (
  attributes: Readonly<Record<string, string>> = { hash: '' },
): Promise<StoryTimeline> => {
  const element = await mount({ story, attributes });
  element.select('speech');
  await opens(element, 'The first words');
  return element;
};

const isVisible = (element: StoryTimeline, i: number): boolean => {
  const { top, bottom } = figure(element, i).getBoundingClientRect();
  const room = within(popover(element), '.scroll').getBoundingClientRect();
  return top >= room.top - 1 && bottom <= room.bottom + 1;
};

describe('a quotation', () => {
  const asked: unknown[][] = [];
  const callbacks = new Proxy({} as Callbacks, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        asked.push([name, ...args]),
  });
  const checked = checkStory(story).story!;
  const telling: Telling = {
    story: checked,
    all: checked,
    words: wordsFor('en-GB'),
    callbacks,
    open: undefined,
    reading: undefined,
    article: undefined,
    addressed: false,
    media: 'all',
    copied: undefined,
    find: undefined,
  };
  const draw = async (more: Partial<Telling>, i: number, tabIndex = 0): Promise<HTMLElement> => {
    const said = checked.events.at(1)!.quotes[i]!;
    const ref = { id: 'speech', quote: i };
    return fixture(html`<div>${quote({ ...telling, ...more }, said, ref, tabIndex)}</div>`);
  };
  const article = { has: ({ quote: i }: { quote: number }) => i === 0, told: [] };
  beforeEach(() => asked.splice(0));

  it('can be read in the article that has it', async () => {
    const drawn = await draw({ article }, 0);
    within(drawn, '.read').click();
    expect(asked).to.deep.equal([['read', { id: 'speech', quote: 0 }]]);
    expect(within(drawn, '.read').dataset['quote']).to.equal('0');
    expect(within(drawn, 'figcaption a').getAttribute('href')).to.equal(cite);
  });

  it('leads to the passage in its source, else in the article elsewhere', async () => {
    const [first, second] = checked.events.at(1)!.quotes;
    const drawn = await draw({}, 0);
    expect(drawn.querySelector('.read') === null).to.equal(true);
    expect(within(drawn, 'figcaption a').getAttribute('href')).to.equal(quoteLink(first!, cite));
    expect(drawn.querySelector('.actions a') === null).to.equal(true);
    const other = await draw({ article }, 1);
    expect(textOf(within(other, '.actions a'))).to.contain('Read it in the article');
    expect(within(other, '.actions a').getAttribute('href')).to.equal(
      quoteLink(second!, 'https://news.example/long'),
    );
  });

  it('is linked to only where there is something to link to', async () => {
    const { article: _, ...alone } = checked;
    expect((await draw({ story: alone }, 1)).querySelector('.copy-link') === null).to.equal(true);
    expect((await draw({ story: alone }, 0)).querySelector('.copy-link') === null).to.equal(false);
    expect((await draw({ story: alone, addressed: true }, 1)).querySelector('.copy-link') === null).to.equal(
      false,
    );
  });

  it('is lit where it is the one that is meant', async () => {
    const open = (target: `event:${string}`, i?: number) => ({ target, pinned: true, quote: i });
    const lit = async (more: Partial<Telling>) => (await draw(more, 1)).querySelector('.lit') !== null;
    expect(await lit({ open: open('event:speech', 1) })).to.equal(true);
    expect(await lit({ open: open('event:speech', 0) })).to.equal(false);
    expect(await lit({ open: open('event:speech') })).to.equal(false);
    expect(await lit({ open: open('event:after', 1) })).to.equal(false);
  });

  it('is no tab stop while its popover is only shown', async () => {
    const drawn = await draw({ article }, 0, -1);
    const stops = [...drawn.querySelectorAll<HTMLElement>('a, button')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(stops).to.have.length(0);
  });
});

describe('copying from the popover', () => {
  let restore = (): void => undefined;
  beforeEach(() => resetMouse());
  afterEach(() => {
    restore();
    restore = () => undefined;
    Reflect.deleteProperty(document, 'execCommand');
    visit('');
  });

  it('brings a quotation to the clipboard, and says so for a while', async () => {
    const element = await pinned();
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Copied');
    expect(textOf(within(figure(element, 1), '.copied'))).to.equal('');
    const { text, html: pasted } = await paste();
    const url = quoteLink({ text: 'The first words' }, cite);
    expect(text).to.equal(`“The first words” — Somebody, speaker\n${url}`);
    expect(pasted.querySelector('blockquote')?.textContent).to.equal('“The first words”');
    expect(pasted.querySelector('a')?.href).to.equal(url);
    await says(figure(element, 0), '');
  });

  it('does so by keyboard, and the focus stays', async () => {
    const element = await pinned();
    const copyButton = within(figure(element, 3), '.copy-quote');
    copyButton.focus();
    await press('Enter');
    await says(figure(element, 3), 'Copied');
    expect(root(element).activeElement === copyButton, 'the focus is elsewhere').to.equal(true);
    const { text, html: pasted } = await paste();
    expect(text).to.equal(`“سلام بر شما”\n${plain}#story=speech&quote=4`);
    const blockquote = pasted.querySelector('blockquote');
    if (isChromium) expect([blockquote?.lang, blockquote?.dir]).to.deep.equal(['fa', 'rtl']);
  });

  it('does so from a popover that is only shown', async () => {
    const element = await mount({ story });
    await hover(mark(element, 'after'));
    await opens(element, 'The last words');
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Copied');
    expect((await paste()).text).to.contain('“The last words”');
  });

  it('does so from the list', async () => {
    const element = await mount({ story, attributes: { representation: 'list' } });
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Copied');
    expect((await paste()).text).to.contain('“The first words”');
  });

  it('leaves text text', async () => {
    const element = await pinned();
    within(figure(element, 2), '.copy-quote').scrollIntoView();
    await click(within(figure(element, 2), '.copy-quote'));
    await says(figure(element, 2), 'Copied');
    const { text, html: pasted } = await paste();
    expect(text).to.contain(`— ${hostile}`);
    expect(pasted.querySelectorAll('img')).to.have.length(0);
    expect('harmed' in window).to.equal(false);
  });

  it('says where it could not', async () => {
    restore = replaceClipboard();
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    const element = await pinned();
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Could not be copied');
  });

  it('says no more of it once another popover opens', async () => {
    const element = await pinned();
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Copied');
    element.select('after');
    await opens(element, 'The last words');
    element.select('speech');
    await opens(element, 'The first words');
    expect(textOf(within(figure(element, 0), '.copied'))).to.equal('');
  });

  it('gives the address of an event, where the page keeps one', async () => {
    const element = await pinned();
    const foot = () => within(popover(element), '.steps');
    await click(within(foot(), '.copy-link'));
    await says(foot(), 'Copied');
    expect((await paste()).text).to.equal(`${plain}#story=speech`);
    element.remove();
    const other = await pinned({});
    expect(within(popover(other), '.steps').querySelector('.copy-link') === null).to.equal(true);
  });

  it('gives the address of a quotation, which opened anew shows the same', async () => {
    visit('#section-2');
    const element = await pinned();
    within(figure(element, 2), '.copy-link').scrollIntoView();
    await click(within(figure(element, 2), '.copy-link'));
    await says(figure(element, 2), 'Copied');
    const { text } = await paste();
    expect(text).to.equal(`${plain}#section-2&story=speech&quote=3`);
    element.remove();
    history.replaceState(null, '', text);
    const again = await mount({ story, attributes: { hash: '' } });
    await opens(again, 'The first words');
    expect(figure(again, 2).matches('.lit')).to.equal(true);
    await waitUntil(() => isVisible(again, 2), 'it is not seen');
  });

  it('has no fault that axe finds', async () => {
    const element = await pinned();
    await click(within(figure(element, 0), '.copy-quote'));
    await says(figure(element, 0), 'Copied');
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.cssText = `color-scheme:${scheme};background:Canvas`;
      await becomes(element, scheme);
      await Promise.all(
        root(element)
          .getAnimations()
          .map(({ finished }) => finished),
      );
      await expect(element).to.be.accessible();
    }
    document.documentElement.removeAttribute('style');
  }).timeout(20_000);

  it('has targets for a finger', async function () {
    if (!isChromium) this.skip();
    const element = await pinned();
    await emulate({ touch: true });
    const sizes = () =>
      [...root(element).querySelectorAll('.actions button, .steps button')].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height);
      });
    await waitUntil(() => sizes().every((size) => size >= 44), 'targets stay small');
    await emulate();
  });
});

describe('a quotation in the address', () => {
  beforeEach(() => resetMouse());
  afterEach(() => visit(''));
  const lit = (element: StoryTimeline): number =>
    [...root(element).querySelectorAll('figure.quote')].findIndex((each) => each.matches('.lit'));

  it('is lit and in view in the popover of its event', async () => {
    visit('#story=speech&quote=3');
    const element = await mount({ story, attributes: { hash: '' } });
    await opens(element, 'The first words');
    expect(lit(element)).to.equal(2);
    await waitUntil(() => isVisible(element, 2), 'it is not seen');
    expect(location.hash).to.equal('#story=speech&quote=3');
  });

  it('is followed while its event is pinned, and through Back', async () => {
    visit('#story=speech');
    const element = await mount({ story, attributes: { hash: '' } });
    await opens(element, 'The first words');
    expect(lit(element)).to.equal(-1);
    location.hash = '#story=speech&quote=2';
    await waitUntil(() => lit(element) === 1, 'it is not lit');
    await waitUntil(() => isVisible(element, 1), 'it is not seen');
    history.back();
    await waitUntil(() => lit(element) === -1, 'it is lit after Back');
    history.forward();
    await waitUntil(() => lit(element) === 1, 'it is not lit after Forward');
  });

  it('holds for a story that comes later, and goes with its event', async () => {
    visit('#story=speech&quote=2');
    const element = await mount({ attributes: { hash: '' }, undrawn: true });
    element.story = story;
    await opens(element, 'The first words');
    expect(lit(element)).to.equal(1);
    await press('Escape');
    await closes(element);
    expect(location.hash).to.equal('');
    element.select('speech');
    await opens(element, 'The first words');
    expect(lit(element)).to.equal(-1);
  });

  it('that the event does not have lights nothing', async () => {
    visit('#story=speech&quote=9');
    const element = await mount({ story, attributes: { hash: '' } });
    await opens(element, 'The first words');
    expect(lit(element)).to.equal(-1);
  });
});
