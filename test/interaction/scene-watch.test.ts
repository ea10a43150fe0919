import { expect, fixtureCleanup } from '@open-wc/testing';
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

/** Waits until the words of the scenes are found. */
const mountScenes = async (): Promise<StoryTimeline> => {
  const element = await mountWithArticle({ told });
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
