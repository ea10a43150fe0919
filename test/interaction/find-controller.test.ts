import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  button,
  click,
  mark,
  mount,
  opens,
  overview,
  popover,
  press,
  root,
  textOf,
  viewAfter,
} from '../support/timeline.js';
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
const field = (element: StoryTimeline) => inRoot<HTMLInputElement>(element, '.finder input');
const said = (element: StoryTimeline): string => textOf(inRoot(element, '.finder [role=status]'));
const tells = (element: StoryTimeline, text: string): Promise<void> =>
  waitUntil(() => said(element) === text, `it does not say “${text}”`);
const place = (element: StoryTimeline): string => textOf(inRoot(element, '.ways .tally'));

const open = async (element: StoryTimeline): Promise<void> => {
  await waitUntil(() => inRoot(element, '.find-button'), 'there is no button');
  await click(inRoot(element, '.find-button')!);
  await waitUntil(() => root(element).activeElement?.matches('.finder input'), 'the field has no focus');
};

const pressWith = async (held: string, key: string): Promise<void> => {
  await sendKeys({ down: held });
  await sendKeys({ press: key });
  await sendKeys({ up: held });
};

/** What the drawing says of events that were found: marks that are named so, and what clusters count. */
const counted = (element: StoryTimeline): number =>
  [...root(element).querySelectorAll('.marks > .item.found > .anchor')].reduce(
    (sum, { textContent }) => sum + Number(/(\d+) found/.exec(textContent)?.[1] ?? 1),
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
    const legend = [...root(element).querySelectorAll('.legend li:not(.meaning)')].map(textOf);
    expect(legend).to.deep.equal(['A, 30', 'B, 0']);
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
    expect(inRoot(element, '.density .hits')?.getAttribute('d')).to.match(/^M/);
  });

  it('opens by a key, empties and closes by Escape, and gives the focus back', async () => {
    const element = await mount({ story: storyOf(20) });
    await waitUntil(() => inRoot(element, '.find-button'), 'there is no button');
    mark(element, 'e3').focus();
    await sendKeys({ press: '/' });
    await waitUntil(() => root(element).activeElement?.matches('.finder input'), 'the field has no focus');
    await sendKeys({ type: 'talks' });
    await tells(element, '5 of 20 events');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => field(element)?.value === '', 'it is not empty');
    expect(counted(element)).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !field(element), 'it does not close');
    expect(root(element).activeElement?.matches('.find-button')).to.equal(true);
  });

  it('looks again when events are added, and keeps the one that the reader has come to', async () => {
    const element = await mount({ story: storyOf(40) });
    await open(element);
    await sendKeys({ type: 'report' });
    await tells(element, '10 of 40 events');
    await press('Enter', 'Enter');
    await waitUntil(() => place(element) === '2 of 10', 'it is not at the second');
    element.append([{ date: '1850', title: 'An earlier report' }]);
    await waitUntil(() => place(element) === '3 of 11', 'it is not at the same event');
    expect(field(element)?.value).to.equal('report');
  });

  it('forgets what was looked for in another story', async () => {
    const element = await mount({ story: storyOf(40) });
    await open(element);
    await sendKeys({ type: 'report' });
    await tells(element, '10 of 40 events');
    element.story = storyOf(16);
    await waitUntil(() => !field(element), 'the field stays');
    expect(counted(element)).to.equal(0);
    expect(root(element).activeElement).to.not.equal(null);
  });

  it('leads back to where the search began', async () => {
    const element = await mount({ story: storyOf(400) });
    await open(element);
    await sendKeys({ type: 'bridge' });
    await tells(element, '100 of 400 events');
    await viewAfter(element, () => press('Enter'));
    expect(overview(element)).to.not.equal(null);
    await viewAfter(element, () => click(button(element, 'Back')));
    expect(overview(element)).to.equal(null);
  });

  it('says which event the reader has come to, since the focus stays in the field', async () => {
    const element = await mount({ story: storyOf(20) });
    await open(element);
    await sendKeys({ type: 'bridge' });
    await tells(element, '5 of 20 events');
    await press('Enter');
    await tells(element, '1 of 5: April 1915, Bridge closed 3');
  });

  it('names what was found in the list, and scrolls to it, in whatever part of a long one', async () => {
    const element = await mount({ story: storyOf(400), attributes: { representation: 'list' } });
    await open(element);
    await sendKeys({ type: 'closed 39' });
    await tells(element, '7 of 400 events');
    await press('Enter', 'Enter', 'Enter');
    const listed = (id: string) => inRoot(element, `.story-list [data-id=${id}]`);
    await waitUntil(() => listed('e239'), 'another part is not listed');
    await waitUntil(() => {
      const { top = -1, bottom = Infinity } = listed('e239')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }, 'it is not seen');
    expect(textOf(listed('e239'))).to.match(/, found$/);
    expect(listed('e240')!.matches('.found')).to.equal(false);
  });

  it('marks what was found among undated events, too', async () => {
    const events = [...storyOf(20).events, { id: 'sometime', title: 'A bridge, at some time' }];
    const element = await mount({ story: { ...storyOf(20), events } });
    await open(element);
    await sendKeys({ type: 'bridge' });
    await tells(element, '6 of 21 events');
    expect(textOf(mark(element, 'sometime'))).to.match(/, found$/);
    await pressWith('Shift', 'Enter');
    await opens(element, 'A bridge, at some time');
  });

  it('shows the events of a cluster that were found in its popover', async () => {
    const day = Array.from({ length: 20 }, (_, i) => ({
      date: '2020-01-01',
      title: `${i % 2 ? 'Even' : 'Odd'} ${i}`,
    }));
    const element = await mount({ story: [...day, { date: '1950', title: 'Odd long ago' }] });
    await open(element);
    await sendKeys({ type: 'odd' });
    await tells(element, '11 of 21 events');
    const cluster = inRoot(element, '[part=cluster]')!;
    expect(textOf(cluster)).to.match(/10 found/);
    await click(cluster);
    await opens(element, 'Odd 2');
    expect(popover(element)!.querySelectorAll('.members .found')).to.have.length(10);
  });

  it('has nothing for axe to find, with a search on', async () => {
    const element = await mount({ story: storyOf(60) });
    await open(element);
    await sendKeys({ type: 'bridge' });
    await tells(element, '15 of 60 events');
    await expect(element).to.be.accessible();
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
    const element = await mount({
      story: storyOf(8).events.map(({ id, date, title }) => ({ id, date, title })),
    });
    expect(inRoot(element, '[part=toolbar]') === null).to.equal(false);
    expect(inRoot(element, '.find-button') === null).to.equal(true);
    mark(element, 'e3').focus();
    await press('/', 'Escape');
    expect(field(element) === null).to.equal(true);
  });
});
