import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { barsInto } from '../../src/geometry/marks/bar-index.js';
import { middle } from '../../src/geometry/marks/cluster-marks.js';
import { eventSpans } from '../../src/geometry/breaks/event-spans.js';
import { findGaps } from '../../src/geometry/breaks/find-gaps.js';
import { groupNear } from '../../src/geometry/marks/group-near.js';
import {
  fitStory,
  panBy,
  placeView,
  type Scene,
  type View,
  viewOf,
  zoomBy,
  wholeView,
} from '../../src/geometry/whole.js';
import type { LaneOrder } from '../../src/geometry/lane-order.js';
import { piecewiseScale } from '../../src/geometry/scales/piecewise-scale.js';
import { zoomScale } from '../../src/geometry/scales/zoom-scale.js';
import type { Setting } from '../../src/geometry/setting.js';
import { storySplitter } from '../../src/geometry/breaks/split-story.js';
import { arbitraryStays, storyOfColumns } from '../support/make-columns.js';
import { makeFrame } from '../support/make-frame.js';

const pitch = 24;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A view of a story: so deep, so far along. */
const views = fc.record({ depth: fc.double({ min: 0, max: 9, noNaN: true }), at: share });

const orderOf = (times: Float64Array): LaneOrder => ({
  indices: Uint32Array.from(times, (_, i) => i),
  centre: (row) => times[row]!,
  asTold: true,
});

