import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { byClass, mountWithArticle, story } from '../support/article.js';
import { faultsOf } from '../support/axe.js';
import { click, mark, opens, popover, press, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const told = {
  ...story,
  scenes: [
    { title: 'A bold step', event: 'vote', anchors: ['a bold step across the water'] },
    { title: 'The first plan', date: '1995/1997', anchors: ['drew the first plan'] },
    { text: 'Since then', start: '2003', end: '2010', anchors: ['It will hold'] },
  ],
};

/** Scrolls the page, as a reader does, until a paragraph is above where the eye is. */
const readTo = (name: string, share = 0.35): void =>
  scrollBy({ top: byClass(name).getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });

const caption = (element: StoryTimeline): string =>
  textOf(root(element).querySelector('[part=caption]') ?? document.createElement('p'));

const comesTo = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => caption(element) === words, `the caption is “${caption(element)}”, not “${words}”`);

const isZoomed = (element: StoryTimeline): boolean => element.matches(':state(zoomed)');

/** Ids of the events that are lit, in order. */
const foundIn = (element: StoryTimeline): string =>
  [...root(element).querySelectorAll<HTMLElement>('.found > [data-id]')]
    .map(({ dataset }) => dataset['id'])
    .join(' ');

const field = (element: StoryTimeline): HTMLInputElement =>
  root(element).querySelector<HTMLInputElement>('.finder input')!;

const playerCaption = (element: StoryTimeline): string =>
  textOf(root(element).querySelector('.player .words'));

/** Waits until the words of the scenes are found. */
const mountScenes = async ({
  story: shown = told,
  filter = '',
  attributes = {},
}: {
  readonly story?: unknown;
  readonly filter?: string;
  readonly attributes?: Readonly<Record<string, string>>;
} = {}): Promise<StoryTimeline> => {
  const element = await mountWithArticle({
    told: shown,
    attributes: { ...attributes, ...(filter ? { filter } : {}) },
  });
  await waitUntil(() => root(element).querySelector('.captions') !== null, 'the scenes are not found');
  return element;
};

