import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/axe.js';
import { emulate, isChromium } from '../support/chromium.js';
import {
  button,
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
  viewsOf,
} from '../support/timeline.js';
import { shown } from '../support/view-seen.js';
import { wheel } from '../support/wheel.js';
import { waitUntil } from '../support/wait-until.js';

const moon = {
  title: 'To the Moon',
  lang: 'en-GB',
  groups: [
    { id: 'east', title: 'East' },
    { id: 'west', title: 'West' },
  ],
  events: [
    { id: 'sputnik', date: '1957-10-04', title: 'Sputnik 1', group: 'east' },
    { id: 'gagarin', date: '1961-04-12', title: 'Gagarin', group: 'east' },
    { id: 'landing', date: '1969-07-20', title: 'Landing', group: 'west' },
    { id: 'last', date: '1972-12-19', title: 'The last return', group: 'west' },
  ],
};
const scenes = [
  { title: 'Fifteen years', text: 'All of it.' },
  { title: 'The race', start: '1957', end: '1962', event: 'gagarin' },
  { title: 'Only the West', filter: 'group:west' },
];

const player = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('[part=player]');
const place = (element: StoryTimeline): string => textOf(player(element)?.querySelector('.tally'));
const said = (element: StoryTimeline): string => textOf(player(element)?.querySelector('[role=status]'));
const isPlaying = (element: StoryTimeline): boolean => player(element)?.matches('.playing') ?? false;

/** Presses Play, and waits for the player; then it rests at the first stop. */
const begin = async (element: StoryTimeline, rests = true): Promise<void> => {
  await waitUntil(() => root(element).querySelector('.play-button'), 'there is no button');
  await click(root(element).querySelector('.play-button')!);
  await waitUntil(() => root(element).activeElement?.matches('.player .go'), 'the player has no focus');
  if (!rests) return;
  await press('k');
  await waitUntil(() => !isPlaying(element), 'it plays on');
};

const comesTo = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => place(element).startsWith(words), `it does not come to “${words}”`);

const choose = async (element: StoryTimeline, label: string, option: string): Promise<void> => {
  const select = [...player(element)!.querySelectorAll('label')]
    .find((each) => textOf(each).startsWith(label))!
    .querySelector('select')!;
  select.focus();
  // Typed, as lists of the browser are opened by the driver in no engine alike.
  await sendKeys({ type: option });
  await waitUntil(() => select.selectedOptions[0]?.text.startsWith(option), 'nothing is chosen');
};

