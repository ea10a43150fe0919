import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium, tap, touch } from '../support/chromium.js';
import {
  closes,
  frame,
  ground,
  inkOf,
  mark,
  middle,
  mount,
  opens,
  overview,
  popover,
  root,
  stretch,
  textOf,
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
const crowd = {
  title: 'A crowd',
  events: [
    { id: 'before', date: '2021-01-01', title: 'Long before' },
    ...Array.from({ length: 8 }, (_, i) => ({ id: `c${i}`, date: '2021-06-04', title: `Of the crowd ${i}` })),
    { id: 'after', date: '2021-12-01', title: 'Long after' },
  ],
};

type Place = readonly [x: number, y: number];

const rest = (at: Place): Promise<unknown> => touch('touchStart', [at]);
const slide = async ([x, y]: Place, [toX, toY]: Place, steps = 6): Promise<void> => {
  for (let i = 1; i <= steps; i += 1) {
    await touch('touchMove', [[x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps]]);
    await frame();
  }
};
/** As a hand that means to scroll: it does not rest before. */
const push = async (from: Place, to: Place): Promise<void> => {
  const [dx, dy] = [(to[0] - from[0]) / 6, (to[1] - from[1]) / 6];
  const second: Place = [from[0] + dx, from[1] + dy];
  await Promise.all([rest(from), touch('touchMove', [second])]);
  await slide(second, to, 5);
};
const lift = (): Promise<unknown> => touch('touchEnd', []);

const mountFor = async (
  attributes: Readonly<Record<string, string>>,
  story: object = months,
): Promise<StoryTimeline> => {
  const element = await mount({ story, attributes });
  const below = document.createElement('div');
  below.style.height = '3000px';
  element.after(below);
  await emulate({ touch: true });
  await waitUntil(() => !('start' in attributes) || overview(element), 'no overview');
  await frame();
  await element.updateComplete;
  return element;
};

const shows = (element: StoryTimeline, words: string): Promise<void> =>
  waitUntil(() => textOf(popover(element)).includes(words), `“${words}” is not shown`);

const inkAt = (element: StoryTimeline, id: string): Place => {
  const { x, y } = inkOf(element, id);
  return [Math.round(x), Math.round(y)];
};

describe('a finger that rests', () => {
  before(function () {
    if (!isChromium) this.skip(); // no other engine lets a test touch
  });
  afterEach(async () => {
    await emulate();
    scrollTo(0, 0);
  });

  for (const attributes of [
    { orientation: 'horizontal' },
    { orientation: 'vertical' },
    { orientation: 'horizontal', start: '2021-04', end: '2021-08' },
    { orientation: 'horizontal', dir: 'rtl' },
  ])
    it(`shows the event under it, and pins it when it is lifted: ${Object.values(attributes).join(', ')}`, async () => {
      const element = await mountFor(attributes);
      await rest(inkAt(element, 'm6'));
      await shows(element, 'Month 6');
      expect(element.selected, 'while it is down').to.equal(null);
      await lift();
      await waitUntil(() => element.selected === 'm6', 'it is not pinned');
      for (let i = 0; i < 4; i += 1) await frame();
      expect(element.selected).to.equal('m6');
    });

  it('means the event of the label that it is on', async () => {
    const element = await mountFor({ orientation: 'vertical' });
    await rest(middle(mark(element, 'm3').querySelector('.label')!));
    await shows(element, 'Month 3');
    await lift();
    await waitUntil(() => element.selected === 'm3', 'it is not pinned');
    expect(getSelection()?.toString()).to.equal('');
  });

  for (const attributes of [
    { orientation: 'horizontal' },
    { orientation: 'vertical' },
    { orientation: 'horizontal', start: '2021-04', end: '2021-08' },
  ])
    it(`shows one event after another as it slides, and moves nothing else: ${Object.values(attributes).join(', ')}`, async () => {
      const element = await mountFor(attributes);
      const seen = stretch(element);
      const [from, to] = [inkAt(element, 'm5'), inkAt(element, 'm7')];
      await rest(from);
      await shows(element, 'Month 5');
      await slide(from, inkAt(element, 'm6'));
      await shows(element, 'Month 6');
      await slide(inkAt(element, 'm6'), to);
      await shows(element, 'Month 7');
      await lift();
      await waitUntil(() => element.selected === 'm7', 'it is not pinned');
      expect(stretch(element)).to.equal(seen);
      expect(scrollY).to.equal(0);
    });

  it('shows the events of a crowd one after another, and brings the one that it is lifted from into view', async () => {
    const element = await mountFor({ orientation: 'horizontal', scale: 'chronological' }, crowd);
    const cluster = root(element).querySelector('[part=cluster]')!;
    const pill = cluster.querySelector('.pill')!.getBoundingClientRect();
    const [x, y] = middle(cluster.querySelector('.pill')!);
    await rest([x, y]);
    await waitUntil(() => textOf(popover(element)).includes('Of the crowd'), 'nothing of the crowd is shown');
    const reach = Math.max(pill.width, 44) / 2;
    const read: string[] = [];
    for (let at = -reach + 2; at < reach; at += 3) {
      await touch('touchMove', [[x + at, y]]);
      await frame();
      const said = /Of the crowd \d/.exec(textOf(popover(element)))?.[0];
      if (said && read.at(-1) !== said) read.push(said);
    }
    expect(read).to.deep.equal(Array.from({ length: 8 }, (_, i) => `Of the crowd ${i}`));
    await lift();
    await waitUntil(() => element.selected === 'c7', 'it is not pinned');
    await opens(element, 'Of the crowd 7');
  });

  it('takes the place of what was pinned', async () => {
    const element = await mountFor({ orientation: 'horizontal' });
    element.select('m2');
    await opens(element, 'Month 2');
    await rest(inkAt(element, 'm9'));
    await shows(element, 'Month 9');
    await lift();
    await waitUntil(() => element.selected === 'm9', 'it is not pinned');
  });

  it('brings no menu of the browser', async () => {
    const element = await mountFor({ orientation: 'horizontal' });
    let menus = 0;
    const heard = (event: Event): void => {
      if (!event.defaultPrevented) menus += 1;
    };
    addEventListener('contextmenu', heard);
    await rest(inkAt(element, 'm4'));
    await shows(element, 'Month 4');
    await lift();
    await waitUntil(() => element.selected === 'm4', 'it is not pinned');
    removeEventListener('contextmenu', heard);
    expect(menus).to.equal(0);
  });

  it('lets go when a second finger comes', async () => {
    const element = await mountFor({ orientation: 'horizontal' });
    const at = inkAt(element, 'm4');
    await rest(at);
    await shows(element, 'Month 4');
    await touch('touchStart', [at, [at[0] + 80, at[1]]]);
    await waitUntil(() => !popover(element), 'it is still shown');
    await lift();
    expect(element.selected).to.equal(null);
  });

  it('of a phone does not cover what is under the finger', async () => {
    const element = await mount({ story: months, width: 375, attributes: { orientation: 'vertical' } });
    await setViewport({ width: 375, height: 667 });
    await emulate({ touch: true });
    await frame();
    await element.updateComplete;
    const seen = months.events
      .map(({ id }) => id)
      .filter((id) => inkOf(element, id).y > 10 && inkOf(element, id).y < 650);
    expect(seen.length).to.be.above(3);
    await rest(inkAt(element, seen[0]!));
    await waitUntil(() => popover(element), 'nothing is shown');
    for (const id of seen) {
      const at = inkAt(element, id);
      await touch('touchMove', [at]);
      await shows(element, months.events.find((event) => event.id === id)!.title);
      await element.updateComplete;
      const { top, bottom } = popover(element)!.getBoundingClientRect();
      expect(at[1] < top || at[1] > bottom, id).to.equal(true);
    }
    await lift();
    await waitUntil(() => element.selected === seen.at(-1), 'it is not pinned');
  });
});

describe('a finger where there is a mouse as well', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  afterEach(async () => {
    await resetMouse();
    await emulate();
  });

  /** Nothing is emulated: to the page no finger is the first of its pointers. */
  const mountBoth = async (): Promise<StoryTimeline> => {
    const element = await mount({ story: months, attributes: { orientation: 'horizontal' } });
    expect(matchMedia('(pointer: coarse)').matches).to.equal(false);
    return element;
  };

  it('pins by a tap, and lets go by another', async () => {
    const element = await mountBoth();
    await tap(...inkAt(element, 'm4'));
    await opens(element, 'Month 4');
    expect(element.selected).to.equal('m4');
    expect(popover(element)!.matches('.pinned')).to.equal(true);
    await tap(...inkAt(element, 'm4'));
    await closes(element);
    expect(element.selected).to.equal(null);
  });

  it('shows nothing more where it has been, and the mouse still hovers', async () => {
    const element = await mountBoth();
    await tap(...inkAt(element, 'm4'));
    await opens(element, 'Month 4');
    await tap(...middle(popover(element)!.querySelector('.close')!));
    await closes(element);
    await sendMouse({ type: 'move', position: [...inkAt(element, 'm8')] });
    await opens(element, 'Month 8');
    expect(element.selected).to.equal(null);
  });

  it('pins what is only shown under the mouse', async () => {
    const element = await mountBoth();
    await sendMouse({ type: 'move', position: [...inkAt(element, 'm8')] });
    await opens(element, 'Month 8');
    await tap(...inkAt(element, 'm4'));
    await waitUntil(() => element.selected === 'm4', 'it is not pinned');
    await opens(element, 'Month 4');
  });

  it('is no pen, which hovers', async () => {
    const element = await mountBoth();
    const item = mark(element, 'm4').closest('li')!;
    for (const type of ['pointerenter', 'pointermove'])
      item.dispatchEvent(new PointerEvent(type, { pointerType: 'pen' }));
    await opens(element, 'Month 4');
    expect(element.selected).to.equal(null);
    item.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'pen' }));
    await closes(element);
  });
});

