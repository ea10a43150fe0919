import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { click, mark, mount, popover, root, textOf } from '../support/timeline.js';
import { isSeen } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const deeds = ['Talks open', 'A report appears', 'Élysée vote', 'Bridge closed'];

/** So many events over a century, each a deed with its number. */
const storyOf = (count: number) => ({
  title: 'Deeds',
  groups: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: `${1900 + Math.floor((100 * i) / count)}-0${1 + (i % 9)}`,
    title: `${deeds[i % deeds.length]} ${i}`,
    group: i % 2 === 0 ? 'a' : 'b',
  })),
});

const inRoot = <Found extends HTMLElement>(element: StoryTimeline, selector: string): Found | null =>
  root(element).querySelector<Found>(selector);
const field = (element: StoryTimeline) => inRoot<HTMLInputElement>(element, '.find-field');
const said = (element: StoryTimeline): string => textOf(inRoot(element, '.find [role=status]'));
const tells = (element: StoryTimeline, text: string): Promise<void> =>
  waitUntil(() => said(element) === text, `it does not say “${text}”`);
const place = (element: StoryTimeline): string => textOf(inRoot(element, '.find > .find-count'));

const open = async (element: StoryTimeline): Promise<void> => {
  await waitUntil(() => inRoot(element, '.find-button'), 'there is no button');
  await click(inRoot(element, '.find-button')!);
  await waitUntil(() => root(element).activeElement?.matches('.find-field'), 'the field has no focus');
};

/** What the drawing says of events that were found: marks that are named so, and what clusters count. */
const counted = (element: StoryTimeline): number =>
  [...root(element).querySelectorAll('.marks > .item.found > .anchor')].reduce(
    (sum, button) => sum + Number(/(\d+) found/.exec(button.textContent)?.[1] ?? 1),
    0,
  );

describe('finding', () => {
  afterEach(fixtureCleanup);

  it('lights what has the words, and counts it in clusters, groups and for the ear', async () => {
    const element = await mount({ story: storyOf(120) });
    await open(element);
    await sendKeys({ type: 'elysee' });
    await tells(element, '30 of 120 events');
    expect(counted(element)).to.equal(30);
    const legend = [...root(element).querySelectorAll('.legend .find-count')].map(textOf);
    expect(legend).to.deep.equal(['30, 30 found', '0, 0 found']);
    await sendKeys({ type: ' 118' });
    await tells(element, '1 of 120 events');
    expect(counted(element)).to.equal(1);
    await sendKeys({ type: 'x' });
    await tells(element, 'No event found');
    expect(counted(element)).to.equal(0);
  });

  it('goes from one to the next, which is seen then, and keeps the focus in the field', async () => {
    const element = await mount({ story: storyOf(400) });
    await open(element);
    await sendKeys({ type: 'bridge' });
    await tells(element, '100 of 400 events');
    for (const [held, at, id] of [
      [[], '1 of 100', 'e3'],
      [[], '2 of 100', 'e7'],
      [['Shift'], '1 of 100', 'e3'],
      [['Shift'], '100 of 100', 'e399'],
    ] as const) {
      for (const key of held) await sendKeys({ down: key });
      await sendKeys({ press: 'Enter' });
      for (const key of held) await sendKeys({ up: key });
      await waitUntil(() => place(element) === at, `it is not at ${at}`);
      await waitUntil(
        () => textOf(popover(element)).includes(`Bridge closed ${id.slice(1)}`),
        `${id} is not told`,
      );
      expect(isSeen(element, id)).to.equal(true);
      expect(mark(element, id).closest('li')!.classList.contains('at')).to.equal(true);
      expect(root(element).activeElement === field(element)).to.equal(true);
    }
    expect(inRoot(element, '.found-bars')?.getAttribute('d')).to.match(/^M/);
  });

  it('opens by a key, empties and closes by Escape, and gives the focus back', async () => {
    const element = await mount({ story: storyOf(20) });
    await waitUntil(() => inRoot(element, '.find-button'), 'there is no button');
    mark(element, 'e3').focus();
    await sendKeys({ press: '/' });
    await waitUntil(() => root(element).activeElement?.matches('.find-field'), 'the field has no focus');
    await sendKeys({ type: 'talks' });
    await tells(element, '5 of 20 events');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => field(element)?.value === '', 'it is not empty');
    expect(counted(element)).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !field(element), 'it does not close');
    expect(root(element).activeElement?.matches('.find-button')).to.equal(true);
  });

  it('looks again when events are added, and forgets what was found in another story', async () => {
    const element = await mount({ story: storyOf(40) });
    await open(element);
    await sendKeys({ type: 'report' });
    await tells(element, '10 of 40 events');
    element.append([{ date: '1999', title: 'Another report' }]);
    await tells(element, '11 of 41 events');
    element.story = storyOf(16);
    await tells(element, '4 of 16 events');
  });

  it('finds in many without a rest for the reader', async () => {
    const element = await mount({ story: storyOf(60_000), undrawn: true });
    await waitUntil(() => inRoot(element, '.find-button'), 'there is no button');
    await open(element);
    await sendKeys({ type: 'closed 1' });
    const expected = storyOf(60_000).events.filter(({ title }) => /closed.*1/i.test(title)).length;
    await tells(element, `${expected.toLocaleString('en-GB')} of 60,000 events`);
    await sendKeys({ type: '2345' });
    await tells(element, 'No event found');
  });

  it('is not offered where all is seen at a glance', async () => {
    const element = await mount({ story: storyOf(8) });
    expect(inRoot(element, '[part=toolbar]')).to.not.equal(null);
    expect(inRoot(element, '.find-button')).to.equal(null);
  });
});
