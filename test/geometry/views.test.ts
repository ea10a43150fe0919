import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitStory, panBy, placeView, viewOf, wholeView, zoomBy } from '../../src/geometry/whole.js';
import type { Fit, Scene, View } from '../../src/geometry/whole.js';
import { distanceBetween, zoomOf, zoomScale } from '../../src/geometry/scales/zoom-scale.js';
import { viewThatParts } from '../../src/geometry/views.js';
import { arbitraryEvents, bigBang } from '../support/arbitrary-story.js';
import { checkScene } from '../support/check-scene.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

const length = 1000;
const newsFit = fitStory(makeStory(newsDates), makeFrame(length));

/** A stretch of a story, by shares of its axis. */
const stretchOf = ({ scale }: Fit, a: number, b: number): View => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const times = [from, to].map((share) => scale.time(share * scale.length)) as [number, number];
  return { start: times[0], end: times[1] };
};
const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const sharesApart = () => fc.tuple(share(), share()).filter(([a, b]) => Math.abs(a - b) > 1e-3);

/** Stories of every scale and form. */
const arbitraryFit = (): fc.Arbitrary<Fit> =>
  fc
    .record({
      events: arbitraryEvents({ minLength: 1, maxLength: 80 }),
      width: fc.integer({ min: 320, max: 1600 }),
      scale: fc.constantFrom('auto' as const, 'chronological' as const, 'sequential' as const),
      layout: fc.constantFrom('unified' as const, 'faceted' as const),
      rtl: fc.boolean(),
    })
    .map(({ events, width, ...more }) =>
      fitStory(makeStory(events, { groups: ['a', 'b', 'c'] }), makeFrame(width, more)),
    );

