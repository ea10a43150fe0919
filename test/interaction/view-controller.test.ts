import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { emulate, isChromium } from '../support/chromium.js';
import { consoleWarnings } from '../support/console-warnings.js';
import {
  brush,
  button,
  chart,
  click,
  drag,
  focused,
  frame,
  ground,
  hover,
  inkOf,
  mark,
  marks,
  middle,
  mount,
  opens,
  overview,
  popover,
  press,
  recognition,
  root,
  stretch,
  textOf,
  viewAfter,
  viewsOf,
  zoomIn,
} from '../support/timeline.js';
import { waitUntil } from '../support/wait-until.js';
import { wheel } from '../support/wheel.js';

const months = {
  title: 'A year',
  events: Array.from({ length: 12 }, (_, i) => ({
    id: `m${i + 1}`,
    date: `2021-${String(i + 1).padStart(2, '0')}-15`,
    title: `Month ${i + 1}`,
  })),
};

/** A hundred years, and in one of their weeks five days in a row. */
const century = {
  title: 'A century',
  events: [
    { id: 'first', date: '1900', title: 'First' },
    { id: 'before', date: '1940-05-01', title: 'Before' },
    ...Array.from({ length: 5 }, (_, i) => ({
      id: `d${i + 1}`,
      date: `1963-11-${22 + i}`,
      title: `Day ${i + 1}`,
    })),
    { id: 'after', date: '1980-05-01', title: 'After' },
    { id: 'last', date: '1999', title: 'Last' },
  ],
};
const proportional = { scale: 'chronological', orientation: 'horizontal' };

const clusters = (element: StoryTimeline): HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>('[part=cluster]'),
];
const clusterOf = (element: StoryTimeline): HTMLElement => {
  const [only] = clusters(element);
  if (!only) throw new Error('no cluster');
  return only;
};

/** The events that have a mark of their own, and those that are counted. */
const counted = (element: StoryTimeline): number =>
  marks(element).filter((each) => !each.parentElement?.matches('.member, .undated li')).length +
  clusters(element).reduce((sum, { dataset }) => sum + Number(dataset['count']), 0);

const isOff = (target: HTMLElement): boolean => target.ariaDisabled === 'true';

/** Waits for what script has asked for, of which there is no event. */
const shows = (element: StoryTimeline, words: string | undefined): Promise<void> =>
  waitUntil(() => stretch(element) === words, `the view is not ${words ?? 'the whole'}`);

/** Where all marks stand that are seen. */
const places = (element: StoryTimeline): string[] =>
  marks(element)
    .filter((each) => each.querySelector('.ink path'))
    .map(({ dataset }) => {
      const { x, y } = inkOf(element, dataset['id']!);
      return `${dataset['id']} ${Math.round(x)} ${Math.round(y)}`;
    });

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await frame();
};