describe('groupNear, of many events', () => {
  const scale = piecewiseScale('chronological', [{ start: -1e6, end: 3.5e11, from: 0, to: 1200 }]);
  const viewAt = ({ depth, at }: { depth: number; at: number }): View => {
    const length = 3.5e11 * 2 ** -depth;
    const start = -1e6 + at * (3.5e11 + 1e6 - length);
    return { start, end: start + length };
  };

  it('has each event in view in one group, in order, and no two groups nearer than a pitch', () => {
    fc.assert(
      fc.property(arbitraryStays(2000), views, (stays, view) => {
        const times = storyOfColumns(stays).events.place;
        const shown = zoomScale(scale, viewAt(view));
        const groups = groupNear(shown, orderOf(times), pitch);
        groups.slice(1).forEach((group, i) => {
          expect(group.start).to.equal(groups[i]!.end);
          expect(middle(group) - middle(groups[i]!)).to.be.at.least(pitch - 1e-6);
        });
        for (let i = 0; i < times.length; i += 1) {
          const at = shown.position(times[i]!);
          if (at < 0 || at > 1200) continue;
          expect(groups.some(({ start, end }) => start <= i && i < end)).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('groups alike wherever the view has been panned to', () => {
    fc.assert(
      fc.property(
        arbitraryStays(2000),
        views,
        fc.double({ min: -600, max: 600, noNaN: true }),
        (stays, view, by) => {
          const order = orderOf(storyOfColumns(stays).events.place);
          const here = viewAt(view);
          const move = (by * (here.end - here.start)) / 1200;
          const there = { start: here.start + move, end: here.end + move };
          fc.pre(there.start >= -1e6 && there.end <= 3.5e11); // no view reaches beyond the story
          const known = new Set(
            groupNear(zoomScale(scale, here), order, pitch).map(({ start, end }) => `${start} ${end}`),
          );
          const inBoth = groupNear(zoomScale(scale, there), order, pitch).filter((group) => {
            const at = middle(group) + by;
            return at > 60 && at < 1140 && middle(group) > 60 && middle(group) < 1140;
          });
          for (const { start, end } of inBoth) expect(known.has(`${start} ${end}`)).to.equal(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('barsInto', () => {
  it('finds the longest of those that reach into a view', () => {
    fc.assert(
      fc.property(
        arbitraryStays(800),
        share,
        share,
        fc.integer({ min: 1, max: 6 }),
        (stays, at, length, most) => {
          const story = storyOfColumns(stays);
          const spans = eventSpans(story.events);
          const start = at * 3e11;
          const view = { start, end: start + length * 1e10 };
          const order = orderOf(story.events.place);
          const found = barsInto({ story, spans } as unknown as Setting, order, view, {
            until: start,
            most,
            isLaid: (row) => spans.from[row]! >= start,
          });
          const durationOf = (row: number): number => spans.to(row) - spans.from[row]!;
          const all = Array.from({ length: spans.length }, (_, row) => row).filter(
            (row) => story.events.kind[row] === 1 && spans.from[row]! < start && spans.to(row) > start,
          );
          expect(found).to.have.length(Math.min(most, all.length));
          for (const row of found) expect(all).to.include(row);
          // Of about the same length, which it is does not matter.
          const shortest = Math.min(...found.map(durationOf));
          const longer = all.filter((row) => durationOf(row) > 4 * shortest);
          for (const row of longer) expect(found).to.include(row);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('what a story is cut by', () => {
  it('is the longest gaps, whatever their number', () => {
    fc.assert(
      fc.property(arbitraryStays(400), fc.integer({ min: 1, max: 20 }), (stays, most) => {
        const spans = eventSpans(storyOfColumns(stays).events);
        const all = findGaps(spans, Infinity);
        const lengths = all.map(({ start, end }) => end - start).toSorted((a, b) => b - a);
        const found = findGaps(spans, most);
        expect(found.map(({ end, start }) => end - start).toSorted((a, b) => b - a)).to.deep.equal(
          lengths.slice(0, most),
        );
        expect(found.map(({ index }) => index)).to.deep.equal(
          found.map(({ index }) => index).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('leaves stretches that are the same whether their parts were known or not', () => {
    fc.assert(
      fc.property(arbitraryStays(400), fc.array(share, { maxLength: 6 }), (stays, chosen) => {
        const { events } = storyOfColumns(stays);
        const spans = eventSpans(events);
        const gaps = findGaps(spans, 20);
        const cuts = gaps.filter((_, i) => chosen.some((at) => Math.floor(at * gaps.length) === i));
        const knowing = storySplitter(events, spans, spans.from, gaps);
        expect(knowing(cuts)).to.deep.equal(storySplitter(events, spans, spans.from, [])(cuts));
      }),
      { numRuns: 60 },
    );
  });
});

const countOf = (scene: Scene, among: (row: number) => boolean): number => {
  const rows = scene.items.flatMap((item) =>
    item.kind === 'mark' ? [item.index] : Array.from(item.members),
  );
  expect(new Set(rows).size, 'no event twice').to.equal(rows.length);
  return rows.filter(among).length;
};

describe('a scene of many events', () => {
  for (const layout of ['unified', 'faceted'] as const)
    it(`draws or counts every event, at any zoom: ${layout}`, () => {
      fc.assert(
        fc.property(arbitraryStays(1500, 3), views, (stays, { depth, at }) => {
          const story = storyOfColumns(stays, 3);
          const fit = fitStory(story, { ...makeFrame(1200), layout });
          const zoomed = zoomBy(fit, wholeView(fit), 2 ** depth, at * 1200);
          const view = zoomed && panBy(fit, zoomed, 37);
          for (const scene of [placeView(fit, view), placeView(fit, view, fit.form.whole)]) {
            const listed = countOf(scene, () => true);
            expect(listed + scene.before.count + scene.after.count).to.equal(story.events.length);
            const { start, end } = scene.view;
            const seen = (row: number): boolean =>
              story.events.place[row]! >= start && story.events.place[row]! <= end;
            const inView = Array.from(story.events.place, (_, row) => row).filter(seen).length;
            expect(countOf(scene, seen), 'all that begin in the view are there').to.equal(inView);
          }
        }),
        { numRuns: 40 },
      );
    });

  it('counts a bar that finds no row among those that are left out', () => {
    const own = Array.from({ length: 200 }, (_, i) => ({ from: i * 1000, minutes: 300_000, group: 0 }));
    const late = Array.from({ length: 4 }, (_, i) => ({ from: 245_000 + i, minutes: 3e6, group: 0 }));
    const fit = fitStory(storyOfColumns([...own, ...late]), makeFrame(1200));
    const minute = 60_000;
    const scene = placeView(fit, viewOf(fit, { start: 240_000 * minute, end: 256_000 * minute }));
    const bars = scene.items.filter((item) => item.kind === 'mark' && item.ink.shape === 'bar');
    expect(bars).to.have.lengthOf.within(1, 7);
    expect(countOf(scene, () => true) + scene.before.count + scene.after.count).to.equal(204);
  });

  it('costs what it shows: no more items for a hundred times the events', () => {
    const stays = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        from: (i * 5e6) / count,
        minutes: i % 7 === 0 ? 9000 : 1,
        group: 0,
      }));
    const most = [2000, 200_000].map((count) => {
      const fit = fitStory(storyOfColumns(stays(count)), makeFrame(1200));
      const view = zoomBy(fit, wholeView(fit), 40, 600);
      return [placeView(fit, undefined), placeView(fit, view)].map(({ items }) => items.length);
    });
    for (const lengths of most) for (const length of lengths) expect(length).to.be.at.most(120);
  });
});