describe('a finger that taps twice', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  afterEach(() => emulate());

  for (const orientation of ['horizontal', 'vertical'])
    it(`on empty ground zooms in, and the page stays as large as it is: ${orientation}`, async () => {
      const element = await mountFor({ orientation });
      const [x, y] = ground(element, 0.7);
      await tap(x, y);
      await tap(x, y);
      await waitUntil(() => overview(element), 'it does not zoom');
      expect(visualViewport?.scale).to.equal(1);
    });
});

describe('a finger that scrolls', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  afterEach(async () => {
    await emulate();
    scrollTo(0, 0);
  });

  const starts: Readonly<Record<string, (element: StoryTimeline) => Place>> = {
    'a mark': (element) => inkAt(element, 'm6'),
    'a label': (element) => {
      const labels = [...root(element).querySelectorAll('.item:not(.outside) .label')];
      return middle(labels[Math.floor(labels.length / 2)]!);
    },
    'the ground': (element) => ground(element),
    'the axis': (element) => {
      const { x, y } = inkOf(element, 'm6');
      return element.matches(':state(vertical)') ? [x, y + 25] : [x + 30, y];
    },
  };
  const forms: readonly Readonly<Record<string, string>>[] = [
    { orientation: 'horizontal' },
    { orientation: 'vertical' },
    { orientation: 'horizontal', start: '2021-04', end: '2021-08' },
    { orientation: 'vertical', start: '2021-04', end: '2021-08' },
  ];
  for (const attributes of forms)
    for (const [name, startOf] of Object.entries(starts))
      it(`begins on ${name}: ${Object.values(attributes).join(', ')}`, async () => {
        const element = await mountFor(attributes);
        const [x, y] = startOf(element);
        await push([x, y], [x + 3, y - 150]);
        await waitUntil(() => scrollY > 50, 'the page does not scroll');
        await lift();
        expect(element.selected).to.equal(null);
      });

  it('begins on the overview', async () => {
    const element = await mountFor({ orientation: 'horizontal', start: '2021-04', end: '2021-08' });
    const { left, top, height } = overview(element)!.getBoundingClientRect();
    const at: Place = [left + 60, top + height / 2];
    await push(at, [at[0] + 3, at[1] - 150]);
    await waitUntil(() => scrollY > 50, 'the page does not scroll');
    await lift();
  });

  it('goes sideways through a box that does so, while the whole is seen', async () => {
    const element = await mountFor({ orientation: 'horizontal' });
    const box = document.createElement('div');
    box.style.cssText = 'overflow-x:auto;inline-size:600px';
    element.parentElement!.replaceWith(box);
    element.style.inlineSize = '1000px';
    box.append(element);
    await frame();
    await waitUntil(() => root(element).querySelector('.marks'), 'nothing is drawn');
    const [x, y] = inkAt(element, 'm4');
    await push([x, y], [x - 150, y + 2]);
    await waitUntil(() => box.scrollLeft > 50, 'the box does not scroll');
    await lift();
    box.remove();
  });
});