describe('the view', () => {
  consoleWarnings();
  beforeEach(() => resetMouse());

  describe('by its buttons', () => {
    it('comes closer and goes back to the whole', async () => {
      const element = await mount({ story: months });
      const before = places(element);
      const near = await viewAfter(element, () => click(button(element, 'Zoom in')));
      const nearer = await viewAfter(element, () => click(button(element, 'Zoom in')));
      expect(nearer.start).to.be.above(near.start);
      expect(nearer.end).to.be.below(near.end);
      expect((nearer.end - nearer.start) / (near.end - near.start)).to.be.closeTo(0.5, 0.01);
      await viewAfter(element, () => click(button(element, 'Zoom out')));
      await viewAfter(element, () => click(button(element, 'Zoom out')));
      await waitUntil(() => !overview(element), 'it is not the whole');
      expect(places(element)).to.deep.equal(before);
      expect(element.matches(':state(zoomed)')).to.equal(false);
    });

    it('cannot go beyond the whole, nor closer than there is anything to see', async () => {
      const element = await mount({ story: months });
      const [out, closer] = [button(element, 'Zoom out'), button(element, 'Zoom in')];
      expect([isOff(out), isOff(closer)]).to.deep.equal([true, false]);
      const views = viewsOf(element);
      await click(out);
      await frames(2);
      expect(views).to.have.length(0);
      let presses = 0;
      for (; !isOff(closer) && presses < 20; presses += 1) await zoomIn(element);
      expect(presses).to.be.within(1, 19);
      expect(isOff(out)).to.equal(false);
      expect(document.activeElement === element, 'the focus is elsewhere').to.equal(true);
      expect(root(element).activeElement === closer, 'the focus is elsewhere').to.equal(true);
      const seen = stretch(element);
      await click(closer);
      await frames(2);
      expect(stretch(element)).to.equal(seen);
    });

    it('adds up presses that come before it has arrived', async () => {
      const element = await mount({ story: months });
      const seen = await viewAfter(element, async () => {
        const [x, y] = middle(button(element, 'Zoom in'));
        for (let i = 0; i < 2; i += 1) await sendMouse({ type: 'click', position: [x, y] });
      });
      const twice = await mount({ story: months });
      await zoomIn(twice);
      const wanted = await viewAfter(twice, () => click(button(twice, 'Zoom in')));
      expect([seen.start, seen.end]).to.deep.equal([wanted.start, wanted.end]);
    });

    it('takes a press that comes while the wheel still turns', async () => {
      const element = await mount({ story: months });
      const [x, y] = ground(element);
      const views = viewsOf(element);
      await wheel({ x, y, deltaY: -30, keys: ['Control'] });
      await frame();
      button(element, 'Zoom in').click();
      await waitUntil(() => views.length > 0, 'the view does not come to rest');
      const { start, end } = views.at(-1)!;
      const whole = 334 * 864e5; // from the first day to the last
      expect((end - start) / whole).to.be.below(0.45);
    });
  });

  it('goes to its aim by a way, on which a press stops it where it is', async () => {
    const element = await mount({ story: months });
    const before = places(element);
    const [x, y] = ground(element, 0.4);
    const views = viewsOf(element);
    button(element, 'Zoom in').click();
    await waitUntil(() => places(element).join() !== before.join(), 'nothing moves');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await frames(2);
    const stopped = places(element);
    await frames(40);
    expect(places(element)).to.deep.equal(stopped);
    await sendMouse({ type: 'up' });
    await waitUntil(() => views.length > 0, 'it does not say where it has stopped');
    await frames(2);
    expect(places(element)).to.deep.equal(stopped);
    expect(views).to.have.length(1);
  });

  it('lets events be pointed at once a press has stopped it', async () => {
    const element = await mount({ story: months });
    const [x, y] = ground(element, 0.4);
    const before = places(element);
    button(element, 'Zoom in').click();
    await waitUntil(() => places(element).join() !== before.join(), 'nothing moves');
    await sendMouse({ type: 'click', position: [x, y] });
    await frames(2);
    const seen = marks(element).find((each) => !each.parentElement?.matches('.outside'))!;
    await hover(seen);
    await opens(element, 'Month');
  });

  describe('of a timeline that the page moves', () => {
    /** To another place of the page, with the same room. */
    const rehouse = (element: StoryTimeline): void => {
      const home = document.createElement('div');
      element.parentElement!.prepend(home);
      home.append(element);
    };

    const pointsAtWhatIsSeen = async (element: StoryTimeline): Promise<void> => {
      await element.updateComplete;
      await hover(marks(element).find((each) => !each.parentElement?.matches('.outside'))!);
      await opens(element, 'Month');
    };

    it('while it is on its way: it has arrived, says so, and its events can be pointed at', async () => {
      const element = await mount({ story: months });
      const before = places(element);
      const { start, end } = await viewAfter(element, async () => {
        await click(button(element, 'Zoom in'));
        await waitUntil(() => places(element).join() !== before.join(), 'nothing moves');
        rehouse(element);
      });
      expect((end - start) / (334 * 864e5)).to.be.closeTo(0.5, 0.03);
      await pointsAtWhatIsSeen(element);
    });

    it('while it is dragged: it stays where it is, and its events can be pointed at', async () => {
      const element = await mount({ story: months });
      await zoomIn(element);
      const before = places(element);
      const [x, y] = ground(element, 0.4);
      const views = viewsOf(element);
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 60, y] });
      await waitUntil(() => places(element).join() !== before.join(), 'nothing moves');
      const dragged = places(element);
      rehouse(element);
      await sendMouse({ type: 'move', position: [x + 90, y] });
      await sendMouse({ type: 'up' });
      await frames(2);
      expect(places(element)).to.deep.equal(dragged);
      expect(views).to.have.length(1);
      await pointsAtWhatIsSeen(element);
    });
  });

  if (isChromium)
    describe('of a reader who wants no motion', () => {
      afterEach(() => emulate());

      it('jumps', async () => {
        const element = await mount({ story: months });
        await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
        const views = viewsOf(element);
        button(element, 'Zoom in').click();
        expect(views, 'at once').to.have.length(1);
        await element.updateComplete;
        const there = places(element);
        await frames(10);
        expect(places(element)).to.deep.equal(there);
        expect(
          root(element)
            .getAnimations()
            .filter(({ playState }) => playState === 'running'),
        ).to.have.length(0);
      });

      it('is where the page goes in answer to what is pinned', async () => {
        const element = await mount({ story: months });
        await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
        element.addEventListener('story-timeline-select', ({ storyEvent }) => {
          if (storyEvent) element.zoomTo('2021-03', '2021-06');
          else element.fit();
        });
        await click(mark(element, 'm4'));
        await opens(element, 'Month 4');
        await frames(2);
        expect(stretch(element) ?? 'the whole')
          .to.contain('March')
          .and.to.contain('June');
        await press('Escape');
        await waitUntil(() => !popover(element), 'it stays pinned');
        await frames(2);
        expect(stretch(element)).to.equal(undefined);
      });
    });

  it('goes where the page asks in answer to what is pinned, though it moves the timeline, too', async () => {
    const element = await mount({ story: months });
    element.addEventListener(
      'story-timeline-select',
      () => {
        element.zoomTo('2021-03', '2021-06');
        element.parentElement!.prepend(element);
      },
      { once: true },
    );
    await click(mark(element, 'm4'));
    await opens(element, 'Month 4');
    expect(element.selected).to.equal('m4');
    await frames(2);
    expect(stretch(element) ?? 'the whole')
      .to.contain('March')
      .and.to.contain('June');
    await press('Escape');
    await waitUntil(() => !popover(element), 'it stays pinned');
    await hover(mark(element, 'm5'));
    await opens(element, 'Month 5');
  });

  describe('of a cluster', () => {
    it('opens it by a click into its events, goes with the focus to the first, and comes back', async () => {
      const element = await mount({ story: century, attributes: proportional });
      const before = places(element);
      expect(clusters(element).map(({ dataset }) => dataset['count'])).to.deep.equal(['5']);
      const seen = await viewAfter(element, () => click(clusterOf(element)));
      expect(clusters(element)).to.have.length(0);
      for (let i = 1; i <= 5; i += 1)
        expect(mark(element, `d${i}`).parentElement?.matches('.outside, .hidden'), `d${i}`).to.equal(false);
      expect(seen.start).to.be.at.most(Date.UTC(1963, 10, 22));
      expect(seen.end).to.be.at.least(Date.UTC(1963, 10, 27));
      expect(focused(element)).to.equal('d1');
      await viewAfter(element, () => click(button(element, 'Back')));
      await waitUntil(() => !overview(element), 'it does not come back');
      expect(clusters(element)).to.have.length(1);
      expect(places(element)).to.deep.equal(before);
      expect(root(element).activeElement, 'the focus stays in the element').not.to.equal(null);
    });

    it('opens it by Enter', async () => {
      const element = await mount({ story: century, attributes: proportional });
      clusterOf(element).focus();
      await viewAfter(element, () => press('Enter'));
      expect(focused(element)).to.equal('d1');
    });

    it('lists its events where no zoom parts them', async () => {
      const story = {
        events: [
          { id: 'a', date: '1990', title: 'Long before' },
          ...Array.from({ length: 6 }, (_, i) => ({
            id: `s${i}`,
            date: '2001-09-11',
            title: `Same day ${i}`,
          })),
          { id: 'z', date: '2010', title: 'Long after' },
        ],
      };
      const element = await mount({ story, attributes: proportional });
      await click(clusterOf(element));
      await opens(element, 'Same day 0');
      expect(overview(element)).to.equal(null);
      expect(popover(element)!.querySelectorAll('.members button')).to.have.length(6);
      await click(popover(element)!.querySelectorAll('.members button')[2]!);
      await waitUntil(() => element.selected === 's2', 'it is not pinned');
    });

    for (const attributes of [proportional, { scale: 'broken' }, { orientation: 'vertical' }])
      it(`draws or counts every event at every zoom: ${Object.values(attributes).join(', ')}`, async () => {
        const events = Array.from({ length: 100 }, (_, i) => ({
          id: `e${i}`,
          date: new Date(Date.UTC(2000, 0, 1 + ((i * i) % 997))).toISOString().slice(0, 10),
          title: `Event ${i}`,
        }));
        const element = await mount({ story: { events }, attributes });
        expect(counted(element)).to.equal(100);
        for (let i = 0; i < 5; i += 1) {
          await zoomIn(element);
          expect(counted(element), `after ${i + 1} times`).to.equal(100);
        }
      });
  });

  describe('in the overview', () => {
    it('is seen only while it is less than the whole, and nothing else moves when it comes', async () => {
      const element = await mount({ src: recognition });
      const below = document.createElement('p');
      below.textContent = 'What follows';
      element.after(below);
      const tops = (): number[] =>
        [chart(element), root(element).querySelector('.legend')!, below].map(
          (each) => each.getBoundingClientRect().top,
        );
      const before = tops();
      expect(overview(element)).to.equal(null);
      await zoomIn(element);
      expect(overview(element)).not.to.equal(null);
      expect(tops()).to.deep.equal(before);
      expect(chart(element).getBoundingClientRect().height).to.be.above(0);
      await viewAfter(element, () => click(button(element, 'Whole story')));
      await waitUntil(() => !overview(element), 'the overview stays');
      expect(tops()).to.deep.equal(before);
    });

    it('is dragged along by its window', async () => {
      const element = await mount({ story: months });
      const near = await viewAfter(element, () => click(button(element, 'Zoom in')));
      const [x, y] = middle(brush(element, 'window'));
      const there = await viewAfter(element, () => drag([x, y], [x + 100, y]));
      expect(there.start).to.be.above(near.start);
      expect(there.end - there.start).to.be.closeTo(near.end - near.start, 1000);
    });

    it('is sized by the ends of its window, to the whole also', async () => {
      const element = await mount({ story: months });
      const near = await viewAfter(element, () => click(button(element, 'Zoom in')));
      const [x, y] = middle(brush(element, 'end'));
      const wider = await viewAfter(element, () => drag([x, y], [x + 60, y]));
      expect(wider.start).to.be.closeTo(near.start, 1000);
      expect(wider.end).to.be.above(near.end);
      const { left, right } = chart(element).getBoundingClientRect();
      await viewAfter(element, () => drag(middle(brush(element, 'end')), [Math.ceil(right) + 20, y]));
      await viewAfter(element, () => drag(middle(brush(element, 'start')), [Math.floor(left), y]));
      await waitUntil(() => !overview(element), 'it is not the whole');
    });

    it('goes back one by one, and to the whole at once', async () => {
      const element = await mount({ story: months });
      const back = (): HTMLElement => button(element, 'Back');
      await zoomIn(element);
      const first = stretch(element);
      expect(isOff(back())).to.equal(true);
      for (const by of [60, 60]) {
        const [x, y] = middle(brush(element, 'window'));
        await viewAfter(element, () => drag([x, y], [x + by, y]));
      }
      const last = stretch(element);
      await viewAfter(element, () => click(back()));
      expect(stretch(element)).not.to.equal(last);
      await viewAfter(element, () => click(back()));
      expect(stretch(element)).to.equal(first);
      expect(isOff(back())).to.equal(true);
      await viewAfter(element, () => click(button(element, 'Whole story')));
      await waitUntil(() => !overview(element), 'the overview stays');
    });
  });

  describe('by script', () => {
    it('is a stretch or the whole, without an event', async () => {
      const element = await mount({ story: months });
      const views = viewsOf(element);
      element.zoomTo('2021-03', '2021-05');
      await waitUntil(() => overview(element), 'no overview');
      await shows(element, 'March–May 2021');
      element.zoomTo(Date.UTC(2021, 5, 1), Date.UTC(2021, 7, 1));
      await shows(element, 'June–July 2021');
      element.fit();
      await shows(element, undefined);
      await frames(2);
      expect(views).to.have.length(0);
    });

    it('changes nothing where what it names is no stretch', async () => {
      const element = await mount({ story: months });
      for (const [start, end] of [
        ['2021-05', '2021-03'],
        ['soon', '2021-05'],
        [NaN, 5],
      ] as const)
        element.zoomTo(start, end);
      await frames(2);
      expect(overview(element)).to.equal(null);
    });

    it('leaves the way back to the whole to the reader, who is told', async () => {
      const element = await mount({ story: months });
      element.zoomTo('2021-03', '2021-05');
      await shows(element, 'March–May 2021');
      const seen = await viewAfter(element, () => click(button(element, 'Zoom out')));
      expect(seen.start).to.be.below(Date.UTC(2021, 2, 1));
    });
  });

  it('is told of when the reader leaves what script or the author has chosen', async () => {
    const element = await mount({ story: months, attributes: { start: '2021-03', end: '2021-05' } });
    await shows(element, 'March–May 2021');
    const whole = await viewAfter(element, () => click(button(element, 'Whole story')));
    element.zoomTo('2021-06', '2021-07');
    await shows(element, 'June–July 2021');
    const again = await viewAfter(element, () => click(button(element, 'Whole story')));
    expect([again.start, again.end]).to.deep.equal([whole.start, whole.end]);
  });

  describe('at first', () => {
    for (const [attributes, words] of [
      [{ start: '2021-03', end: '2021-05' }, 'March–May 2021'],
      [{ start: '2021-06' }, 'June–December 2021'],
      [{ end: '2021-06' }, 'January–June 2021'],
    ] as const)
      it(`is what the author wants: ${Object.entries(attributes).flat().join(' ')}`, async () => {
        const element = await mount({ story: months, attributes });
        await waitUntil(() => overview(element), 'the whole is seen');
        expect(stretch(element)).to.equal(words);
        expect(element.problems).to.deep.equal([]);
        expect(element.matches(':state(zoomed)')).to.equal(true);
      });

    for (const attributes of [{ start: 'soon' }, { start: '2021-06', end: '2021-03' }, { end: '2021-13' }])
      it(`is the whole, with a problem, where the author names none: ${Object.values(attributes).join(' ')}`, async () => {
        const element = await mount({ story: months, attributes });
        await frames(2);
        expect(overview(element)).to.equal(null);
        expect(element.problems.map(({ code }) => code)).to.deep.equal(['bad-view']);
      });

    it('changes with the attributes', async () => {
      const element = await mount({ story: months, attributes: { start: '2021-03', end: '2021-05' } });
      element.end = '2021-07';
      await shows(element, 'March–July 2021');
    });
  });

  it('can be gone back to only from where it has changed', async () => {
    const element = await mount({ story: months });
    for (let i = 0; i < 20 && !isOff(button(element, 'Zoom in')); i += 1) await zoomIn(element);
    const seen = stretch(element);
    const [clientX, clientY] = ground(element);
    const init = { bubbles: true, composed: true, clientX, clientY };
    chart(element).dispatchEvent(new MouseEvent('dblclick', init));
    await frames(2);
    expect(stretch(element)).to.equal(seen);
    expect(isOff(button(element, 'Back'))).to.equal(true);
  });

  it('stays where the reader has gone when the room changes', async () => {
    const element = await mount({ story: months });
    await zoomIn(element, 2);
    const seen = stretch(element);
    const views = viewsOf(element);
    element.parentElement!.style.width = '900px';
    await waitUntil(() => chart(element).clientWidth === 900, 'it is not drawn again');
    await frames(2);
    expect(stretch(element)).to.equal(seen);
    expect(views).to.have.length(0);
  });

  it('shows at rest no label that is cut or lies over another', async () => {
    const element = await mount({ src: recognition });
    for (let i = 0; i < 3; i += 1) {
      await zoomIn(element);
      const { left, right } = chart(element).getBoundingClientRect();
      const labels = [...root(element).querySelectorAll<HTMLElement>('[part=label]')];
      await Promise.all(labels.flatMap((each) => each.getAnimations().map(({ finished }) => finished)));
      const boxes = labels.map((each) => ({ words: textOf(each), box: each.getBoundingClientRect() }));
      for (const { words, box } of boxes) {
        expect(box.left, words).to.be.at.least(left - 1);
        expect(box.right, words).to.be.at.most(right + 1);
      }
    }
  });
});
