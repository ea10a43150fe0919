import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { click, hover, marks, mount, opens, press, root } from '../support/timeline.js';
import { rests, shown, whole } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

/** An event at the beginning of each of some years. */
const yearly = (from: number, to: number): object => ({
  events: Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `e${from + i}`,
    date: `${from + i}`,
    title: `Of ${from + i}`,
  })),
});

const plain = { scale: 'chronological', orientation: 'horizontal' };

/** Three timelines of which the first names the second, and the third the second too. */
const company = async (): Promise<[StoryTimeline, StoryTimeline, StoryTimeline]> => {
  const one = await mount({
    story: yearly(1960, 2000),
    attributes: { ...plain, id: 'one', 'sync-with': 'two' },
  });
  const two = await mount({ story: yearly(1960, 2000), attributes: { ...plain, id: 'two' } });
  const three = await mount({
    story: yearly(1980, 2020),
    attributes: { ...plain, id: 'three', 'sync-with': 'two nobody' },
  });
  return [one, two, three];
};

const button = (element: StoryTimeline, name: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;

/** What is in view, as it is said of the overview's window. */
const years = (element: StoryTimeline): string =>
  root(element).querySelector('.overview [role=slider][aria-valuetext]')?.getAttribute('aria-valuetext') ??
  '';

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-3;

describe('sync-with', () => {
  it('moves all that name each other, whichever is moved', async () => {
    const [one, two, three] = await company();
    one.scrollIntoView();
    await click(button(one, 'Zoom in'));
    await rests(one, ([from, to]) => near(to - from, 0.5));
    await rests(two, ([from, to]) => near(to - from, 0.5) && near(from, shown(one)[0]));
    await waitUntil(() => root(three).querySelector('.overview'), 'the third does not follow');
    expect(years(two)).to.equal(years(one));

    two.scrollIntoView();
    await click(button(two, 'Zoom in'));
    await rests(two, ([from, to]) => near(to - from, 0.25));
    await rests(one, ([from, to]) => near(to - from, 0.25) && near(from, shown(two)[0]));
  });

  it('lets events be pointed at once the one that led is gone on its way', async () => {
    const [one, two] = await company();
    one.scrollIntoView();
    await click(button(one, 'Zoom in'));
    await waitUntil(() => root(two).querySelector('.overview'), 'nothing moves');
    one.remove();
    await two.updateComplete;
    two.scrollIntoView();
    const seen = marks(two).filter((each) => !each.parentElement?.matches('.outside, .hidden, .member'));
    await hover(seen[seen.length >> 1]!);
    await opens(two, 'Of ');
  });

  it('shows the whole of all once the whole of one is shown', async () => {
    const [one, two, three] = await company();
    two.zoomTo('1985', '1989');
    await rests(one, ([from, to]) => to - from < 0.2);
    await rests(three, ([from, to]) => to - from < 0.2);
    await press('Tab');
    one.fit();
    await Promise.all([one, two, three].map(whole));
  });

  it('follows to the nearer end of a story that has nothing there', async () => {
    const [one, , three] = await company();
    one.zoomTo('1961', '1965');
    await rests(three, ([from, to]) => from === 0 && to < 0.3);
    three.zoomTo('2010', '2014');
    await rests(one, ([from, to]) => near(to, 1) && from > 0.7);
  });

  it('tells the page of what the reader has moved, and of nothing else', async () => {
    const [one, two] = await company();
    const told: string[] = [];
    for (const each of [one, two]) each.addEventListener('story-timeline-view', () => told.push(each.id));
    one.scrollIntoView();
    await click(button(one, 'Zoom in'));
    await rests(two, ([from, to]) => near(to - from, 0.5));
    await rests(one, ([from, to]) => near(to - from, 0.5));
    expect(told).to.deep.equal(['one']);
  });

  it('has one that comes later show what the others do, and leaves alone what has gone', async () => {
    const [one, two] = await company();
    one.zoomTo('1970', '1979');
    await rests(two, ([from, to]) => to - from < 0.3);
    const late = await mount({
      story: yearly(1960, 2000),
      attributes: { ...plain, id: 'late', 'sync-with': 'one' },
    });
    await rests(late, ([from]) => near(from, shown(one)[0]));
    const { parentElement } = two;
    two.remove();
    one.fit();
    await whole(late);
    parentElement!.append(two);
    await rests(two, ([from, to]) => to - from < 0.3 || to - from === 1);
  });
});
