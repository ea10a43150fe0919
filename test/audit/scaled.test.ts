import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  brush,
  closes,
  drag,
  frame,
  ground,
  hover,
  inkOf,
  mark,
  middle,
  mount,
  opens,
  popover,
  recognition,
  root,
  stretch,
  viewAfter,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { wheel } from '../support/wheel.js';

/** How a page, or what zooms it, draws the element larger or smaller than it is laid out. */
const scales: Readonly<Record<string, string>> = {
  'zoom: 1.5': 'zoom: 1.5',
  'zoom: 0.67': 'zoom: 0.67',
  'scale(0.5)': 'transform: scale(0.5); transform-origin: 0 0',
  'scale(1.25)': 'transform: scale(1.25); transform-origin: 0 0',
};

/** What rounding of a pointer to whole pixels may do, in drawn pixels. */
const slack = 3;

const scaled = async (css: string): Promise<StoryTimeline> => {
  const element = await mount({ src: recognition, width: 800 });
  element.parentElement!.style.cssText += css;
  await waitUntil(async () => {
    await frame();
    await frame();
    const stage = root(element).querySelector('.stage')!;
    return Number(stage.querySelector('[part=axis]')?.getAttribute('width')) === stage.clientWidth;
  }, 'the drawing does not follow its room');
  return element;
};

describe('drawn larger or smaller than it is laid out', () => {
  afterEach(() => resetMouse());

  for (const [name, css] of Object.entries(scales)) {
    it(`the pointer meets the mark that it points at: ${name}`, async () => {
      const element = await scaled(css);
      for (const id of ['takeover', 'recognition']) {
        await hover(mark(element, id));
        await opens(element, id === 'takeover' ? 'return to power' : 'first to recognise');
      }
      const box = popover(element)!.getBoundingClientRect();
      expect(box.left).to.be.at.least(-1);
      expect(box.right).to.be.at.most(innerWidth + 1);
      await resetMouse();
      await closes(element);
    });

    it(`what is under the pointer stays there while the wheel zooms: ${name}`, async () => {
      const element = await scaled(css);
      const from = inkOf(element, 'remark');
      const y = ground(element)[1];
      await viewAfter(element, () => wheel({ x: Math.round(from.x), y, deltaY: -60, keys: ['Control'] }));
      expect(Math.abs(inkOf(element, 'remark').x - from.x)).to.be.below(slack);
    });

    it(`what is dragged goes as far as the pointer: ${name}`, async () => {
      const element = await scaled(css);
      await zoomIn(element, 2);
      const [x, y] = ground(element);
      const ids = () =>
        [...root(element).querySelectorAll<HTMLElement>('.marks > .item:not(.outside) [part=mark]')].map(
          ({ dataset }) => dataset['id']!,
        );
      const id = ids()[0]!;
      const from = inkOf(element, id).x;
      await viewAfter(element, () => drag([x, y], [x - 30, y]));
      expect(inkOf(element, id).x - from).to.be.closeTo(-30, slack);
    });

    it(`the overview's window goes as far as the pointer: ${name}`, async () => {
      const element = await scaled(css);
      await zoomIn(element, 2);
      const before = stretch(element);
      const window_ = brush(element, 'window');
      const [x, y] = middle(window_);
      const from = window_.getBoundingClientRect().left;
      await viewAfter(element, () => drag([x, y], [x - 20, y]));
      expect(stretch(element)).not.to.equal(before);
      expect(brush(element, 'window').getBoundingClientRect().left - from).to.be.closeTo(-20, slack);
    });
  }
});
