import { waitUntil } from '../support/wait-until.js';
import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium } from '../support/chromium.js';
import { rounding, small } from '../support/small-targets.js';
import { mount, opens, recognition, root } from '../support/timeline.js';

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
