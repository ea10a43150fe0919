import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { accessibilityTree, type AccessibleNode, isChromium } from '../support/chromium.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { focused, mark, marks, mount, popover, press, root, textOf, viewAfter } from '../support/timeline.js';
import { isSeen, rests, shown, whole } from '../support/view-seen.js';

const across = { orientation: 'horizontal', scale: 'chronological' };
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A day in each of so many months from 1950 on. */
const months = (count: number): object => ({
  title: 'Months',
  events: Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    date: `${1950 + Math.floor(i / 12)}-${twoDigits((i % 12) + 1)}-10`,
    title: `Month ${i}`,
  })),
});

/** Years apart, and days of one month between them, which make a cluster. */
const mixed = {
  title: 'Mixed',
  events: [
    { id: 'early', date: '1990-03-01', title: 'Early' },
    ...Array.from({ length: 6 }, (_, i) => ({ id: `d${i}`, date: `2005-05-0${i + 1}`, title: `Day ${i}` })),
    { id: 'late', date: '2020-03-01', title: 'Late' },
  ],
};

const items = (element: StoryTimeline): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('ol.marks > li'),
];
const button = (item: HTMLElement): HTMLElement => item.querySelector('button')!;
const ids = (element: StoryTimeline): (string | undefined)[] =>
  marks(element).map(({ dataset }) => dataset['id']);
const idOf = ({ dataset }: HTMLElement): string | undefined => dataset['id'];
const tabStops = (element: StoryTimeline): HTMLElement[] =>
  [...root(element).querySelectorAll<HTMLElement>('ol.marks button')].filter(
    ({ tabIndex }) => tabIndex === 0,
  );
const beyond = (element: StoryTimeline, words: string): HTMLElement | undefined =>
  items(element)
    .map(button)
    .find((each) => textOf(each).includes(words));
const zoomIn = (element: StoryTimeline): HTMLElement =>
  root(element).querySelector<HTMLElement>('[aria-label="Zoom in"]')!;

const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];

