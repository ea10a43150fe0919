import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { click, closes, mark, mount, opens, popover, press, root } from '../support/timeline.js';
import { isSeen, rests, shown, whole } from '../support/view-seen.js';

const across = { orientation: 'horizontal', scale: 'chronological' };

/** A day in each of eighteen years, 1900 to 1917. */
const days = (prefix = 'y'): object => ({
  title: 'Days',
  events: Array.from({ length: 18 }, (_, i) => ({
    id: `${prefix}${i}`,
    date: `${1900 + i}-06-15`,
    title: `Year ${i} of ${prefix}`,
  })),
});

const plain = location.href.replace(/#.*$/s, '');
// A step back too many must not leave the page: before it there is nothing.
for (let i = 0; i < 3; i += 1) history.pushState(null, '', plain);
const visit = (fragment: string): void => history.replaceState(null, '', plain + fragment);

const travel = async (by: -1 | 1): Promise<void> => {
  const popped = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(by);
  await popped;
};

/** What the reader is said to have selected, in order. */
const selections = (element: StoryTimeline): (string | null)[] => {
  const said: (string | null)[] = [];
  element.addEventListener('story-timeline-select', ({ storyEvent }) => said.push(storyEvent?.id ?? null));
  return said;
};

/** As pages load it. */
const fileOf = (story: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(story))}`;

const mountDays = (attributes: Readonly<Record<string, string>> = { hash: '' }): Promise<StoryTimeline> =>
  mount({ src: fileOf(days()), attributes: { ...across, ...attributes } });

const part = (key: string): string | null => new URLSearchParams(location.hash.slice(1)).get(key);

describe('the address of a timeline', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());
  afterEach(() => visit(''));

  it('has its view before the one that the author begins with, whichever comes first', async () => {
    visit('#view=1905/1909');
    const attributes = { ...across, hash: '', start: '1910', end: '1914' };
    const element = await mount({ undrawn: true, attributes });
    await import('../../src/interaction/read-first-view.js');
    await new Promise(requestAnimationFrame);
    element.src = fileOf(days());
    await rests(element, ([from, to]) => from > 0.2 && from < 0.4 && to < 0.6);
  });

  it('is not touched while hash is absent', async () => {
    visit('#story=y3&view=1905/1909');
    const element = await mountDays({});
    expect(element.selected).to.equal(null);
    expect(shown(element)).to.deep.equal([0, 1]);
    const { length } = history;
    await click(mark(element, 'y5'));
    await opens(element, 'Year 5');
    await press('Escape', '+');
    await rests(element, ([from, to]) => to - from < 0.51);
    expect(location.hash).to.equal('#story=y3&view=1905/1909');
    expect(history.length).to.equal(length);
  });

  it('gets an entry for each event that is pinned, and Back and Forward go through them without a word', async () => {
    const element = await mountDays();
    const { length } = history;
    await click(mark(element, 'y5'));
    await opens(element, 'Year 5');
    expect(location.hash).to.equal('#story=y5');
    await click(mark(element, 'y12'));
    await opens(element, 'Year 12');
    expect(location.hash).to.equal('#story=y12');
    // No engine keeps more than its own number of entries.
    if (length < 40) expect(history.length).to.equal(length + 2);
    const said = selections(element);
    await travel(-1);
    await opens(element, 'Year 5');
    expect(element.selected).to.equal('y5');
    await travel(-1);
    await closes(element);
    expect(element.selected).to.equal(null);
    await travel(1);
    await opens(element, 'Year 5');
    expect(said).to.deep.equal([]);
    expect(location.hash).to.equal('#story=y5');
  });

  it('does not say what script selects', async () => {
    const element = await mountDays();
    element.select('y5');
    await opens(element, 'Year 5');
    expect(location.hash).to.equal('');
  });

  it('says nothing of an event that the page does not let be pinned', async () => {
    const element = await mountDays();
    element.addEventListener('story-timeline-select', (event) => event.preventDefault());
    await click(mark(element, 'y5'));
    await element.updateComplete;
    expect(location.hash).to.equal('');
    expect(element.selected).to.equal(null);
  });

  it('gets the view in place of the one before, once it has come to rest', async () => {
    const element = await mountDays();
    mark(element, 'y9').focus();
    const { length } = history;
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.51);
    await waitUntil(() => part('view'), 'the view is not written');
    const first = part('view');
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.26);
    await waitUntil(() => part('view') !== first, 'the view is not written again');
    expect(history.length).to.equal(length);
    await press('0');
    await whole(element);
    await waitUntil(() => location.hash === '', 'the whole is not written');
    expect(history.length).to.equal(length);
  });

  it('brings back the event and the view that it was written for', async () => {
    const element = await mountDays();
    mark(element, 'y9').focus();
    await press('+', '+');
    await rests(element, ([from, to]) => to - from < 0.26);
    await waitUntil(() => part('view'), 'the view is not written');
    await press('Enter');
    await opens(element, 'Year 9');
    const [from, to] = shown(element);
    expect(part('story')).to.equal('y9');
    element.remove();
    const again = await mountDays();
    await opens(again, 'Year 9');
    expect(again.selected).to.equal('y9');
    expect(shown(again)[0]).to.be.closeTo(from, 0.002);
    expect(shown(again)[1]).to.be.closeTo(to, 0.002);
    expect(isSeen(again, 'y9')).to.equal(true);
  });

  it('brings into view the event that it names, where it does not name a view that shows it', async () => {
    visit('#story=y2&view=1910/1912');
    const element = await mountDays();
    await opens(element, 'Year 2');
    await waitUntil(() => isSeen(element, 'y2'), 'it is not seen');
    expect(root(element).querySelector('.overview') !== null).to.equal(true);
  });

  it('holds for a story that comes later', async () => {
    visit('#story=y9&view=1908/1911');
    const element = await mount({ attributes: { ...across, hash: '' }, undrawn: true });
    element.story = days();
    await opens(element, 'Year 9');
    expect(shown(element)[0]).to.be.closeTo(8 / 18, 0.05);
    expect(location.hash).to.equal('#story=y9&view=1908/1911');
  });

  it('is one for each timeline of a page, and leaves alone all else in it', async () => {
    visit('#section-2&page=7&war=b3');
    const story = await mountDays();
    const war = document.createElement('story-timeline');
    for (const [name, value] of Object.entries({ ...across, hash: 'war' })) war.setAttribute(name, value);
    war.src = fileOf(days('b'));
    story.after(war);
    await opens(war, 'Year 3 of b');
    expect(popover(story) === null).to.equal(true);
    await click(mark(story, 'y5'));
    await opens(story, 'Year 5');
    expect(location.hash).to.contain('#section-2&page=7&');
    expect(part('story')).to.equal('y5');
    // The click beside it has let go of the other's.
    await closes(war);
    await waitUntil(() => part('war') === null, 'the other is still said');
    war.scrollIntoView();
    mark(war, 'b7').focus();
    await press('Enter', '+');
    await rests(war, ([from, to]) => to - from < 0.51);
    await waitUntil(() => part('war.view'), 'its view is not written');
    expect(part('war')).to.equal('b7');
    expect(part('view')).to.equal(null);
    expect(shown(story)).to.deep.equal([0, 1]);
    expect(location.hash.startsWith('#section-2&page=7')).to.equal(true);
  });

  for (const id of ['a&b=c', '#hash', '100%', '%41', 'ein Wort', 'a+b', ':~:text=x', 'é/ü?', '東京', '"\'<>'])
    it(`keeps an event called ${id}`, async () => {
      const story = {
        events: [
          { id: 'first', date: '1990', title: 'First' },
          { id, date: '2000', title: 'Odd' },
        ],
      };
      const element = await mount({ story, attributes: { hash: '' } });
      await click(mark(element, id));
      await opens(element, 'Odd');
      const { hash } = location;
      element.remove();
      const again = await mount({ story, attributes: { hash: '' } });
      await opens(again, 'Odd');
      expect(again.selected).to.equal(id);
      expect(location.hash).to.equal(hash);
    });

  for (const view of [
    '1700/1800',
    '2100/2200',
    '1700/2200',
    '1905',
    '1905-06/1905-06',
    'nonsense',
    '1910/1905',
    '/',
    '../..',
    'Y-99999999999/Y99999999999',
    '%E0%A4%A',
    '',
  ])
    it(`shows a story whatever view it asks for: ${view || 'none'}`, async () => {
      visit(`#view=${view}`);
      const element = await mountDays();
      const [from, to] = shown(element);
      expect(from).to.be.within(0, 1);
      expect(to).to.be.within(from, 1);
      expect(to - from).to.be.above(0);
      mark(element, 'y9').focus();
      await press('0');
      await whole(element);
      expect(isSeen(element, 'y0') && isSeen(element, 'y17')).to.equal(true);
    });

  it('that names no event of the story opens nothing', async () => {
    visit('#story=nobody');
    const element = await mountDays();
    expect(popover(element) === null).to.equal(true);
    await click(mark(element, 'y5'));
    await opens(element, 'Year 5');
    expect(location.hash).to.equal('#story=y5');
  });

  it('is followed when somebody else changes it', async () => {
    const element = await mountDays();
    location.hash = '#story=y4&view=1903/1906';
    await opens(element, 'Year 4');
    await rests(element, ([from, to]) => to - from < 0.3);
    expect(isSeen(element, 'y4')).to.equal(true);
    location.hash = '#elsewhere';
    await waitUntil(() => element.selected === null, 'it is pinned still');
    await whole(element);
  });

  it('keeps the view of a story that is set as a property, whatever the address says then', async () => {
    const element = await mount({ story: days(), attributes: { ...across, hash: '' } });
    mark(element, 'y9').focus();
    await press('+');
    await rests(element, ([from, to]) => to - from < 0.51);
    await waitUntil(() => part('view'), 'the view is not written');
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)[1] - shown(element)[0]).to.be.lessThan(0.51);
  });

  it('holds for the first story only: the next begins as its author wants', async () => {
    visit('#view=1905/1909');
    const element = await mount({ story: days(), attributes: { ...across, hash: '' } });
    await rests(element, ([from, to]) => to - from < 0.5);
    element.story = days('z');
    await whole(element);
  });

  it('says that nothing is pinned any more when the sheet of keys takes its place', async () => {
    const element = await mountDays();
    await click(mark(element, 'y5'));
    await opens(element, 'Year 5');
    const said = selections(element);
    mark(element, 'y5').focus();
    await press('?');
    await waitUntil(() => root(element).querySelector('dialog[open]'), 'no keys are shown');
    expect(said).to.deep.equal([null]);
    expect(part('story')).to.equal(null);
  });

  it('and the view stay where the page refuses a step', async () => {
    const element = await mountDays();
    mark(element, 'y1').focus();
    await press('+', '+');
    await rests(element, ([from, to]) => to - from < 0.26);
    element.select('y3');
    await opens(element, 'Year 3');
    await rests(element, () => true);
    const before = shown(element);
    element.addEventListener('story-timeline-select', (event) => event.preventDefault());
    for (let i = 0; i < 4; i += 1) root(element).querySelector<HTMLElement>('[data-step="1"]')?.click();
    await rests(element, () => true);
    expect(element.selected).to.equal('y3');
    expect(shown(element)).to.deep.equal(before);
  });
});
