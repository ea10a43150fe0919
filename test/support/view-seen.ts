import { waitUntil } from './wait-until.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { mark, root } from './timeline.js';

type Shown = readonly [from: number, to: number];

/** What the overview says is in view, as shares of the whole story; all of it where there is no overview. */
export const shown = (element: StoryTimeline): Shown => {
  const lit = root(element).querySelector<HTMLElement>('.overview .lit');
  if (!lit) return [0, 1];
  const [from, length] = [lit.style.insetInlineStart, lit.style.inlineSize].map(
    (share) => parseFloat(share) / 100,
  );
  // Engines keep six figures of a share: what two of them add up to is no more exact.
  return [from!, Math.round((from! + length!) * 1e6) / 1e6];
};

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until the view is as it is said to be, and moves no more. */
export const rests = async (element: StoryTimeline, isThere: (shown: Shown) => boolean): Promise<void> => {
  await waitUntil(async () => {
    const before = shown(element);
    await frame();
    await frame();
    await frame();
    const now = shown(element);
    return isThere(now) && before[0] === now[0] && before[1] === now[1];
  }, 'the view does not come to rest there');
};

export const whole = (element: StoryTimeline): Promise<void> =>
  waitUntil(() => !root(element).querySelector('.overview'), 'the whole story is not seen');

/** Whether the button of an event stands in the drawing, and not outside the view or inside a cluster. */
export const isSeen = (element: StoryTimeline, id: string): boolean => {
  const button = mark(element, id);
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const chart = root(element).querySelector('[part=chart]')!.getBoundingClientRect();
  const inside = x >= chart.left && x <= chart.right && y >= chart.top && y <= chart.bottom;
  return inside && right - left > 2 && getComputedStyle(button).opacity !== '0';
};
