import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { announced, hearing } from '../support/heard.js';
import {
  brush,
  button,
  click,
  mark,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  viewAfter,
  viewsOf,
  zoomIn,
} from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const says = (said: readonly string[], words: RegExp): Promise<void> =>
  waitUntil(() => said.some((each) => words.test(each)), `it is not said: ${String(words)}`);

describe('what is said aloud', () => {
  beforeEach(() => resetMouse());

  it('is nothing of a first picture', async () => {
    const element = await mount({ src: recognition, attributes: { start: '2024', end: '2025' } });
    expect(announced(element)).to.equal('');
  });

  it('is the view once it rests, once for five steps, and not while it moves', async () => {
    const element = await mount({ src: recognition });
    const said = hearing(element);
    const views = viewsOf(element);
    mark(element, 'remark').focus();
    await press('+', '+', '+', '-', '+');
    await waitUntil(() => views.length > 0, 'the view does not come to rest');
    expect(said).to.deep.equal([]);
    await says(said, /: [1-8] of 8 events$/);
    expect(said).to.have.length(1);
    await press('0');
    await says(said, /^Whole story: 8 events$/);
    expect(said).to.have.length(2);
  });

  it('goes after a while, so that nobody comes upon it who reads on', async () => {
    const element = await mount({ src: recognition });
    const said = hearing(element);
    await zoomIn(element);
    await says(said, /of 8 events$/);
    await waitUntil(() => announced(element) === '', 'it stays');
  });

  it('is the way back, too', async () => {
    const element = await mount({ src: recognition });
    await zoomIn(element, 2);
    const said = hearing(element);
    await viewAfter(element, () => click(button(element, 'Whole story')));
    await says(said, /^Whole story: 8 events$/);
  });

  it('is nothing where a slider says the same', async () => {
    const element = await mount({ src: recognition });
    await zoomIn(element);
    const said = hearing(element);
    await says(said, /of 8 events$/);
    brush(element, 'window').focus();
    await viewAfter(element, () => press('ArrowRight'));
    await viewAfter(element, () => press('ArrowLeft'));
    await waitUntil(() => announced(element) === '', 'it stays');
    expect(said).to.have.length(1);
  });

  it('is not the view where that has gone to an event, which is heard by itself', async () => {
    const element = await mount({ src: recognition });
    await zoomIn(element, 3);
    const said = hearing(element);
    await says(said, /of 8 events$/);
    mark(element, 'remark').focus();
    await viewAfter(element, () => press('Home'));
    await waitUntil(() => announced(element) === '', 'it stays');
    expect(said).to.have.length(1);
  });

  it('is not what a script has moved, unless the focus is here', async () => {
    const element = await mount({ src: recognition });
    const said = hearing(element);
    element.zoomTo('2024', '2025');
    await rests(element, ([from, to]) => to - from < 0.98);
    mark(element, 'remark').focus();
    element.fit();
    await says(said, /^Whole story: 8 events$/);
    expect(said).to.have.length(1);
  });

  it('is what distances mean when the scale is another', async () => {
    const element = await mount({ src: recognition });
    const said = hearing(element);
    await click(button(element, 'True scale'));
    await says(said, /^True scale$/);
    await click(button(element, 'Shorten empty stretches'));
    await says(said, /^Distances are true within each stretch/);
    expect(said).to.have.length(2);
  });

  it('is the event that a button of the popover has led to', async () => {
    const element = await mount({ src: recognition });
    element.select('remark');
    await opens(element, 'allies');
    const said = hearing(element);
    const next = (): HTMLElement => popover(element)!.querySelector<HTMLElement>('[data-step="1"]')!;
    next().focus();
    await press('Enter');
    await says(said, /^April 2025, Russia takes the Taliban off its terrorist list$/);
    expect(root(element).activeElement === next()).to.equal(true);
    expect(said).to.have.length(1);
  });

  it('has a place of its own, politely, where all of it is said', async () => {
    const element: StoryTimeline = await mount({ src: recognition });
    element.select('remark');
    await opens(element, 'allies');
    const regions = [...root(element).querySelectorAll('[role=status], [role=alert], [aria-live]')];
    expect(regions.map(({ className }) => className)).to.deep.equal(['hidden announcer', '']);
  });
});
