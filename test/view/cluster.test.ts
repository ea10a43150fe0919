import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { linesOf } from '../support/boxes.js';
import { click, mount, popover, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

describe('a cluster', () => {
  it('has its count in one line, however many it counts', async () => {
    const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    const story = Array.from({ length: 5000 }, (_, i) => ({ date: day(i), title: `Event ${i}` }));
    for (const orientation of ['horizontal', 'vertical']) {
      const element = await mount({ story, width: 375, attributes: { orientation } });
      const pills = [...root(element).querySelectorAll('.pill')];
      expect(pills.some(({ textContent }) => Number(textContent) >= 100)).to.equal(true);
      for (const pill of pills) expect(linesOf(pill), `${pill.textContent}`).to.have.length(1);
    }
  });
});

describe('a cluster that no zoom parts', () => {
  afterEach(fixtureCleanup);

  const events = Array.from({ length: 130 }, (_, i) => ({ date: '2020-05-01', title: `Event ${i + 1}` }));
  const names = (element: StoryTimeline): string[] =>
    [...root(element).querySelectorAll('.members .name')].map(textOf);
  const others = (element: StoryTimeline, words: string): HTMLElement =>
    [...root(element).querySelectorAll<HTMLElement>('.members .others')].find((button) =>
      textOf(button).includes(words),
    )!;

  const goTo = async (element: StoryTimeline, words: string): Promise<void> => {
    const button = others(element, words);
    button.scrollIntoView({ block: 'nearest' });
    await click(button);
  };

  it('lists its events some at a time, with a way to those before and after', async () => {
    const element = await mount({ story: { events: [...events, { date: '2021', title: 'Last' }] } });
    await click(root(element).querySelector('[part=cluster]')!);
    await waitUntil(() => popover(element), 'no popover');
    expect(names(element)).to.have.length(50);
    expect(names(element)[0]).to.equal('Event 1');
    await goTo(element, '80 later events');
    await waitUntil(() => names(element)[0] === 'Event 51', 'it does not go on');
    expect(textOf(root(element).activeElement)).to.contain('Event 51');
    await goTo(element, '30 later events');
    await waitUntil(() => names(element)[0] === 'Event 101', 'it does not go on');
    expect(names(element)).to.have.length(30);
    expect(others(element, 'later')).to.equal(undefined);
    await goTo(element, '100 earlier events');
    await waitUntil(() => names(element)[0] === 'Event 51', 'it does not go back');
  });
});
