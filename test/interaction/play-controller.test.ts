import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  button,
  click,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
  textOf,
} from '../support/timeline.js';
import { rests } from '../support/view-seen.js';
import { waitUntil } from '../support/wait-until.js';

const player = (element: StoryTimeline): HTMLElement | null =>
  root(element).querySelector<HTMLElement>('.player');
const tells = (element: StoryTimeline, text: string): Promise<void> =>
  waitUntil(() => textOf(player(element)).includes(text), `the player does not say “${text}”`);

const play = async (element: StoryTimeline): Promise<void> => {
  await click(button(element, 'Play'));
  await waitUntil(() => player(element), 'there is no player');
};

/** So that nothing comes by itself while something is looked at. */
const pause = async (element: StoryTimeline): Promise<void> => {
  const pausing = [...player(element)!.querySelectorAll('button')].find((each) => each.ariaLabel === 'Pause');
  if (pausing) await click(pausing);
};

const scenes = {
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `e${i}`,
    date: `${1990 + 2 * i}`,
    title: `Event ${i}`,
  })),
  scenes: [
    { title: 'All of it', text: 'Two decades.' },
    { title: 'The middle', start: '1998', end: '2004' },
    { title: 'One of them', event: 'e10' },
  ],
};

describe('the player', () => {
  afterEach(fixtureCleanup);

  it('goes from event to event, shows each, and pins none', async () => {
    const element = await mount({ src: recognition });
    const told: Event[] = [];
    element.addEventListener('story-timeline-select', (event) => told.push(event));
    await play(element);
    await tells(element, '1 of 8');
    await opens(element, 'Three countries recognise');
    await pause(element);
    await click(button(element, 'Next'));
    await tells(element, '2 of 8');
    await opens(element, 'The Taliban return to power');
    expect(popover(element)!.matches('.pinned')).to.equal(false);
    expect(told).to.have.length(0);
    await press('Escape');
  });

  it('leads by arrow keys and is left by Escape, the focus going back to its button', async () => {
    const element = await mount({ src: recognition });
    await play(element);
    await tells(element, '1 of 8');
    await pause(element);
    await waitUntil(() => player(element)!.contains(root(element).activeElement), 'the focus is elsewhere');
    await sendKeys({ press: 'ArrowRight' });
    await tells(element, '2 of 8');
    await sendKeys({ press: 'ArrowLeft' });
    await tells(element, '1 of 8');
    // First what is shown goes.
    await press('Escape', 'Escape');
    await waitUntil(() => !player(element), 'the player stays');
    expect(root(element).activeElement === button(element, 'Play')).to.equal(true);
  });

  it('steps through the scenes of an author, first of all', async () => {
    const element = await mount({
      story: scenes,
      attributes: { scale: 'chronological', orientation: 'horizontal' },
    });
    await play(element);
    await tells(element, '1 of 3');
    await tells(element, 'All of it');
    await pause(element);
    await click(button(element, 'Next'));
    await tells(element, 'The middle');
    await rests(element, ([from, to]) => to - from < 0.5);
    await click(button(element, 'Next'));
    await tells(element, 'One of them');
    await opens(element, 'Event 10');
  });

  it('has nothing for axe to find', async () => {
    const element = await mount({ story: scenes });
    await play(element);
    await tells(element, '1 of 3');
    await pause(element);
    await expect(element).to.be.accessible();
  });
});
