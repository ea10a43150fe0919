import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, focused, mark, mount, opens, popover, press, root, textOf } from '../support/timeline.js';
import { isSeen, rests, whole } from '../support/view-seen.js';

const across = { orientation: 'horizontal', scale: 'chronological' };

/** Events years apart, and six days of one month between them. */
const mixed = {
  title: 'Mixed',
  events: [
    { id: 'early', date: '1990-03-01', title: 'Early' },
    ...Array.from({ length: 6 }, (_, i) => ({ id: `d${i}`, date: `2005-05-0${i + 1}`, title: `Day ${i}` })),
    { id: 'late', date: '2020-03-01', title: 'Late' },
  ],
};

const cluster = (element: StoryTimeline): HTMLElement => root(element).querySelector('[part=cluster]')!;
const onCluster = (element: StoryTimeline): boolean =>
  root(element).activeElement?.matches('[part=cluster]') ?? false;
const tool = (element: StoryTimeline, words: string): HTMLElement =>
  [...root(element).querySelectorAll<HTMLElement>('button')].find(
    (each) => textOf(each) === words || each.getAttribute('aria-label') === words,
  )!;

/** That something in the element has it, whatever it is. */
const keepsFocus = (element: StoryTimeline): void => {
  expect(document.activeElement === element, 'the focus has left the element').to.equal(true);
  expect(Boolean(root(element).activeElement), 'the focus is on nothing').to.equal(true);
};