/** A view that has been reached by some steps of zooming and panning. */
const steps = () =>
  fc.array(
    fc.oneof(
      fc.record({ factor: fc.double({ min: 0.2, max: 8, noNaN: true }), at: share() }),
      fc.record({ by: fc.double({ min: -3, max: 3, noNaN: true }) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
const travel = (fit: Fit, moves: readonly ({ factor: number; at: number } | { by: number })[]) =>
  moves.reduce((view: View | undefined, move) => {
    const from = view ?? wholeView(fit);
    return 'by' in move
      ? panBy(fit, from, move.by * fit.scale.length)
      : zoomBy(fit, from, move.factor, move.at * fit.scale.length);
  }, undefined);

const eventsIn = ({ items }: Scene): number[] =>
  items.flatMap((item) => (item.kind === 'mark' ? [item.index] : [...item.members]));

describe('zoomScale', () => {
  it('shows a view from edge to edge, breaks as long as before, all else stretched alike', () => {
    fc.assert(
      fc.property(sharesApart(), ([a, b]) => {
        const { scale } = newsFit;
        const view = stretchOf(newsFit, a, b);
        const zoomed = zoomScale(scale, view);
        expect(zoomed.position(view.start)).to.be.closeTo(0, 1e-6);
        expect(zoomed.position(view.end)).to.be.closeTo(length, 1e-6);
        zoomed.breaks.forEach(({ from, to }, i) =>
          expect(to - from).to.be.closeTo(scale.breaks[i]!.to - scale.breaks[i]!.from, 1e-6),
        );
        const zoom = zoomOf(scale, view);
        zoomed.pieces.forEach(({ from, to }, i) =>
          expect(to - from).to.be.closeTo(zoom * (scale.pieces[i]!.to - scale.pieces[i]!.from), zoom * 1e-6),
        );
      }),
    );
  });

  it('goes on beyond its view, and back from position to time', () => {
    fc.assert(
      fc.property(sharesApart(), share(), ([a, b], at) => {
        const { scale } = newsFit;
        const zoomed = zoomScale(scale, stretchOf(newsFit, a, b));
        const time = scale.time(at * length);
        expect(scale.position(zoomed.time(zoomed.position(time)))).to.be.closeTo(at * length, 1e-6);
      }),
    );
  });

  it('is exact to the millisecond in a story that is billions of years long', () => {
    const fit = fitStory(
      makeStory([bigBang, '2024-05-06T12:00:00.250', '2024-05-06T12:00:00.270']),
      makeFrame(length, { scale: 'chronological' }),
    );
    const start = Date.UTC(2024, 4, 6, 12, 0, 0, 200);
    const view = { start, end: start + 100 };
    const zoomed = zoomScale(fit.scale, view);
    expect(zoomed.position(start + 50)).to.be.closeTo(length / 2, 0.5);
    expect(zoomed.position(start + 70)).to.be.closeTo(0.7 * length, 0.5);
    expect(zoomed.position(start - 100)).to.be.closeTo(-length, 0.5);
    expect(zoomed.time(250)).to.be.closeTo(start + 25, 0.01);
  });
});

describe('a view', () => {
  it('keeps the time under the pointer where it is, unless the story ends', () => {
    fc.assert(
      fc.property(steps(), fc.double({ min: 1.1, max: 3, noNaN: true }), share(), (moves, factor, at) => {
        const from = travel(newsFit, moves) ?? wholeView(newsFit);
        const before = zoomScale(newsFit.scale, from);
        const pixel = at * length;
        const time = before.time(pixel);
        const view = zoomBy(newsFit, from, factor, pixel);
        if (!view || before.breaks.some(({ start, end }) => start < time && time < end)) return;
        expect(zoomScale(newsFit.scale, view).position(time)).to.be.closeTo(pixel, 0.01);
      }),
    );
  });

  it('pans by as many pixels as it is asked, as far as the story goes', () => {
    fc.assert(
      fc.property(steps(), fc.integer({ min: -2000, max: 2000 }), (moves, by) => {
        const from = travel(newsFit, moves);
        if (!from) return;
        const before = zoomScale(newsFit.scale, from);
        const after = panBy(newsFit, from, by);
        const { pieces } = before;
        const most = pieces.at(-1)!.to - length;
        const wanted = Math.max(pieces[0]!.from, Math.min(by, most));
        expect(before.position(after!.start)).to.be.closeTo(wanted, 0.01);
        expect(zoomOf(newsFit.scale, after!)).to.be.closeTo(zoomOf(newsFit.scale, from), 1e-3);
      }),
    );
  });

  it('never leaves the story, is never empty, and is whole again after zooming out', () => {
    fc.assert(
      fc.property(arbitraryFit(), steps(), (fit, moves) => {
        const whole = wholeView(fit);
        const view = travel(fit, moves) ?? whole;
        expect(view.start).to.be.within(whole.start, whole.end);
        expect(view.end).to.be.within(whole.start, whole.end);
        expect(view.start).to.be.lessThan(view.end);
        expect(zoomBy(fit, view, 1e-30, fit.scale.length / 3)).to.equal(undefined);
      }),
    );
  });

  it('of a stretch of time shows that stretch, or as close as there is detail', () => {
    const start = Date.UTC(2025, 6, 3);
    const day = 86_400_000;
    const april = Date.UTC(2025, 3);
    const view = viewOf(newsFit, { start: april, end: start + 2 * day });
    expect(view!.start).to.be.closeTo(april, 1);
    expect(view!.end).to.be.closeTo(start + 2 * day, 1);
    const closest = viewOf(newsFit, { start, end: start + 1 })!;
    const unit = distanceBetween(newsFit.scale, start, start + day).grows * zoomOf(newsFit.scale, closest);
    expect(unit).to.be.closeTo(200, 0.1);
    expect(closest.start).to.be.lessThan(start);
    expect(closest.end).to.be.greaterThan(start);
  });

  it('shows a break whole with what lies beside it, where it is asked for the inside of one', () => {
    const [gap] = newsFit.scale.breaks;
    const inside = (gap!.end - gap!.start) / 4;
    const view = viewOf(newsFit, { start: gap!.start + inside, end: gap!.end - inside })!;
    expect(view.start).to.be.lessThan(gap!.start);
    expect(view.end).to.be.greaterThan(gap!.end);
  });

  it('parts what zooming can part', () => {
    const fit = fitStory(
      makeStory(['1900', '2000-01-01', '2000-01-02', '2000-01-03', '2000-01-04', '2100']),
      makeFrame(length, { scale: 'chronological' }),
    );
    const cluster = fit.form.whole.items.find(({ kind }) => kind === 'cluster');
    expect(cluster?.kind === 'cluster' && cluster.opens).to.be.an('object');
    const opened = placeView(fit, cluster?.kind === 'cluster' ? cluster.opens : undefined);
    expect(opened.items.filter(({ outside }) => !outside).map(({ kind }) => kind)).to.deep.equal(
      Array.from({ length: 4 }, () => 'mark'),
    );
  });

  it('cannot part equal dates', () => {
    const day = Date.UTC(2025, 6, 3);
    expect(viewThatParts(newsFit, { start: day, end: day }, 24)).to.equal(undefined);
  });
});

describe('the scene of a view', () => {
  it('is drawable, and has every event once', () => {
    fc.assert(
      fc.property(arbitraryFit(), steps(), (fit, moves) => {
        const scene = placeView(fit, travel(fit, moves));
        const seen = { ...scene, items: scene.items.filter(({ outside }) => !outside) };
        expect(checkScene(seen)).to.deep.equal([]);
        const all = eventsIn(fit.form.whole).toSorted((a, b) => a - b);
        expect(eventsIn(scene).toSorted((a, b) => a - b)).to.deep.equal(all);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps buttons apart, also where one stands at the edge', () => {
    const dates = Array.from({ length: 50 }, (_, i) => `${1950 + i}`);
    const fit = fitStory(makeStory(dates), makeFrame(length, { scale: 'sequential' }));
    const view = zoomBy(fit, wholeView(fit), 1.3, length / 2)!;
    for (let by = 0; by < 30; by += 1) {
      const scene = placeView(fit, panBy(fit, view, by));
      expect(checkScene({ ...scene, items: scene.items.filter(({ outside }) => !outside) })).to.deep.equal(
        [],
      );
    }
  });

  it('shows the count of every cluster whole, also at the edge', () => {
    fc.assert(
      fc.property(arbitraryFit(), steps(), (fit, moves) => {
        const { items, width, orientation } = placeView(fit, travel(fit, moves));
        for (const item of items) {
          if (item.kind === 'mark' || item.outside) continue;
          const { x, y, width: wide, height: high } = item.pill;
          const [from, long, most] =
            orientation === 'horizontal' ? [x, wide, width] : [y, high, fit.scale.length];
          expect(from).to.be.at.least(-0.01);
          expect(from + long).to.be.at.most(most + 0.01);
          expect(long).to.be.at.least(24 - 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the axis and the height of the whole story', () => {
    fc.assert(
      fc.property(arbitraryFit(), steps(), (fit, moves) => {
        const { whole } = fit.form;
        const scene = placeView(fit, travel(fit, moves));
        expect(scene.lanes[0]?.axis).to.be.closeTo(whole.lanes[0]!.axis, 0.01);
        expect(scene.height).to.be.at.least(whole.height - 0.01);
      }),
      { numRuns: 40 },
    );
  });

  it('moves no mark by more than the view has moved', () => {
    fc.assert(
      fc.property(arbitraryFit(), steps(), (fit, moves) => {
        const view = travel(fit, moves);
        if (!view) return;
        const before = placeView(fit, view);
        const after = placeView(fit, panBy(fit, view, 1), before);
        for (const item of after.items) {
          const old = before.items.find((other) => other.kind === item.kind && keyOf(other) === keyOf(item));
          if (!old || item.outside || old.outside) continue;
          const by = Math.hypot(item.anchor.x - old.anchor.x, item.anchor.y - old.anchor.y);
          expect(by).to.be.at.most(1.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the labels of a scene beside their marks while it moves', () => {
    const view = viewOf(newsFit, { start: Date.UTC(2021, 0), end: Date.UTC(2025, 11) })!;
    const before = placeView(newsFit, view);
    const after = placeView(newsFit, zoomBy(newsFit, view, 1.02, 500), before);
    const wrong = checkScene({ ...after, items: after.items.filter(({ outside }) => !outside) });
    // A label goes out of sight with its mark, bit by bit.
    expect(wrong.filter((sentence) => !sentence.endsWith('leaves the frame'))).to.deep.equal([]);
    const labelled = before.items.filter(({ label }) => label);
    expect(labelled).not.to.deep.equal([]);
    for (const { label, anchor, ...item } of labelled) {
      const now = after.items.find(
        (other) => keyOf(other) === keyOf({ label, anchor, ...item } as Scene['items'][number]),
      );
      if (!now?.label) continue;
      expect(now.label.box.x - now.anchor.x).to.be.closeTo(label!.box.x - anchor.x, 0.01);
      expect(now.label.box.y).to.equal(label!.box.y);
    }
  });
});

function keyOf(item: Scene['items'][number]): number | string {
  return item.kind === 'mark' ? item.index : item.members.join();
}
