import type { StoryTimeline } from '../../src/story-timeline.js';
import { root } from './timeline.js';

export const rounding = 0.5;

/**
 * Buttons that are hard to hit: smaller than a circle of that size, and with another button in the circle about their
 * middle (WCAG 2.2, 2.5.8).
 */
export const small = (element: StoryTimeline, size: number): string[] => {
  const targets = [...root(element).querySelectorAll<HTMLElement>('button, summary')]
    .filter((target) => !target.closest('.hidden') && target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }));
  return targets
    .filter(({ box }) => box.width < size - rounding || box.height < size - rounding)
    .filter(({ target, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return targets.some(
        (other) =>
          other.target !== target &&
          other.target.closest('[popover]') === target.closest('[popover]') &&
          distance(x, y, other.box) < size / 2 - rounding,
      );
    })
    .map(({ target, box }) => `${target.textContent?.trim().slice(0, 40)} ${box.width} × ${box.height}`);
};

const distance = (x: number, y: number, { left, top, right, bottom }: DOMRect): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
