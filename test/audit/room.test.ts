import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { followed, settled } from '../support/followed.js';
import { hardStories } from '../support/hard-stories.js';
import { layoutFaults } from '../support/layout-faults.js';
import { mark, mount, opens, popover, press, recognition, root } from '../support/timeline.js';

const widths = [200, 240, 280, 320, 375, 480, 640, 768, 960, 1280, 1920, 2560];
const fewWidths = [200, 320, 480, 768, 1280, 2560];

const stories = [
  { name: 'the seed', setting: { src: recognition }, events: 8, widths },
  ...Object.entries(hardStories).map(([name, story]) => ({
    name,
    setting: { story },
    events: story.events.length,
    widths: fewWidths,
  })),
];

/** What is wrong in a room of each of these widths. */
const faultsAt = async (element: StoryTimeline, each: readonly number[], events: number) => {
  const faults: Record<string, readonly string[]> = {};
  for (const width of each) {
    // Engines have windows of 500 px at least; the page has margins and a scrollbar.
    await setViewport({ width: Math.max(500, width + 40), height: 900 });
    element.parentElement!.style.width = `${width}px`;
    await followed(element);
    await press('Escape'); // an engine's pointer may have stood on a mark
    const found = layoutFaults(element, events);
    if (found.length > 0) faults[`${width} px`] = found;
  }
  return faults;
};

describe('in any room', () => {
  for (const { name, setting, events, widths: each } of stories)
    it(`nothing is cut, covered or lost: ${name}`, async () => {
      const element = await mount({ ...setting, width: 1280 });
      expect(await faultsAt(element, each, events)).to.deep.equal({});
    }).timeout(40_000);

  for (const representation of ['list', 'table'])
    it(`nothing is cut, covered or lost: as a ${representation}`, async () => {
      const element = await mount({ src: recognition, attributes: { representation } });
      expect(await faultsAt(element, fewWidths, 0)).to.deep.equal({});
    }).timeout(40_000);

  it('nothing is lost where a page is enlarged fourfold: 320 px by 256', async () => {
    const element = await mount({ src: recognition, width: 280 });
    await setViewport({ width: 320, height: 256 });
    await followed(element);
    expect(layoutFaults(element, 8)).to.deep.equal([]);
    mark(element, 'recognition').scrollIntoView({ block: 'center' });
    element.select('recognition');
    await opens(element, 'brave decision');
    await settled(element);
    expect(layoutFaults(element, 8)).to.deep.equal([]);
    // All that it says can be scrolled to, and it can be closed.
    const scroll = popover(element)!.querySelector('.scroll')!;
    expect(scroll.clientHeight).to.be.above(100);
    expect(getComputedStyle(scroll).overflowY).to.equal('auto');
    const { top, bottom } = root(element).querySelector('[part=close]')!.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });
});
