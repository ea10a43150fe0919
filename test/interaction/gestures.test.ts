import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import {
  button,
  chart,
  click,
  drag,
  frame,
  ground,
  inkOf,
  mark,
  marks,
  middle,
  mount,
  opens,
  overview,
  popover,
  root,
  viewAfter,
  viewsOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { wheel } from '../support/wheel.js';

/** A day of each month of a year, and two long before it, so that there is something to break. */
const story = {
  title: 'A year',
  groups: [
    { id: 'a', title: 'Group A' },
    { id: 'b', title: 'Group B' },
  ],
  events: [
    { id: 'long-ago', date: '1950-03-04', title: 'Long ago', group: 'a' },
    { id: 'soon-after', date: '1950-03-24', title: 'Soon after', group: 'b' },
    ...Array.from({ length: 12 }, (_, i) => ({
      id: `m${i + 1}`,
      date: `2021-${String(i + 1).padStart(2, '0')}-15`,
      title: `Month ${i + 1}`,
      group: i % 2 ? 'b' : 'a',
    })),
  ],
};

/** On a true scale what is long before would leave the year no room. */
const storyFor = ({ scale }: Readonly<Record<string, string>>): object =>
  scale === 'chronological' ? { ...story, events: story.events.slice(2) } : story;

const forms: readonly Readonly<Record<string, string>>[] = [
  { scale: 'chronological' },
  { scale: 'broken' },
  { scale: 'sequential' },
  { scale: 'broken', layout: 'faceted' },
  { scale: 'broken', dir: 'rtl' },
  { scale: 'sequential', layout: 'faceted', dir: 'rtl' },
  { scale: 'chronological', orientation: 'vertical' },
  { scale: 'broken', orientation: 'vertical' },
  { scale: 'sequential', orientation: 'vertical' },
  { scale: 'broken', orientation: 'vertical', layout: 'faceted', dir: 'rtl' },
];
const named = (attributes: Readonly<Record<string, string>>): string => Object.values(attributes).join(', ');

const isDown = (element: StoryTimeline): boolean => element.matches(':state(vertical)');

/** Where events stand along the axis; of the dots that are seen. */
const along = (element: StoryTimeline): Map<string, number> =>
  new Map(
    marks(element)
      .filter((each) => each.querySelector('.ink path') && !each.parentElement?.matches('.outside'))
      .map(({ dataset }): [string, number] => {
        const { x, y } = inkOf(element, dataset['id']!);
        return [dataset['id']!, isDown(element) ? y : x];
      }),
  );

/** The mark nearest to the middle of the chart, brought into sight. */
const middleMark = (element: StoryTimeline): string => {
  const { left, top, width, height } = chart(element).getBoundingClientRect();
  const wanted = isDown(element) ? top + height / 2 : left + width / 2;
  const distances = [...along(element)].map(([id, at]) => ({ id, by: Math.abs(at - wanted) }));
  const { id } = distances.reduce((a, b) => (b.by < a.by ? b : a));
  mark(element, id).scrollIntoView({ block: 'center', behavior: 'instant' });
  return id;
};

/** Empty ground as far along as a point. */
const groundBeside = (element: StoryTimeline, { x, y }: { x: number; y: number }): [number, number] => {
  const { left, top, width, height } = chart(element).getBoundingClientRect();
  return ground(element, isDown(element) ? (y + 30 - top) / height : (x + 30 - left) / width);
};

/** Zooms in by the wheel, about a mark, which it names. */
const closeUp = async (element: StoryTimeline): Promise<string> => {
  const id = middleMark(element);
  const { x, y } = inkOf(element, id);
  const turn = { x: Math.round(x), y: Math.round(y), deltaY: -50, keys: ['Control'] } as const;
  for (let i = 0; i < 3; i += 1) await viewAfter(element, () => wheel(turn));
  return id;
};

const roundOf = ({ x, y }: { x: number; y: number }): [number, number] => [Math.round(x), Math.round(y)];

/** All positions of every mark, frame by frame, while something happens. */
const record = async (
  element: StoryTimeline,
  act: () => Promise<unknown>,
): Promise<ReadonlyMap<string, number[]>> => {
  const seen = new Map<string, number[]>();
  const done = viewAfter(element, act).then(() => true);
  for (let over = false; !over; over = await Promise.race([done, frame().then(() => false)]))
    for (const [id, at] of along(element)) seen.set(id, [...(seen.get(id) ?? []), at]);
  return seen;
};

/** How far a sequence of places goes back on its way. */
const goesBack = (places: readonly number[]): number => {
  const way = Math.sign(places.at(-1)! - places[0]!);
  return Math.max(0, ...places.slice(1).map((at, i) => way * (places[i]! - at)));
};

describe('hands on the chart', () => {
  beforeEach(() => resetMouse());

  for (const attributes of forms) {
    it(`zoom about the pointer with Ctrl and the wheel: ${named(attributes)}`, async () => {
      const element = await mount({ story: storyFor(attributes), attributes });
      const id = middleMark(element);
      const before = inkOf(element, id);
      const [x, y] = roundOf(before);
      const spread = (): number => {
        const places = [...along(element).values()];
        return Math.max(...places) - Math.min(...places);
      };
      const whole = spread();
      const seen = await viewAfter(element, () => wheel({ x, y, deltaY: -50, keys: ['Control'] }));
      const after = inkOf(element, id);
      const by = isDown(element) ? after.y - before.y : after.x - before.x;
      expect(Math.abs(by), 'the mark under the pointer').to.be.below(2);
      expect(seen.end).to.be.above(seen.start);
      expect(overview(element)).not.to.equal(null);
      expect(along(element).size < story.events.length || spread() > whole + 20).to.equal(true);
      await viewAfter(element, () => wheel({ x, y, deltaY: 200, keys: ['Control'] }));
      await waitUntil(() => !overview(element), 'it does not come back to the whole');
    });

    it(`pan by a drag on the ground: ${named(attributes)}`, async () => {
      const element = await mount({ story: storyFor(attributes), attributes });
      const id = await closeUp(element);
      const before = inkOf(element, id);
      const [x, y] = groundBeside(element, before);
      await viewAfter(element, () => drag([x, y], isDown(element) ? [x, y + 40] : [x + 40, y]));
      const after = inkOf(element, id);
      const by = isDown(element) ? after.y - before.y : after.x - before.x;
      expect(by).to.be.closeTo(40, 2);
      expect(element.selected).to.equal(null);
    });

    it(`move no mark back while they zoom: ${named(attributes)}`, async () => {
      const element = await mount({ story: storyFor(attributes), attributes });
      const [x, y] = roundOf(inkOf(element, middleMark(element)));
      const seen = await record(element, async () => {
        for (let i = 0; i < 5; i += 1) await wheel({ x, y, deltaY: -20, keys: ['Control'] });
      });
      expect(seen.size).to.be.above(3);
      for (const [id, places] of seen) expect(goesBack(places), id).to.be.below(1);
    });
  }

  it('zoom about the pointer with ⌘ and the wheel', async () => {
    const element = await mount({ story });
    const id = middleMark(element);
    const [x, y] = roundOf(inkOf(element, id));
    await viewAfter(element, () => wheel({ x, y, deltaY: -50, keys: ['Meta'] }));
    expect(Math.abs(inkOf(element, id).x - x)).to.be.below(2);
    expect(overview(element)).not.to.equal(null);
  });

  it('scroll the page with the wheel alone, and zoom nothing', async () => {
    const element = await mount({ story });
    const below = document.createElement('div');
    below.style.height = '3000px';
    element.after(below);
    const [x, y] = ground(element);
    await wheel({ x, y, deltaY: 120 });
    await waitUntil(() => scrollY > 0, 'the page does not scroll');
    expect(overview(element)).to.equal(null);
    scrollTo(0, 0);
  });

  it('pan by a drag that begins on a mark, and do not pin it', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const id = middleMark(element);
    const [x, y] = middle(mark(element, id));
    await viewAfter(element, () => drag([x, y], [x + 60, y]));
    expect(inkOf(element, id).x).to.be.closeTo(x + 60, 2);
    await frame();
    expect(element.selected).to.equal(null);
    expect(popover(element)?.parentElement?.matches('.pinned') ?? false).to.equal(false);
  });

  it('pin by a click, also where the view can be panned', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const views = viewsOf(element);
    const id = middleMark(element);
    await click(mark(element, id));
    await opens(element, 'Month');
    expect(element.selected).to.equal(id);
    expect(views).to.have.length(0);
  });

  it('pan nothing while the whole is seen', async () => {
    const element = await mount({ story });
    const before = [...along(element)];
    const [x, y] = ground(element);
    await drag([x, y], [x + 60, y]);
    await frame();
    expect([...along(element)]).to.deep.equal(before);
  });

  it('stop at the ends of the story', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const [x, y] = ground(element);
    await viewAfter(element, () => drag([x - 350, y], [x + 350, y]));
    const first = inkOf(element, 'long-ago').x;
    expect(first).to.be.below(chart(element).getBoundingClientRect().x + 100);
    const views = viewsOf(element);
    await drag([x - 350, y], [x + 350, y]);
    await frame();
    await frame();
    expect(inkOf(element, 'long-ago').x).to.be.closeTo(first, 0.5);
    expect(views).to.have.length(0);
  });

  it('say once what is seen after a drag', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const views = viewsOf(element);
    const [x, y] = ground(element);
    await viewAfter(element, () => drag([x, y], [x - 80, y]));
    await frame();
    expect(views).to.have.length(1);
    await viewAfter(element, () => drag([x, y], [x + 30, y]));
    expect(views).to.have.length(2);
    expect(views[1]!.start).to.be.below(views[0]!.start);
    expect(views[1]!.end).to.be.below(views[0]!.end);
  });

  it('zoom in by a double click on empty ground, which Back undoes', async () => {
    const element = await mount({ story });
    const [x, y] = ground(element, 0.7);
    const near = [...along(element)].reduce((a, b) => (Math.abs(b[1] - x) < Math.abs(a[1] - x) ? b : a));
    const seen = await viewAfter(element, async () => {
      let heard = false;
      chart(element).addEventListener('dblclick', () => (heard = true));
      await sendMouse({ type: 'click', position: [x, y] });
      await sendMouse({ type: 'click', position: [x, y] });
      // Not every driver's two clicks are a double click.
      if (!heard) doubleClick(element, [x, y]);
    });
    expect(seen.end - seen.start).to.be.above(0);
    const after = along(element).get(near[0])!;
    expect(Math.abs(after - x)).to.be.at.least(Math.abs(near[1] - x));
    const back = button(element, 'Back');
    expect(back.ariaDisabled).not.to.equal('true');
    await viewAfter(element, () => click(back));
    await waitUntil(() => !overview(element), 'Back does not bring the whole');
  });

  it('mark no labels as text, but let what a popover says be marked', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const [x, y] = ground(element, 0.8);
    const canMark = (on: Element): boolean =>
      on.dispatchEvent(new Event('selectstart', { bubbles: true, cancelable: true }));
    await viewAfter(element, () => drag([x, y], [x - 300, y + 20]));
    expect(String(getSelection())).to.equal('');
    expect(canMark(root(element).elementFromPoint(x, y)!), 'a drag').to.equal(false);
    element.select('m6');
    await opens(element, 'Month 6');
    expect(canMark(popover(element)!.querySelector('.what')!), 'text').to.equal(true);
  });

  it('do not zoom by two quick drags that end at one place', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const [x, y] = ground(element);
    await viewAfter(element, () => drag([x - 100, y], [x + 20, y]));
    await viewAfter(element, () => drag([x + 100, y], [x + 20, y]));
    const before = [...along(element)];
    doubleClick(element, [x + 20, y]); // as WebKit has it
    for (let i = 0; i < 6; i += 1) await frame();
    expect([...along(element)]).to.deep.equal(before);
  });

  it('do not zoom by a double click on a mark', async () => {
    const element = await mount({ story });
    const target = mark(element, 'm6');
    const [x, y] = middle(target);
    target.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true, clientX: x, clientY: y }),
    );
    await frame();
    await frame();
    expect(overview(element)).to.equal(null);
    expect(root(element).querySelector('.zoomed')).to.equal(null);
  });

  it('pan by a drag that begins while the wheel has only just turned', async () => {
    const element = await mount({ story });
    const id = await closeUp(element);
    const { x, y } = inkOf(element, id);
    const views = viewsOf(element);
    await wheel({ x: Math.round(x), y: Math.round(y), deltaY: -10, keys: ['Control'] });
    const [left, top] = groundBeside(element, { x, y });
    await sendMouse({ type: 'move', position: [left, top] });
    await sendMouse({ type: 'down' });
    // Longer than the wheel takes to be known at rest.
    for (let i = 0; i < 20; i += 1) await frame();
    await sendMouse({ type: 'move', position: [left + 40, top] });
    await sendMouse({ type: 'up' });
    await waitUntil(() => views.length > 0, 'the drag is lost');
    await element.updateComplete;
    expect(inkOf(element, id).x - x).to.be.closeTo(40, 4);
  });

  it('keep what is pinned open while they pan', async () => {
    const element = await mount({ story });
    await zoomIn(element);
    const id = middleMark(element);
    await click(mark(element, id));
    await opens(element, 'Month');
    const [x, y] = ground(element, 0.15);
    await viewAfter(element, () => drag([x, y], [x + 50, y]));
    await frame();
    expect(element.selected).to.equal(id);
    expect(popover(element)).not.to.equal(null);
  });
});

const doubleClick = (element: StoryTimeline, [clientX, clientY]: readonly [number, number]): void => {
  const init = { bubbles: true, composed: true, clientX, clientY };
  chart(element).dispatchEvent(new MouseEvent('dblclick', init));
};
