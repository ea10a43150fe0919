import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium, tap, touch } from '../support/chromium.js';
import {
  chart,
  frame,
  ground,
  inkOf,
  mark,
  marks,
  middle,
  mount,
  opens,
  overview,
  stretch,
  viewAfter,
  viewsOf,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';

const months = {
  title: 'A year',
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `m${i + 1}`,
    date: `2021-${String(i + 1).padStart(2, '0')}-15`,
    title: `Month ${i + 1}`,
  })),
};
/** Less than the whole is seen at first, so that there is somewhere to pan. */
const zoomed = { start: '2021-04', end: '2021-08' };

type Place = readonly [x: number, y: number];

/** A finger from one place to another, a frame for each step. */
const swipe = async ([x, y]: Place, [toX, toY]: Place, steps = 6): Promise<void> => {
  await touch('touchStart', [[x, y]]);
  for (let i = 1; i <= steps; i += 1) {
    await touch('touchMove', [[x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps]]);
    await frame();
  }
};
/** As quick as a hand: all at once, so that nothing else comes between. */
const fling = async ([x, y]: Place, by: number): Promise<void> => {
  const steps = [1, 2, 3].map((i): [Place] => [[x + (by * i) / 3, y]]);
  await Promise.all([
    touch('touchStart', [[x, y]]),
    ...steps.map((points) => touch('touchMove', points)),
    lift(),
  ]);
};
const lift = (): Promise<unknown> => touch('touchEnd', []);

/** Two fingers, so many pixels apart about a place, along an axis. */
const pair = ([x, y]: Place, apart: number, down: boolean): Place[] =>
  [-apart / 2, apart / 2].map((by): Place => (down ? [x, y + by] : [x + by, y]));

const pinch = async (at: Place, from: number, to: number, down = false): Promise<void> => {
  await touch('touchStart', pair(at, from, down));
  for (let i = 1; i <= 5; i += 1) {
    await touch('touchMove', pair(at, from + ((to - from) * i) / 5, down));
    await frame();
  }
  await lift();
};

const scrollable = (element: StoryTimeline): void => {
  const below = document.createElement('div');
  below.style.height = '3000px';
  element.after(below);
};

const mountFor = async (attributes: Readonly<Record<string, string>>): Promise<StoryTimeline> => {
  const element = await mount({ story: months, attributes });
  // Only now: a new size of the viewport takes back what was emulated.
  await emulate({ touch: true });
  await waitUntil(() => !('start' in attributes) || overview(element), 'no overview');
  scrollable(element);
  return element;
};

