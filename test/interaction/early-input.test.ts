import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { frame, ground, inkOf, mark, mount, opens, overview, root, viewsOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const months = {
  title: 'A year',
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `m${i + 1}`,
    date: `2021-${String(i + 1).padStart(2, '0')}-15`,
    title: `Month ${i + 1}`,
  })),
};

/** Resolves in the moment in which the first picture stands, before anything that listens can be there. */
const firstPicture = async (
  attributes: Readonly<Record<string, string>> = {},
  story: unknown = months,
): Promise<StoryTimeline> => {
  const element = await mount({ undrawn: true, attributes });
  const drawn = new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!root(element).querySelector('.marks')) return;
      watch.disconnect();
      resolve(true);
    });
    watch.observe(root(element), { childList: true, subtree: true });
  });
  element.story = story;
  await drawn;
  return element;
};

const send = (
  element: StoryTimeline,
  Kind: typeof WheelEvent | typeof MouseEvent,
  type: string,
  more = {},
) => {
  const [clientX, clientY] = ground(element);
  const on = root(element).elementFromPoint(clientX, clientY)!;
  const init = { bubbles: true, composed: true, cancelable: true, view: window, clientX, clientY };
  const event = new Kind(type, { ...init, ...more });
  on.dispatchEvent(event);
  return event;
};

describe('what comes before anybody listens', () => {
  beforeEach(() => resetMouse());

  it('is a turn of the wheel with Ctrl, which zooms all the same, and not the page', async () => {
    const element = await firstPicture();
    const views = viewsOf(element);
    const event = send(element, WheelEvent, 'wheel', { deltaY: -50, ctrlKey: true });
    expect(event.defaultPrevented).to.equal(true);
    await waitUntil(() => views.length > 0, 'the turn is lost');
    expect(overview(element)).not.to.equal(null);
  });

  it('is a turn of the wheel alone, which is left to the page', async () => {
    const element = await firstPicture();
    const event = send(element, WheelEvent, 'wheel', { deltaY: -50 });
    expect(event.defaultPrevented).to.equal(false);
  });

  it('is a double click, which zooms once', async () => {
    const element = await firstPicture();
    const views = viewsOf(element);
    send(element, MouseEvent, 'dblclick');
    await waitUntil(() => views.length > 0, 'the double click is lost');
    await frame();
    await frame();
    expect(views).to.have.length(1);
  });

  it('is the key of the search, which brings up the field, and not that of the browser', async () => {
    const more = { date: '2021-12-31', title: 'The last day' };
    const element = await firstPicture({}, { ...months, events: [...months.events, more] });
    const first = mark(element, 'm1');
    first.focus();
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true, cancelable: true });
    first.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    await waitUntil(() => root(element).activeElement?.matches('[part=find] input'), 'the key is lost');
  });

  it('is a press on a mark by somebody who sees nothing happen, and presses again', async () => {
    const element = await firstPicture();
    const said: (string | undefined)[] = [];
    element.addEventListener('story-timeline-select', ({ storyEvent }) => said.push(storyEvent?.id));
    for (let press = 0; press < 3; press += 1) mark(element, 'm3').click();
    await opens(element, 'Month 3');
    await frame();
    expect(element.selected).to.equal('m3');
    expect(said).to.deep.equal(['m3']);
  });

  it('is nothing where the page moves the element, and what listens comes all the same', async () => {
    const element = await firstPicture({ filter: 'Month 3' });
    element.parentElement!.append(element);
    await waitUntil(() => mark(element, 'm3').closest('li')!.matches('.found'), 'nobody has read the filter');
  });

  it('is a press, from which a drag goes on', async () => {
    const element = await firstPicture({ start: '2021-04', end: '2021-08' });
    const [x, y] = ground(element);
    const before = inkOf(element, 'm6').x;
    send(element, MouseEvent, 'mousedown', { button: 0 });
    await waitUntil(() => overview(element), 'nobody listens');
    await sendMouse({ type: 'move', position: [x + 50, y] });
    await waitUntil(() => Math.abs(inkOf(element, 'm6').x - before - 50) < 2, 'the press is lost');
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
  });
});