describe('scenes that come as the article is read', () => {
  afterEach(fixtureCleanup);

  it('are shown with their captions, forwards and back, without a word of it to the page', async () => {
    const element = await mountScenes();
    const heard: string[] = [];
    for (const type of ['story-timeline-view', 'story-timeline-select'])
      element.addEventListener(type, ({ type: name }) => heard.push(name));
    const focused = document.activeElement;
    expect(caption(element)).to.equal('');
    readTo('vote');
    await comesTo(element, 'A bold step');
    readTo('plan');
    await comesTo(element, 'The first plan');
    await waitUntil(() => isZoomed(element), 'the view has not gone to the scene');
    readTo('repair');
    await comesTo(element, 'Since then');
    readTo('vote');
    await comesTo(element, 'A bold step');
    scrollTo({ top: 0, behavior: 'instant' });
    await comesTo(element, '');
    await waitUntil(() => !isZoomed(element), 'the view has not come back');
    expect(heard).to.deep.equal([]);
    expect(document.activeElement).to.equal(focused);
    expect(popover(element)).to.equal(null);
  });

  it('light what their filter finds, and then again what the page or the reader looks for', async () => {
    const [first, ...others] = told.scenes;
    const scenes = [{ ...first, filter: 'repair' }, ...others];
    const element = await mountScenes({ filter: 'plan', story: { ...told, scenes } });
    const finds = (ids: string): Promise<void> =>
      waitUntil(() => foundIn(element) === ids, `found is ${foundIn(element)}, not ${ids}`);
    await finds('plan');
    readTo('vote');
    await finds('repair');
    readTo('plan');
    await finds('plan');
    readTo('vote');
    await finds('repair');
    element.filter = 'opening';
    await finds('opening');
    readTo('plan');
    await comesTo(element, 'The first plan');
    await finds('opening');
    readTo('vote');
    await finds('repair');
    scrollTo({ top: 0, behavior: 'instant' });
    await finds('opening');
  });

  it('give back the search of the reader, and leave alone another that follows', async () => {
    const [first, ...others] = told.scenes;
    const more = Array.from({ length: 8 }, (_, i) => ({
      id: `works-${i}`,
      date: `${2011 + i}`,
      title: 'Works',
    }));
    const scenes = [{ ...first, filter: 'repair' }, ...others];
    const element = await mountScenes({
      story: { ...told, events: [...told.events, ...more], scenes },
      attributes: { hash: 'scenes' },
    });
    const finds = (ids: string): Promise<void> =>
      waitUntil(() => foundIn(element) === ids, `found is ${foundIn(element)}, not ${ids}`);
    await click(root(element).querySelector('.find-button')!);
    await waitUntil(() => root(element).activeElement?.matches('.finder input'), 'there is no field');
    await sendKeys({ type: 'vote' });
    await finds('vote');
    await waitUntil(() => location.hash.endsWith('find=vote'), 'the address does not say it');
    readTo('vote');
    await finds('repair');
    root(element).querySelector<HTMLElement>('[data-id=opening]')!.click();
    await waitUntil(() => location.hash.includes('opening'), 'the address does not say what is pinned');
    expect(location.hash).to.contain('find=vote');
    readTo('plan');
    await finds('vote');
    expect(field(element).value).to.equal('vote');
    readTo('vote');
    await finds('repair');
    field(element).focus({ preventScroll: true });
    field(element).select();
    await sendKeys({ type: 'opening' });
    await finds('opening');
    readTo('plan');
    await comesTo(element, 'The first plan');
    await finds('opening');
    history.replaceState(null, '', ' ');
  });

  it('wait while the player leads, so that one caption is seen', async () => {
    const [first, second, third] = told.scenes;
    const element = await mountScenes({
      story: { ...told, scenes: [{ ...first, filter: 'repair' }, { ...second }, third] },
    });
    readTo('vote');
    await comesTo(element, 'A bold step');
    await waitUntil(() => foundIn(element) === 'repair', 'its filter lights nothing');
    root(element).querySelector<HTMLElement>('.play-button')!.click();
    await waitUntil(() => playerCaption(element) === 'A bold step', 'the player does not begin');
    await press('k');
    expect(root(element).querySelector('[part=caption]') === null).to.equal(true);
    await press('ArrowRight');
    await waitUntil(() => playerCaption(element) === 'The first plan', 'the player does not go on');
    await waitUntil(() => foundIn(element) === '', 'what a scene has lit stays');
    readTo('repair');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(playerCaption(element)).to.equal('The first plan');
    readTo('vote');
    root(element).querySelector<HTMLElement>('.player .go')!.focus({ preventScroll: true });
    await press('Escape');
    await waitUntil(() => !root(element).querySelector('.player'), 'the player does not go');
    // The focus goes to a button at the head of the page.
    readTo('vote');
    await comesTo(element, 'A bold step');
    await waitUntil(() => foundIn(element) === 'repair', 'the scene is not lit again');
  });

  it('mark their event as the current one', async () => {
    const element = await mountScenes();
    readTo('vote');
    await waitUntil(
      () => mark(element, 'vote').getAttribute('aria-current') === 'true',
      'the event is not marked',
    );
  });

  it('leave the view to the reader until the next', async () => {
    const element = await mountScenes();
    readTo('plan');
    await comesTo(element, 'The first plan');
    await waitUntil(() => isZoomed(element), 'the view has not gone to the scene');
    root(element)
      .querySelector<HTMLElement>('.overview [role=slider], .chart button')
      ?.focus({ preventScroll: true });
    await press('0');
    await waitUntil(() => !isZoomed(element), 'the reader does not see the whole');
    readTo('plan', 0.2);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(isZoomed(element)).to.equal(false);
    readTo('repair');
    await comesTo(element, 'Since then');
    await waitUntil(() => isZoomed(element), 'the view does not follow again');
  });

  it('leave what the reader has pinned where it is', async () => {
    const element = await mountScenes();
    await click(mark(element, 'repair'));
    await opens(element, 'A mason');
    readTo('plan');
    await comesTo(element, 'The first plan');
    expect(isZoomed(element)).to.equal(false);
    expect(element.selected).to.equal('repair');
  });

  it('are accessible', async () => {
    const element = await mountScenes();
    readTo('vote');
    await comesTo(element, 'A bold step');
    await waitUntil(() => isZoomed(element), 'the view has not gone to the scene');
    // Buttons that come with a view fade in.
    await waitUntil(() => root(element).getAnimations().length === 0, 'something still moves');
    expect(await faultsOf(element)).to.deep.equal([]);
  });
});