describe('fingers', () => {
  before(function () {
    if (!isChromium) this.skip(); // no other engine lets a test touch
  });
  afterEach(async () => {
    await emulate();
    scrollTo(0, 0);
  });

  it('pan sideways by one, and the page stays', async () => {
    const element = await mountFor({ orientation: 'horizontal', ...zoomed });
    const [x, y] = ground(element);
    const before = inkOf(element, 'm6').x;
    await swipe([x, y], [x + 120, y]);
    await waitUntil(() => inkOf(element, 'm6').x > before + 60, 'it does not follow the finger');
    await viewAfter(element, lift);
    expect(scrollY).to.equal(0);
    expect(element.selected).to.equal(null);
  });

  it('pan right to left by one, as the finger goes', async () => {
    const element = await mountFor({ orientation: 'horizontal', dir: 'rtl', ...zoomed });
    const [x, y] = ground(element);
    const before = inkOf(element, 'm6').x;
    await swipe([x, y], [x + 120, y]);
    await waitUntil(() => inkOf(element, 'm6').x > before + 60, 'it does not follow the finger');
    await viewAfter(element, lift);
  });

  it('give it a push, which slows down and says once where it ends', async () => {
    const element = await mountFor({ orientation: 'horizontal', ...zoomed });
    const views = viewsOf(element);
    const [x, y] = ground(element);
    const pixel = (Date.UTC(2021, 8) - Date.UTC(2021, 3)) / chart(element).clientWidth;
    let start = Date.UTC(2021, 3);
    let by = 0;
    // On a machine that is busy a finger may come off too late to have been quick.
    for (let tries = 1; by < 40 && tries <= 4; tries += 1) {
      await viewAfter(element, () => fling([x, y], -30));
      expect(views).to.have.length(tries);
      by = (views.at(-1)!.start - start) / pixel;
      start = views.at(-1)!.start;
    }
    expect(by).to.be.above(40);
    const there = stretch(element);
    for (let i = 0; i < 10; i += 1) await frame();
    expect(stretch(element)).to.equal(there);
  });

  it('stop a push by a press', async () => {
    const element = await mountFor({
      orientation: 'horizontal',
      ...zoomed,
      start: '2021-07',
      end: '2021-08',
    });
    const [x, y] = ground(element, 0.1);
    await Promise.all([fling([x, y], 120), touch('touchStart', [[x, y]])]);
    await frame();
    await frame();
    const stopped = inkOf(element, 'm7').x;
    for (let i = 0; i < 20; i += 1) await frame();
    expect(inkOf(element, 'm7').x).to.equal(stopped);
    await lift();
    await frame();
    expect(inkOf(element, 'm7').x).to.be.closeTo(stopped, 0.5);
  });

  it('scroll the page by one that goes down, also where it could pan', async () => {
    const element = await mountFor({ orientation: 'horizontal', ...zoomed });
    const seen = stretch(element);
    const [x, y] = ground(element);
    await swipe([x, y], [x, y - 150]);
    await waitUntil(() => scrollY > 50, 'the page does not scroll');
    await lift();
    expect(stretch(element)).to.equal(seen);
  });

  it('scroll the page by one where time runs down', async () => {
    const element = await mountFor({ orientation: 'vertical', ...zoomed });
    const seen = stretch(element);
    const [x, y] = ground(element, 0.4);
    await swipe([x, y], [x, y - 150]);
    await waitUntil(() => scrollY > 50, 'the page does not scroll');
    await lift();
    expect(stretch(element)).to.equal(seen);
  });

  for (const orientation of ['horizontal', 'vertical'])
    for (const first of [{}, zoomed])
      it(`zoom by two that part, about their middle: ${orientation}, ${'start' in first ? 'zoomed' : 'the whole'}`, async () => {
        const element = await mountFor({ orientation, ...first });
        const down = orientation === 'vertical';
        const [x, y] = middle(mark(element, 'm6'));
        const before = inkOf(element, 'm6');
        const seen = await viewAfter(element, () => pinch([x, y], 80, 160, down));
        const after = inkOf(element, 'm6');
        expect(down ? after.y - before.y : after.x - before.x).to.be.within(-4, 4);
        const wider = await viewAfter(element, () => pinch([x, y], 160, 100, down));
        expect(wider.end - wider.start).to.be.above(seen.end - seen.start);
        expect(scrollY).to.equal(0);
        expect(element.selected).to.equal(null);
      });

  it('pan by two where time runs down', async () => {
    const element = await mountFor({ orientation: 'vertical', ...zoomed });
    const [x, y] = middle(mark(element, 'm6'));
    const before = inkOf(element, 'm6').y;
    await viewAfter(element, async () => {
      await touch('touchStart', pair([x, y], 80, false));
      for (let i = 1; i <= 4; i += 1) await touch('touchMove', pair([x, y + 10 * i], 80, false));
      await lift();
    });
    expect(inkOf(element, 'm6').y - before).to.be.closeTo(40, 3);
    expect(scrollY).to.equal(0);
  });

  it('pin by a tap, and pan nothing by it', async () => {
    const element = await mountFor({ orientation: 'horizontal', ...zoomed });
    const views = viewsOf(element);
    const seen = marks(element).find((each) => each.dataset['id'] === 'm6')!;
    await tap(...middle(seen));
    await opens(element, 'Month 6');
    expect(element.selected).to.equal('m6');
    expect(views).to.have.length(0);
  });

  it('pan by one that begins on a mark, and do not pin it', async () => {
    const element = await mountFor({ orientation: 'horizontal', ...zoomed });
    const [x, y] = middle(mark(element, 'm6'));
    await swipe([x, y], [x + 80, y]);
    await viewAfter(element, lift);
    await frame();
    expect(element.selected).to.equal(null);
    expect(overview(element)).not.to.equal(null);
    expect(chart(element).matches('.zoomed')).to.equal(true);
  });
});
