import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium } from '../support/chromium.js';
import { mount, opens, recognition, root } from '../support/timeline.js';

const rounding = 0.5;

/**
 * Buttons that are hard to hit: smaller than a circle of that size, and with another button in the circle about their
 * middle (WCAG 2.2, 2.5.8).
 */
const small = (element: StoryTimeline, size: number): string[] => {
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

const crowd = {
  events: Array.from({ length: 60 }, (_, i) => ({
    date: `20${10 + (i % 3)}-0${1 + (i % 9)}-${10 + (i % 17)}`,
    title: `Event ${i}`,
  })),
};

const settings = [
  { name: 'the seed', story: undefined },
  { name: 'a crowd', story: crowd },
].flatMap((each) => [1280, 360].map((width) => ({ ...each, width })));

const make = ({ story, width }: { story?: unknown; width: number }): Promise<StoryTimeline> =>
  mount(story ? { story, width } : { src: recognition, width });

describe('targets', () => {
  for (const setting of settings)
    it(`are 24 px or so far apart: ${setting.name} at ${setting.width} px`, async () => {
      expect(small(await make(setting), 24)).to.deep.equal([]);
    });

  it('are 24 px or so far apart in the popover', async () => {
    const element = await mount({ src: recognition });
    element.select('recognition');
    await opens(element, 'brave decision');
    expect(small(element, 24)).to.deep.equal([]);
  });

  describe('under a finger', () => {
    before(function () {
      if (!isChromium) this.skip();
    });
    afterEach(() => emulate());

    it('become 44 px high in what an event tells, its links too', async () => {
      const links = [
        { url: 'https://example.org/a', title: 'One more' },
        { url: 'https://example.org/b', title: 'And another' },
      ];
      const element = await mount({ story: { events: [{ id: 'a', date: '2021', title: 'A year', links }] } });
      element.select('a');
      await opens(element, 'And another');
      await emulate({ touch: true });
      const low = (): number[] =>
        [...root(element).querySelectorAll('.popover :is(a, button)')]
          .map((target) => target.getBoundingClientRect().height)
          .filter((height) => height < 44 - rounding);
      await waitUntil(() => low().length === 0, 'something is hard to hit');
    });

    for (const setting of settings)
      it(`become 44 px or so far apart: ${setting.name} at ${setting.width} px`, async () => {
        const element = await make(setting);
        // Only now: a new size of the viewport takes back what was emulated.
        await emulate({ touch: true });
        await waitUntil(() => small(element, 44).length === 0, 'targets stay near one another');
        expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      });
  });
});