describe('the focus', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('goes to the first event of a cluster that Enter opens, and back to it when it swallows that', async () => {
    const element = await mount({ story: mixed, attributes: across });
    cluster(element).focus();
    await press('Enter');
    await waitUntil(() => focused(element) === 'd0' && isSeen(element, 'd0'), 'the first has not the focus');
    await press('0');
    await whole(element);
    expect(onCluster(element)).to.equal(true);
  });

  it('goes to the first event of a cluster that a click opens', async () => {
    const element = await mount({ story: mixed, attributes: across });
    await click(cluster(element));
    await waitUntil(() => focused(element) === 'd0' && isSeen(element, 'd0'), 'the first has not the focus');
  });

  it('of an event that is swallowed goes to the cluster, and out of it to its first event', async () => {
    const element = await mount({ story: mixed, attributes: across });
    cluster(element).focus();
    await press('Enter');
    await waitUntil(() => isSeen(element, 'd3'), 'the cluster does not open');
    await rests(element, ([from, to]) => to - from < 0.2);
    mark(element, 'd3').focus();
    await press('0');
    await whole(element);
    expect(onCluster(element)).to.equal(true);
    await press('Enter');
    await waitUntil(() => focused(element) === 'd0', 'the first has not the focus');
  });

  it('stays with an event through far ways, on which clusters come and go', async () => {
    const element = await mount({ story: mixed, attributes: across });
    cluster(element).focus();
    await press('Enter');
    await rests(element, ([from, to]) => to - from < 0.2);
    await press('ArrowRight', 'ArrowRight');
    await rests(element, ([from, to]) => to - from < 0.2);
    expect(focused(element)).to.equal('d2');
    await press('Home');
    await waitUntil(() => isSeen(element, 'early'), 'the first is not seen');
    await rests(element, ([from]) => from < 0.1);
    expect(focused(element)).to.equal('early');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await waitUntil(() => focused(element) === 'd2' && isSeen(element, 'd2'), 'the third is not reached');
    await rests(element, ([from, to]) => to - from < 0.2);
    expect(focused(element)).to.equal('d2');
  });

  it('stays through zoom by keys, also of an event that is left outside the view', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    for (const key of ['+', '+', '-', '+', '0']) {
      await press(key);
      keepsFocus(element);
    }
    await whole(element);
    expect(focused(element)).to.equal('early');
  });

  it('does not follow a way that the reader has left', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    await press('+', '+');
    await rests(element, ([from, to]) => to - from < 0.26);
    await press('End');
    tool(element, 'Zoom out').focus();
    await waitUntil(() => isSeen(element, 'late'), 'the last is not seen');
    await rests(element, ([, to]) => to > 0.99);
    expect(root(element).activeElement === tool(element, 'Zoom out')).to.equal(true);
  });

  it('stays on the row of the overview when Whole story and Back take it away', async () => {
    const element = await mount({ story: mixed, attributes: across });
    cluster(element).focus();
    await press('Enter');
    await rests(element, ([from, to]) => to - from < 0.2);
    tool(element, 'Whole story').focus();
    await press('Enter');
    await whole(element);
    keepsFocus(element);
  });

  it('stays on the switches that it presses: forms and true scale', async () => {
    const element = await mount({
      story: { ...mixed, events: [...mixed.events, { date: '1700', title: 'Old' }] },
    });
    for (const [words, then] of [
      ['List', 'List'],
      ['Table', 'Table'],
      ['Timeline', 'Timeline'],
      ['True scale', 'Shorten empty stretches'],
      ['Shorten empty stretches', 'True scale'],
    ] as const) {
      const button = tool(element, words);
      button.focus();
      await press('Enter');
      await waitUntil(() => tool(element, then), `no button says “${then}”`);
      keepsFocus(element);
      expect(textOf(root(element).activeElement)).to.equal(then);
    }
  });

  for (const [what, give] of [
    ['a mark', (element: StoryTimeline) => mark(element, 'early').focus()],
    ['a zoom button', (element: StoryTimeline) => tool(element, 'Zoom in').focus()],
    ['the button of keys', (element: StoryTimeline) => tool(element, 'Keyboard shortcuts').focus()],
  ] as const)
    it(`on ${what} stays in the element when the page makes a list of it`, async () => {
      const element = await mount({ story: mixed, attributes: across });
      give(element);
      element.representation = 'list';
      await element.updateComplete;
      keepsFocus(element);
    });

  it('inside a popover stays in the element when the page makes a list of it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'late').focus();
    await press('Enter', 'Tab');
    expect(popover(element)?.contains(root(element).activeElement)).to.equal(true);
    element.representation = 'list';
    await element.updateComplete;
    keepsFocus(element);
  });

  it('in the overview stays in the element when the page makes a list of it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.51);
    tool(element, 'Whole story').focus();
    element.representation = 'list';
    await element.updateComplete;
    keepsFocus(element);
  });

  it('goes to another event where a new story has not the one that had it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    element.story = { ...mixed, events: mixed.events.filter(({ id }) => id === 'late') };
    await element.updateComplete;
    expect(focused(element)).to.equal('late');
  });

  it('stays with its event where a new story has it still', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'late').focus();
    element.story = { ...mixed, events: mixed.events.filter(({ id }) => /late|d2/.test(id)) };
    await element.updateComplete;
    expect(focused(element)).to.equal('late');
  });

  it('stays in the element where a new story has no events at all, or is none', async () => {
    for (const story of [{ title: 'Nothing', events: [] }, 'no story']) {
      const element = await mount({ story: mixed, attributes: across });
      mark(element, 'late').focus();
      const { error } = console;
      console.error = () => undefined;
      element.story = story;
      await element.updateComplete;
      console.error = error;
      keepsFocus(element);
      element.story = mixed;
      await element.updateComplete;
      keepsFocus(element);
    }
  });

  it('is not taken from the page where it was not in the element', async () => {
    const element = await mount({ story: mixed, attributes: across });
    const field = document.createElement('input');
    element.after(field);
    mark(element, 'early').focus();
    field.focus();
    element.story = { title: 'Nothing', events: [] };
    await element.updateComplete;
    expect(document.activeElement === field).to.equal(true);
  });

  it('stays with its event from across to down and back', async () => {
    const element = await mount({ story: mixed, attributes: { scale: 'chronological' } });
    mark(element, 'late').focus();
    for (const [width, vertical] of [
      [360, true],
      [1000, false],
    ] as const) {
      element.parentElement!.style.width = `${width}px`;
      await waitUntil(() => element.matches(':state(vertical)') === vertical, 'the form does not change');
      expect(focused(element)).to.equal('late');
    }
  });

  it('of a cluster that is no more in the other form stays with its events', async () => {
    const element = await mount({ story: mixed, attributes: { scale: 'chronological' } });
    cluster(element).focus();
    for (const width of [360, 1000]) {
      element.parentElement!.style.width = `${width}px`;
      await waitUntil(() => element.matches(':state(vertical)') === width < 500, 'the form does not change');
      keepsFocus(element);
      expect(onCluster(element) || focused(element) === 'd0').to.equal(true);
    }
  });

  it('is on the cluster when a click elsewhere closes the popover that had it, and its event is swallowed', async () => {
    const element = await mount({ story: mixed, attributes: across });
    cluster(element).focus();
    await press('Enter');
    await rests(element, ([from, to]) => to - from < 0.2);
    mark(element, 'd2').focus();
    await press('Enter', 'Tab');
    await opens(element, 'Day 2');
    tool(element, 'Whole story').click();
    await whole(element);
    keepsFocus(element);
    expect(onCluster(element)).to.equal(true);
  });
});
