import { expect, fixtureCleanup } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, mount, root, textOf } from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const dated = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ date: `${1500 + i}`, title: `Event ${i + 1}` }));

const listed = (element: StoryTimeline): string[] =>
  [...root(element).querySelectorAll('.story-list .what')].map(textOf);
const named = (element: StoryTimeline, words: string): HTMLElement =>
  [...root(element).querySelectorAll<HTMLElement>('button')].find((button) =>
    textOf(button).includes(words),
  )!;

const goTo = async (element: StoryTimeline, words: string): Promise<void> => {
  const button = named(element, words);
  button.scrollIntoView({ block: 'center' });
  await click(button);
};

describe('the story as a list', () => {
  consoleWarnings();
  afterEach(fixtureCleanup);

  it('has all of a story of two hundred events', async () => {
    const element = await mount({ story: { events: dated(200) }, attributes: { representation: 'list' } });
    await waitUntil(() => listed(element).length === 200, 'not all are listed');
    expect(named(element, 'later events')).to.equal(undefined);
  });

  it('has a longer one some at a time, with a way to those before and after', async () => {
    const element = await mount({ story: { events: dated(450) }, attributes: { representation: 'list' } });
    await waitUntil(() => listed(element).length === 200, 'there is no list');
    await goTo(element, '250 later events');
    await waitUntil(() => listed(element)[0] === 'Event 201', 'it does not go on');
    expect(root(element).activeElement?.matches('.story-list')).to.equal(true);
    await goTo(element, '50 later events');
    await waitUntil(() => listed(element)[0] === 'Event 401', 'it does not go on');
    expect(listed(element)).to.have.length(50);
    await goTo(element, '400 earlier events');
    await waitUntil(() => listed(element)[0] === 'Event 201', 'it does not go back');
  });

  it('begins with what is in view', async () => {
    const element = await mount({ story: { events: dated(450) } });
    element.zoomTo('1700', '1710');
    await rests(element, ([from]) => from > 0);
    await click(named(element, 'List'));
    await waitUntil(() => listed(element).length > 0, 'there is no list');
    expect(listed(element)[0]).to.match(/^Event 20\d$/);
  });

  it('has undated events of which the drawing shows the first', async () => {
    const undated = Array.from({ length: 80 }, (_, i) => ({ title: `Undated ${i + 1}` }));
    const element = await mount({ story: { events: [...dated(3), ...undated] } });
    expect(root(element).querySelectorAll('.undated li')).to.have.length(50);
    await goTo(element, '30 later events');
    await waitUntil(() => listed(element).includes('Undated 80'), 'they are not listed');
  });
});
