import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { followed, settled } from '../support/followed.js';
import { layoutFaults } from '../support/layout-faults.js';
import { pageStyle } from '../support/page-style.js';
import {
  click,
  closes,
  focused,
  mark,
  marks,
  mount,
  opens,
  popover,
  press,
  recognition,
  root,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

/** What pages say of everything that is on them, or of what they know nothing of. */
const rules: Readonly<Record<string, string>> = {
  'a reset of a site': `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit;
    list-style: none; text-decoration: none }`,
  'all: unset': '* { all: unset }',
  'all: initial': '* { all: initial }',
  'all: revert': '* { all: revert }',
  'all: revert-layer': '* { all: revert-layer }',
  'important rules':
    '* { position: relative !important; float: left !important; overflow: hidden !important }',
  'no buttons': 'button, ol, li, svg, section { display: none !important }',
  'no focus rings': '* { outline: none !important } :focus { outline: 0 }',
  'large letters': 'html { font-size: 300% }',
  'huge lines': 'body { line-height: 3 }',
  'small letters': 'body { font-size: 9px }',
  'letters in capitals':
    'body { text-transform: uppercase; letter-spacing: 0.1em; white-space: nowrap; text-indent: 3em }',
  'everything in the middle': 'body { text-align: center; font-style: italic }',
  'blocks that move': '* { transition: all 0.3s !important }',
};

/** What pages put round what they embed. */
const ancestors: Readonly<Record<string, string>> = {
  'overflow: hidden': 'overflow: hidden; height: 500px',
  'overflow: clip': 'overflow: clip; height: 500px',
  'overflow: auto': 'overflow: auto; height: 500px; width: 900px',
  'transform: translateX': 'transform: translateX(20px)',
  'transform: translateZ': 'transform: translateZ(0)',
  'will-change: transform': 'will-change: transform',
  perspective: 'perspective: 500px',
  'filter: grayscale': 'filter: grayscale(1)',
  'filter: drop-shadow': 'filter: drop-shadow(0 0 1px black)',
  'backdrop-filter': 'backdrop-filter: blur(1px)',
  'clip-path': 'clip-path: inset(0)',
  'contain: strict': 'contain: strict; height: 700px',
  'contain: content': 'contain: content',
  'contain: paint': 'contain: paint',
  'content-visibility: auto': 'content-visibility: auto',
  'a low place in the stack': 'position: relative; z-index: 0; isolation: isolate; opacity: 0.9',
  'direction: rtl': 'direction: rtl',
  'writing-mode: vertical-rl': 'writing-mode: vertical-rl; width: 900px; height: 700px',
  'writing-mode: sideways-lr': 'writing-mode: sideways-lr; width: 900px; height: 700px',
  'a row without a size': 'display: flex',
  'a column that hides': 'display: flex; flex-direction: column; height: 600px; overflow: hidden',
  'a grid of one cell': 'display: inline-grid',
  'a box fixed on the screen':
    'position: fixed; inset: 10px auto auto 10px; max-height: 600px; overflow: hidden',
};

/** Where a box is looked through at nine points, whatever is in it is on top: neither cut nor covered. */
const isOnTop = (element: StoryTimeline, box: HTMLElement): boolean => {
  const { left, top, width, height } = box.getBoundingClientRect();
  const shares = [0.1, 0.5, 0.9];
  return shares.every((x) =>
    shares.every((y) => box.contains(root(element).elementFromPoint(left + width * x, top + height * y))),
  );
};

/** What a reader does first: presses an event, reads it, closes it, goes on by a key. */
const isUsed = async (element: StoryTimeline): Promise<void> => {
  const anchor = mark(element, 'takeover');
  anchor.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await click(anchor);
  await opens(element, 'regain control of Afghanistan');
  await settled(element);
  const box = popover(element)!;
  await waitUntil(() => isOnTop(element, box), 'the popover is cut or covered');
  const { width, height } = box.getBoundingClientRect();
  expect(width, 'width of the popover').to.be.above(180);
  expect(height, 'height of the popover').to.be.above(80);
  expect(layoutFaults(element, 8).filter((fault) => !fault.startsWith('html.'))).to.deep.equal([]);
  await press('Escape');
  await closes(element);
  await resetMouse();
  mark(element, 'takeover').focus();
  await press(getComputedStyle(element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  await waitUntil(() => focused(element) === 'business-office', 'the arrow key does not lead on');
  await opens(element, 'Moscow is the first');
  await press('Escape');
  await closes(element);
};

const isDrawn = async (element: StoryTimeline): Promise<void> => {
  await followed(element);
  expect(marks(element)).to.have.length(8);
  expect(root(element).querySelector('.stage')!.clientWidth).to.be.within(200, innerWidth);
  expect(layoutFaults(element, 8).filter((fault) => !fault.startsWith('html.'))).to.deep.equal([]);
};

describe('a page that is hard on what stands in it', () => {
  let undo = (): void => undefined;
  afterEach(async () => {
    undo();
    undo = () => undefined;
    await resetMouse();
  });

  for (const [name, css] of Object.entries(rules))
    it(`${name}: it is read and used as elsewhere`, async () => {
      undo = pageStyle(css);
      const element = await mount({ src: recognition, width: 900 });
      await isDrawn(element);
      await isUsed(element);
    });

  for (const [name, css] of Object.entries(ancestors))
    it(`${name} round it: it is read and used as elsewhere`, async () => {
      const element = await mount({ src: recognition, width: 900 });
      element.parentElement!.parentElement!.style.cssText = css;
      await isDrawn(element);
      await isUsed(element);
    });
});