describe('the list of up to 150 events', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  it('holds all of them in the order of time, in the whole and in any view', async () => {
    const element = await mount({ story: months(150), attributes: across });
    const all = Array.from({ length: 150 }, (_, i) => `m${i}`);
    expect(ids(element)).to.deep.equal(all);
    for (let i = 1; i < 4; i += 1) {
      zoomIn(element).click();
      await rests(element, ([from, to]) => to - from < 0.51 ** i);
      expect(ids(element)).to.deep.equal(all);
    }
    expect(items(element).some((item) => item.hasAttribute('aria-setsize'))).to.equal(false);
    expect(Boolean(beyond(element, 'earlier'))).to.equal(false);
  });

  it('hides from the eye and from Tab what lies outside the view', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    await press('End', '+', '+');
    await rests(element, ([from, to]) => to - from < 0.26 && to > 0.6);
    await press('End');
    await waitUntil(() => isSeen(element, 'late'), 'the last is not seen');
    expect(isSeen(element, 'early')).to.equal(false);
    expect(mark(element, 'early').tabIndex).to.equal(-1);
    expect(mark(element, 'late').tabIndex).to.equal(0);
    const { left, top, width, height } = mark(element, 'early').getBoundingClientRect();
    const under = root(element).elementsFromPoint(left + width / 2, top + height / 2);
    expect(under.includes(mark(element, 'early'))).to.equal(false);
  });

  it('hides from the eye and from Tab what is inside a cluster, which Tab visits once', async () => {
    const element = await mount({ story: mixed, attributes: across });
    const inside = [0, 1, 2, 3, 4, 5].map((i) => mark(element, `d${i}`));
    for (const each of inside) {
      expect(each.tabIndex).to.equal(-1);
      expect(each.closest('li')!.getBoundingClientRect().width).to.be.at.most(1);
    }
    mark(element, 'early').focus();
    await press('Tab');
    expect(root(element).activeElement?.matches('[part=cluster]')).to.equal(true);
    await press('Tab');
    expect(focused(element)).to.equal('late');
  });

  it('is all open to screen readers', async function () {
    if (!isChromium) this.skip();
    const element = await mount({ story: mixed, attributes: across });
    const buttons = async (): Promise<string[]> =>
      flat(await accessibilityTree({ interestingOnly: false }))
        .filter(({ role, name }) => role === 'button' && /Early|Late|Day|6 events/.test(name ?? ''))
        .map(({ name = '' }) => name.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim());
    const days = Array.from({ length: 6 }, (_, i) => `${i + 1} May 2005, Day ${i}`);
    const inOrder = ['1 March 1990, Early', '6 events, 1–6 May 2005', ...days, '1 March 2020, Late'];
    expect(await buttons()).to.deep.equal(inOrder);
    zoomIn(element).click();
    await rests(element, ([from, to]) => to - from < 0.51);
    expect(await buttons()).to.deep.equal(inOrder);
  });

  it('brings into view what assistive technology presses outside it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'early').focus();
    await press('+', '+');
    await rests(element, ([from, to]) => to - from < 0.26);
    mark(element, 'late').click();
    await waitUntil(() => element.selected === 'late', 'it is not pinned');
    await waitUntil(() => isSeen(element, 'late'), 'it is not seen');
  });

  it('brings out of its cluster what assistive technology presses inside it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'd3').focus();
    mark(element, 'd3').click();
    await waitUntil(() => element.selected === 'd3', 'it is not pinned');
    await waitUntil(() => isSeen(element, 'd3'), 'it is not seen');
    expect(focused(element)).to.equal('d3');
    expect(Boolean(popover(element))).to.equal(true);
  });

  it('leads from what is inside a cluster to the cluster and to what follows it', async () => {
    const element = await mount({ story: mixed, attributes: across });
    mark(element, 'd3').focus();
    await press('ArrowRight');
    expect(focused(element)).to.equal('late');
    mark(element, 'd3').focus();
    await press('ArrowLeft');
    expect(root(element).activeElement?.matches('[part=cluster]')).to.equal(true);
  });

  it('gives each of up to twenty in view a tab stop, and more than twenty one', async () => {
    const element = await mount({ story: months(40), width: 1200, attributes: across });
    expect(tabStops(element)).to.have.length(1);
    mark(element, 'm20').focus();
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.51);
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.26);
    const inView = marks(element).filter((each) => isSeen(element, each.dataset['id']!));
    expect(inView.length).to.be.within(2, 20);
    expect(tabStops(element).map(idOf)).to.deep.equal(inView.map(idOf));
    await press('0');
    await whole(element);
    expect(tabStops(element).map(idOf)).to.deep.equal([focused(element)]);
  });
});

