import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { mark, mount, popover, root, textOf } from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const story = {
  title: 'So far',
  groups: [{ id: 'a', title: 'A' }],
  events: [
    { id: 'one', date: '2020-01', title: 'One', group: 'a' },
    { id: 'two', date: '2020-06', title: 'Two', group: 'a' },
    { id: 'three', date: '2020-12', title: 'Three', group: 'a' },
  ],
};

const facts = (element: StoryTimeline): string => textOf(root(element).querySelector('.facts'));
const tells = (element: StoryTimeline, count: string): Promise<void> =>
  waitUntil(() => facts(element).startsWith(`${count} events`), `there are not ${count} events`);
const titles = (element: StoryTimeline): string[] =>
  [...root(element).querySelectorAll('.marks [part=mark] .title')].map(textOf);

const manyEvents = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${from + i}`,
    date: `${1000 + ((from + i) % 900)}-0${1 + (i % 9)}-1${i % 9}`,
    title: `Event ${from + i}`,
  }));

/** Events that stand apart, whose labels take many rows, and a crowd among them that leaves none but clusters. */
const sparse = Array.from({ length: 26 }, (_, i) => ({
  date: `${1000 + i}`,
  title: `An event with a long title, the ${i + 1}th of those that came first`,
}));
const chartHeight = (element: StoryTimeline): number =>
  root(element).querySelector<HTMLElement>('[part=chart]')!.offsetHeight;

describe('appending', () => {
  const warnings = consoleWarnings();
  afterEach(fixtureCleanup);

  it('adds events where their dates belong', async () => {
    const element = await mount({ story });
    element.append([
      { id: 'four', date: '2021-03', title: 'Four', group: 'b' },
      { id: 'between', date: '2020-03', title: 'Between' },
    ]);
    await tells(element, '5');
    expect(titles(element)).to.deep.equal(['One', 'Between', 'Two', 'Three', 'Four']);
    expect(textOf(root(element).querySelector('.legend'))).to.contain('b');
  });

  it('does not make the drawing lower, so that what stands below keeps its place', async () => {
    const crowd = manyEvents(3000).map((event, i) => ({
      ...event,
      date: `${1000 + (i % 26)}-0${1 + (i % 9)}`,
    }));
    const element = await mount({ story: { events: sparse } });
    const before = chartHeight(element);
    element.append(crowd);
    await tells(element, '3,026');
    await waitUntil(() => root(element).querySelector('[part=cluster]'), 'there is no crowd');
    expect(chartHeight(element)).to.equal(before);
    const anew = await mount({ story: { events: [...sparse, ...crowd] } });
    expect(chartHeight(anew)).to.be.below(before);
    // Another width is another drawing.
    element.parentElement!.style.width = '990px';
    await waitUntil(() => chartHeight(element) < before, 'the drawing keeps a height of other reasons');
  });

  it('leaves the view and what is pinned where they are, and tells of no other story', async () => {
    const element = await mount({ story });
    let loads = 0;
    element.addEventListener('story-timeline-load', () => (loads += 1));
    element.zoomTo('2020-05', '2020-07');
    await rests(element, ([from]) => from > 0);
    element.select('two');
    await waitUntil(() => popover(element), 'no popover');
    const before = mark(element, 'two').getBoundingClientRect();
    element.append([
      { id: 'old', date: '1990', title: 'Old' },
      { date: '2020-06-20', title: 'New' },
    ]);
    await tells(element, '5');
    expect(titles(element)).to.include('New');
    expect(mark(element, 'two').getBoundingClientRect().x).to.be.closeTo(before.x, 1);
    expect(textOf(popover(element))).to.contain('Two');
    expect(loads).to.equal(0);
  });

  it('keeps what comes before its story until that is there', async () => {
    const src = new URL('/faults/later?ms=300', location.href).href;
    const element = await mount({ src, undrawn: true });
    element.append([{ id: 'late', date: '2031', title: 'Added' }]);
    await waitUntil(() => titles(element).includes('Added'), 'it was not added');
    expect(titles(element).length).to.be.greaterThan(1);
  });

  it('makes a story of events that have none', async () => {
    const element = await mount({ undrawn: true });
    let loads = 0;
    element.addEventListener('story-timeline-load', () => (loads += 1));
    element.append([{ date: '2020', title: 'First' }]);
    element.append([{ date: '2021', title: 'Second' }]);
    await waitUntil(() => titles(element).length === 2, 'they are not drawn');
    expect(titles(element)).to.deep.equal(['First', 'Second']);
    expect(loads).to.equal(1);
  });

  it('says what is wrong with an event by its place in the whole list, and loses nothing else', async () => {
    const element = await mount({ story });
    element.append([{ date: 'soon', title: 'Undated' }, 'nothing', { date: '2021', title: 'Good' }]);
    await tells(element, '5');
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['events[3].date', 'events[4]']);
    expect(titles(element)).to.include('Good');
    expect(textOf(root(element).querySelector('[part=undated]'))).to.contain('Undated');
    expect(warnings.flat().join('\n')).to.contain('events[3].date');
  });

  it('gives another id to an event whose id is taken', async () => {
    const element = await mount({ story });
    element.append([{ id: 'two', date: '2022', title: 'Two again' }]);
    await tells(element, '4');
    expect(textOf(mark(element, 'two'))).to.contain('Two');
    expect(textOf(mark(element, 'two-2'))).to.contain('Two again');
  });

  it('takes many in a short time, to a small story and to a large one', async () => {
    const element = await mount({ story });
    for (let i = 0; i < 20; i += 1) element.append(manyEvents(500, 500 * i));
    await tells(element, '10,003');
    element.append([{ id: 'last', date: '2030', title: 'Last' }]);
    await tells(element, '10,004');
  });

  it('adds to columns', async () => {
    const earliest = Float64Array.from({ length: 100 }, (_, i) => Date.UTC(1900 + i, 0, 1));
    const events = { length: 100, earliest, at: (i: number) => ({ title: `Column ${i}` }) };
    const element = await mount({ story: { title: 'Columns', events }, undrawn: true });
    await tells(element, '100');
    element.append([{ id: 'added', date: '2005', title: 'Added' }]);
    await tells(element, '101');
    element.select('added');
    await waitUntil(() => textOf(popover(element)).includes('Added'), 'no popover');
  });

  it('goes with the story that it was added to, and stays when that is read again', async () => {
    const element = await mount({ story });
    element.append([{ date: '2021', title: 'Added' }]);
    await tells(element, '4');
    element.timeZone = 'Asia/Kabul';
    await element.updateComplete;
    await tells(element, '4');
    expect(titles(element)).to.include('Added');
    element.story = { ...story };
    await tells(element, '3');
    element.append([{ date: '2022', title: 'Other' }]);
    await tells(element, '4');
    expect(titles(element)).to.include('Other');
    expect(titles(element)).not.to.include('Added');
  });

  it('does not bring to a large story what was added, or waits to be, to the one before', async () => {
    const element = await mount({ story });
    element.append([{ date: '2021', title: 'Added' }]);
    await tells(element, '4');
    element.append(manyEvents(10_000));
    element.story = { title: 'Large', events: manyEvents(6000) };
    await tells(element, '6,000');
    element.append([{ date: '2022', title: 'Other' }]);
    await tells(element, '6,001');
  });

  it('takes the events as they are when they are given', async () => {
    const element = await mount({ story });
    const events: object[] = [{ date: '2021', title: 'Added' }];
    element.append(events);
    events.length = 0;
    await tells(element, '4');
  });

  it('takes what can be read of a list of which an entry throws', async () => {
    const element = await mount({ story });
    const events: object[] = [{ date: '2021', title: 'Before' }, {}, { date: '2022', title: 'After' }];
    Object.defineProperty(events, 1, {
      get() {
        throw new Error('gone');
      },
    });
    element.append(events);
    await tells(element, '5');
    expect(element.problems.map(({ path }) => path)).to.deep.equal(['events[4]']);
  });

  it('puts nodes and texts into the element, as any element does', async () => {
    const element = await mount({ story });
    const node = document.createElement('p');
    element.append(node, 'text');
    expect([...element.childNodes].slice(-2).map(({ nodeName }) => nodeName)).to.deep.equal(['P', '#text']);
    expect(facts(element)).to.match(/^3 events/);
  });
});
