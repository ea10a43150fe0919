import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { colour, colourOf, contrast } from '../support/colours.js';
import { settled, states } from '../support/states.js';
import { press, pressShiftTab, root, textOf } from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** More stops than any of the states has. */
const most = 80;

/** A button of the page, before or behind the element. */
const neighbour = (element: StoryTimeline, where: 'beforebegin' | 'afterend'): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = where;
  element.insertAdjacentElement(where, button);
  return button;
};

const nameOf = (stop: Element): string =>
  `${stop.localName}.${stop.className} “${stop.getAttribute('aria-label') ?? textOf(stop).slice(0, 40)}”`;

/** Whether a ring that can be seen is painted round it, or round the label or the grip that stands for it. */
const hasRing = (element: StoryTimeline, stop: Element): boolean =>
  [
    getComputedStyle(stop),
    getComputedStyle(stop, '::before'),
    ...[...stop.querySelectorAll('.label')].map((label) => getComputedStyle(label)),
  ].some(
    ({ outlineStyle, outlineWidth, outlineColor }) =>
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) >= 2 &&
      contrast(colour(outlineColor), colourOf(element, 'ground')) >= 3,
  );

/** What is painted in a button takes no presses: the item that holds it does. */
const isWithin = (hit: Element, stop: Element): boolean =>
  stop.contains(hit) || hit.contains(stop) || hit.closest('li') === stop.closest('li');

/**
 * Whether some of it, or of its label, is in the window with nothing over it but a popover that the reader has pinned there, and
 * takes away by Escape.
 */
const isSeen = (element: StoryTimeline, stop: Element): boolean =>
  [stop, ...stop.querySelectorAll('.label, .ink path')].some((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = root(element).elementFromPoint(x, y);
    const isInWindow = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    return isInWindow && hit !== null && (isWithin(hit, stop) || hit.closest('.popover.pinned') !== null);
  });

/** What was shown of the stop before goes by itself after a moment. */
const passes = (element: StoryTimeline, stop: Element): Promise<void> =>
  waitUntil(
    () => stop.closest('li') ?? !root(element).querySelector('.popover.shown:popover-open'),
    'what the focus has left stays',
  );

const faultsAt = (element: StoryTimeline, stop: Element): string[] => [
  ...(hasRing(element, stop) ? [] : [`no ring: ${nameOf(stop)}`]),
  ...(isSeen(element, stop) ? [] : [`not seen: ${nameOf(stop)}`]),
];

/** From one neighbour to the other by a key, and what is wrong on the way. */
const walk = async (
  element: StoryTimeline,
  from: HTMLElement,
  to: HTMLElement,
  step: () => Promise<void>,
): Promise<string[]> => {
  const faults: string[] = [];
  from.focus();
  for (let i = 0; i < most; i += 1) {
    await step();
    await element.updateComplete;
    if (document.activeElement === to) return faults;
    const stop = root(element).activeElement;
    if (document.activeElement !== element || !stop) continue;
    await passes(element, stop);
    // What was out of sight comes into it by a movement.
    await waitUntil(() => faultsAt(element, stop).length === 0, '').catch(() =>
      faults.push(...faultsAt(element, stop)),
    );
  }
  return [...faults, `it does not come to the end: ${nameOf(root(element).activeElement ?? document.body)}`];
};

/** A dialog keeps the focus, as it should; a pointer that rests keeps its popover; a finger has no focus. */
const walked = states.filter(({ name, touch }) => !touch && !/sheet of keys|by the pointer/.test(name));

describe('the focus in every state', () => {
  afterEach(() => resetMouse());

  for (const { name, make } of walked)
    it(`is seen at every stop, and is not kept: ${name}`, async () => {
      const element = await make();
      await settled(element);
      const before = neighbour(element, 'beforebegin');
      const after = neighbour(element, 'afterend');
      expect(await walk(element, before, after, () => press('Tab'))).to.deep.equal([]);
      expect(await walk(element, after, before, pressShiftTab)).to.deep.equal([]);
    }).timeout(30_000);
});