describe('the player', () => {
  afterEach(() => fixtureCleanup());

  it('shows one event after the other, each for a time, without pinning it', async () => {
    const element = await mount({ story: { ...moon, events: moon.events.slice(0, 2) } });
    let selects = 0;
    element.addEventListener('story-timeline-select', () => (selects += 1));
    const views = viewsOf(element);
    await begin(element, false);
    await opens(element, 'Sputnik 1');
    await choose(element, 'Speed', '2');
    await waitUntil(() => root(element).querySelector('.playhead'), 'no playhead');
    expect(textOf(root(element).querySelector('.playhead'))).to.equal('three years later');
    expect(popover(element), 'nothing is read on the way').to.equal(null);
    await waitUntil(() => textOf(popover(element)).includes('Gagarin'), 'not there');
    await waitUntil(() => !isPlaying(element), 'it does not end');
    expect(textOf(popover(element)), 'what it came to stays').to.include('Gagarin');
    expect([selects, views.length, element.selected]).to.deep.equal([0, 0, null]);
  });

  it('is stepped by keys alone, and gives the focus back', async () => {
    const element = await mount({ story: moon });
    await begin(element);
    await comesTo(element, '1 of 4');
    await press('ArrowRight');
    await opens(element, 'Gagarin');
    expect(place(element)).to.equal('2 of 4 three years later');
    expect(said(element)).to.equal('2 of 4three years later12 April 1961, Gagarin');
    await press('End');
    await opens(element, 'The last return');
    await press('ArrowLeft');
    await opens(element, 'Landing');
    expect(place(element)).to.equal('3 of 4 3 years earlier');
    await press('Home');
    await opens(element, 'Sputnik 1');
    expect(root(element).activeElement?.matches('.go')).to.equal(true);
    await press('Escape');
    await closes(element);
    expect(player(element), 'the innermost first').not.to.equal(null);
    await press('Escape');
    await waitUntil(() => !player(element), 'it stays');
    await waitUntil(() => root(element).activeElement?.matches('.play-button'), 'the focus is lost');
  });

  it('rests at Escape in it, and what it shows goes', async () => {
    const element = await mount({ story: moon });
    await begin(element, false);
    await opens(element, 'Sputnik 1');
    await press('Escape');
    await closes(element);
    expect(isPlaying(element)).to.equal(false);
    await element.updateComplete;
    expect(popover(element), 'it is shown again').to.equal(null);
  });

  for (const { name, act } of [
    { name: 'a press on the page', act: () => sendMouse({ type: 'click', position: [1200, 880] }) },
    {
      name: 'a key elsewhere',
      act: (element: StoryTimeline) => (mark(element, 'last').focus(), press('Shift')),
    },
    { name: 'a wheel', act: () => wheel({ x: 1200, y: 880, deltaY: 40 }) },
    { name: 'a pin by the page', act: (element: StoryTimeline) => element.select('landing') },
    {
      name: 'a pointer in its popover',
      act: async (element: StoryTimeline) => {
        await hover(popover(element)!.querySelector('.what')!);
        await sendMouse({ type: 'move', position: middleOf(popover(element)!) });
      },
    },
  ])
    it(`rests at ${name}`, async () => {
      const element = await mount({ story: moon });
      await begin(element, false);
      await opens(element, 'Sputnik 1');
      await act(element);
      await waitUntil(() => !isPlaying(element), 'it plays on');
      expect(button(element, 'Next')).not.to.equal(undefined);
    });

  it('leads through the scenes of an author, each with its view, event, filter and caption', async () => {
    const element = await mount({ story: { ...moon, scenes } });
    await begin(element);
    expect(textOf(player(element)?.querySelector('.words'))).to.equal('Fifteen years All of it.');
    expect(shown(element)).to.deep.equal([0, 1]);
    await press('ArrowRight');
    await opens(element, 'Gagarin');
    expect(textOf(player(element)?.querySelector('.words'))).to.equal('The race');
    expect(shown(element)[1]).to.be.lessThan(0.9);
    await press('ArrowRight');
    await waitUntil(
      () => root(element).querySelectorAll('.item.found').length === 2,
      'its filter lights nothing',
    );
    await closes(element);
    await press('Escape');
    await waitUntil(() => !player(element) && !root(element).querySelector('.item.found'), 'it stays lit');
  });

  it('goes through the order that is chosen', async () => {
    const element = await mount({ story: { ...moon, scenes } });
    await begin(element);
    expect(place(element)).to.equal('1 of 3');
    await choose(element, 'Order', 'In time');
    await waitUntil(() => place(element).endsWith('of 4'), 'it still leads through scenes');
    await click(button(element, 'Next'));
    await opens(element, 'Sputnik 1');
  });

  it('says how many of a long story it plays', async () => {
    const events = Array.from({ length: 200 }, (_, i) => ({ date: String(1800 + i), title: `Event ${i}` }));
    const element = await mount({ story: { title: 'Long', events } });
    await begin(element);
    expect(place(element)).to.equal('1 of 40');
    expect(textOf(player(element)?.querySelector('.among'))).to.equal('The 40 most important of 200 events');
  });

  it('marks the entry in a list', async () => {
    const element = await mount({ story: moon, attributes: { representation: 'list' } });
    await begin(element);
    await press('ArrowRight');
    const entry = (): Element | null => root(element).querySelector('.story-list [aria-current=step]');
    await waitUntil(() => entry()?.getAttribute('data-id') === 'gagarin', 'it is not marked');
  });

  it('takes its line along where the reader steps, forwards and back, and waits for no step before the next', async () => {
    const element = await mount({ story: moon });
    await begin(element);
    await opens(element, 'Sputnik 1');
    const runs: string[] = [];
    new MutationObserver(() => {
      const head = root(element).querySelector('.playhead');
      if (head) runs.push(textOf(head));
    }).observe(root(element).querySelector('.chart')!, { childList: true, subtree: true });
    await press('ArrowRight');
    await opens(element, 'Gagarin');
    expect(runs).to.include('three years later');
    await press('ArrowLeft');
    await opens(element, 'Sputnik 1');
    expect(runs.some((run) => run.endsWith('earlier'))).to.equal(true);
    await press('End', 'Home', 'ArrowRight', 'ArrowRight');
    await opens(element, 'Landing');
    expect(place(element)).to.contain('3 of 4');
    await waitUntil(() => root(element).querySelector('.playhead') === null, 'the line stays');
  });

  it('is simply there under reduced motion', async function () {
    if (!isChromium) this.skip();
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    try {
      const element = await mount({ story: { ...moon, events: moon.events.slice(0, 2) } });
      await begin(element, false);
      await opens(element, 'Sputnik 1');
      await press('k', 'k');
      await opens(element, 'Gagarin');
      expect(root(element).querySelector('.playhead')).to.equal(null);
      expect(place(element)).to.contain('three years later');
      const runs: unknown[] = [];
      new MutationObserver(() => runs.push(...root(element).querySelectorAll('.playhead'))).observe(
        root(element).querySelector('.chart')!,
        { childList: true, subtree: true },
      );
      await press('ArrowLeft');
      await opens(element, 'Sputnik 1');
      expect(runs.length).to.equal(0);
    } finally {
      await emulate();
    }
  });

  it('has nothing that axe finds amiss', async () => {
    const element = await mount({ story: { ...moon, scenes }, width: 320 });
    await begin(element);
    await press('ArrowRight');
    await opens(element, 'Gagarin');
    await waitUntil(() => root(element).getAnimations().length === 0, 'it is still on its way');
    expect(await faultsOf(element)).to.deep.equal([]);
  });

  // The last one: what WebKit has found of a narrow window it keeps for those that come after in a wide one.
  it('leaves its caption, and on a small screen its buttons, free of what it shows', async () => {
    const src = new URL('../../data/gallery/beagle.json', import.meta.url).href;
    const loaded = (await (await fetch(src)).json()) as object;
    for (const [width, height] of [
      [1280, 900],
      [375, 800],
    ] as const) {
      const element = await mount({ story: loaded, width: Math.min(width, 1232) - 24 });
      await setViewport({ width, height });
      await begin(element);
      await press('ArrowRight');
      await opens(element, 'Darwin is offered a place');
      const isFree = (): boolean => {
        const [led, shownHere] = [player(element)!, popover(element)!].map((each) =>
          each.getBoundingClientRect(),
        );
        return shownHere!.top >= led!.bottom;
      };
      await waitUntil(isFree, `what is shown covers the player at ${width} pixels`);
      element.remove();
    }
  });
});

const middleOf = (box: Element): [number, number] => {
  const { x, y, width, height } = box.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height - 12)];
};