describe('the list of more than 150 events', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  const count = 300;
  const mountMany = (): Promise<StoryTimeline> => mount({ story: months(count), attributes: across });

  /** The whole is counted, each event once: in the list, in a cluster of it, or beyond an end. */
  const counted = (element: StoryTimeline): number =>
    items(element).reduce((sum, item) => {
      const words = textOf(button(item));
      const said = /^([\d,]+) (earlier|later) event/.exec(words)?.[1]?.replace(',', '');
      return sum + Number(said ?? button(item).dataset['count'] ?? 1);
    }, 0);

  it('says of each its place among all', async () => {
    const element = await mountMany();
    for (let i = 1; i < 5; i += 1) {
      zoomIn(element).click();
      await rests(element, ([from, to]) => to - from < 0.51 ** i);
      expect(counted(element)).to.equal(count);
      const own = items(element).filter((item) => item.hasAttribute('aria-posinset'));
      expect(own.map(({ ariaSetSize }) => ariaSetSize)).to.deep.equal(own.map(() => String(count)));
      for (const item of own) {
        const { id } = button(item).dataset;
        if (id) expect(item.getAttribute('aria-posinset')).to.equal(String(Number(id.slice(1)) + 1));
      }
      const places = own.map((item) => Number(item.getAttribute('aria-posinset')));
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    }
    expect(items(element).length).to.be.below(150);
  });

  it('says how many are earlier and later, and leads there', async () => {
    const element = await mountMany();
    for (let i = 1; i < 4; i += 1) {
      zoomIn(element).click();
      await rests(element, ([from, to]) => to - from < 0.51 ** i);
    }
    expect(beyond(element, 'earlier events') === button(items(element)[0]!)).to.equal(true);
    expect(beyond(element, 'later events') === button(items(element).at(-1)!)).to.equal(true);
    const [from, to] = shown(element);
    beyond(element, 'later events')!.click();
    await rests(element, ([now]) => Math.abs(now - to) < 0.01);
    beyond(element, 'earlier events')!.click();
    await rests(element, ([now]) => Math.abs(now - from) < 0.01);
  });

  it('keeps the focus where the way to what is earlier has come to its end', async () => {
    const element = await mountMany();
    zoomIn(element).click();
    await rests(element, ([from, to]) => to - from < 0.51);
    zoomIn(element).click();
    await rests(element, ([from, to]) => to - from < 0.26);
    zoomIn(element).click();
    await rests(element, ([from, to]) => to - from < 0.126);
    beyond(element, 'earlier event')!.focus();
    for (let way = beyond(element, 'earlier event'); way; way = beyond(element, 'earlier event')) {
      const [before] = shown(element);
      way.click();
      await rests(element, ([from]) => from < before - 0.05);
    }
    expect(Boolean(beyond(element, 'earlier event'))).to.equal(false);
    expect(document.activeElement === element, 'the focus is lost').to.equal(true);
    expect(root(element).activeElement?.matches('.anchor')).to.equal(true);
  });

  it('Home and End lead to the first and the last of the story, and arrows past the ends of the list', async () => {
    const element = await mountMany();
    const first = root(element).querySelector<HTMLElement>('ol.marks .anchor')!;
    first.focus();
    await press('+', '+', '+', '+');
    await rests(element, ([from, to]) => to - from < 0.07);
    await press('End');
    await waitUntil(() => focused(element) === 'm299' && isSeen(element, 'm299'), 'the last is not reached');
    await press('Home');
    await waitUntil(() => focused(element) === 'm0' && isSeen(element, 'm0'), 'the first is not reached');
    await rests(element, ([from]) => from < 0.001);
    for (let i = 1; i < 45; i += 1) {
      await press('ArrowRight');
      await waitUntil(() => focused(element) === `m${i}`, `the arrow does not reach ${i}`);
    }
    expect(document.activeElement === element, 'the focus is lost').to.equal(true);
  }).timeout(30_000);

  it('crosses an empty stretch that is longer than many views', async () => {
    const clump = (id: string, year: number): object[] =>
      Array.from({ length: 90 }, (_, i) => ({
        id: `${id}${i}`,
        date: `${year + Math.floor(i / 12)}-${twoDigits((i % 12) + 1)}-10`,
        title: `Event ${id} ${i}`,
      }));
    const story = { title: 'Clumps', events: [...clump('a', 1000), ...clump('b', 1900)] };
    const element = await mount({ story, attributes: across });
    zoomIn(element).focus();
    for (let i = 1; i < 5; i += 1) {
      await press('Enter');
      await rests(element, ([from, to]) => to - from < 0.51 ** i);
    }
    expect(counted(element)).to.equal(180);
    expect(textOf(items(element)[0])).to.equal('90 earlier events');
    expect(textOf(items(element)[1])).to.equal('90 later events');
    await press('0');
    await whole(element);
    const cluster = root(element).querySelector<HTMLElement>('[part=cluster]')!;
    cluster.focus();
    await press('a', 'Home');
    // As near as it takes, each step at rest: keys that come while the view moves may count for less.
    for (let i = 0; i < 10 && !focused(element)?.startsWith('a'); i += 1)
      await viewAfter(element, () => press('+'));
    expect(focused(element), 'what comes out of the cluster').to.match(/^a/);
    await press('End');
    await waitUntil(() => focused(element) === 'b89' && isSeen(element, 'b89'), 'the last is not reached');
  }).timeout(30_000);

  it('keeps the focus while what had it leaves the list', async () => {
    const element = await mountMany();
    root(element).querySelector<HTMLElement>('ol.marks .anchor')!.focus();
    await press('+', '+', '+', '+');
    await rests(element, ([from, to]) => to - from < 0.07);
    await waitUntil(() => root(element).activeElement, 'the focus is lost on the way in');
    for (let i = 0; i < 5; i += 1) {
      await press('PageDown');
      expect(document.activeElement === element, 'the focus is lost').to.equal(true);
    }
    await rests(element, ([from]) => from > 0.3);
    expect(root(element).activeElement?.matches('.anchor')).to.equal(true);
    expect(tabStops(element).length).to.be.above(0);
  });
});
