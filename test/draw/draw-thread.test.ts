import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { drawThread, type ThreadStop } from '../../src/draw/draw-thread.js';
import { placeStory, type Point, type Scene } from '../../src/geometry/whole.js';
import { arbitraryEvents } from '../support/arbitrary-story.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory, newsDates } from '../support/make-story.js';

const stopsOf = (scene: Scene): ThreadStop[] =>
  scene.items.map(({ anchor, lane }) => ({ at: anchor, reach: 11, lane, beyond: false }));

const scene = (width = 1200, more = {}): Scene => placeStory(makeStory(newsDates), makeFrame(width, more));

/** The points of a path, in the order in which they are written. */
const pointsOf = (d: string): Point[] =>
  [...d.matchAll(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

/** Whether two points are the same, but for how they are rounded when written. */
const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 0.02;

/** The points of an arc between its ends: what it bends toward. */
const bendOf = (d: string): Point[] => pointsOf(d).slice(1, 3);

describe('drawThread', () => {
  it('draws an arc from each mark to the next', () => {
    const at = stopsOf(scene());
    const arcs = drawThread(scene(), [at[6]!, at[1]!, at[3]!]);
    expect(arcs).to.have.length(2);
    const [back, on] = arcs.map(({ line }) => pointsOf(line)) as [Point[], Point[]];
    expect(near(back[0]!, at[6]!.at) && near(back[3]!, at[1]!.at)).to.equal(true);
    expect(near(on[0]!, at[1]!.at) && near(on[3]!, at[3]!.at)).to.equal(true);
  });

  it('goes on in time above the axis and back below it', () => {
    const level = scene();
    const axis = level.lanes[0]!.axis;
    const [first, , , fourth] = stopsOf(level).map((stop) => ({ ...stop, at: { ...stop.at, y: axis } }));
    const [on, back] = drawThread(level, [first!, fourth!, first!]);
    for (const { y } of bendOf(on!.line)) expect(y).to.be.lessThan(axis - 10);
    for (const { y } of bendOf(back!.line)) expect(y).to.be.greaterThan(axis + 10);
  });

  it('is mirrored where time runs from right to left', () => {
    const mirrored = scene(1200, { rtl: true });
    const axis = mirrored.lanes[0]!.axis;
    const [first, , , fourth] = stopsOf(mirrored).map((stop) => ({ ...stop, at: { ...stop.at, y: axis } }));
    const [on, back] = drawThread(mirrored, [first!, fourth!, first!]);
    for (const { y } of bendOf(on!.line)) expect(y).to.be.lessThan(axis);
    for (const { y } of bendOf(back!.line)) expect(y).to.be.greaterThan(axis);
  });

  for (const rtl of [false, true])
    it(`goes down before an upright axis and up behind it, short of all labels${rtl ? ', also mirrored' : ''}`, () => {
      const upright = scene(360, { rtl });
      const [first, ...rest] = stopsOf(upright);
      const last = rest.at(-1)!;
      const [down, up] = drawThread(upright, [first!, last, first!]);
      const before = rtl ? -1 : 1;
      for (const { x } of bendOf(down!.line)) expect((first!.at.x - x) * before).to.be.greaterThan(5);
      const edges = upright.items.flatMap(({ label }) =>
        label ? [rtl ? label.box.x + label.box.width : label.box.x] : [],
      );
      for (const { x } of bendOf(up!.line)) {
        expect((x - first!.at.x) * before).to.be.greaterThan(5);
        for (const edge of edges) expect((edge - x) * before).to.be.greaterThan(0);
      }
    });

  it('is higher the further it goes', () => {
    const level = scene();
    const stops = stopsOf(level);
    const heights = [2, 4, 7].map((i) => {
      const y = stops[0]!.at.y;
      const [arc] = drawThread(level, [stops[0]!, { ...stops[i]!, at: { ...stops[i]!.at, y } }]);
      return y - bendOf(arc!.line)[0]!.y;
    });
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
    expect(new Set(heights.map(Math.round))).to.have.property('size', 3);
  });

  it('goes out at the edge of the view and comes in there, and draws nothing from edge to edge', () => {
    const level = scene();
    const at = stopsOf(level)[3]!;
    const edge = (x: number): ThreadStop => ({ at: { x, y: at.at.y }, reach: 0, lane: 0, beyond: true });
    const arcs = drawThread(level, [edge(0), edge(level.width), at, edge(0)]);
    expect(arcs).to.have.length(2);
    const [enters, leaves] = arcs.map(({ line }) => pointsOf(line)) as [Point[], Point[]];
    expect(enters[0]!.x).to.equal(level.width);
    expect(near(enters[3]!, at.at)).to.equal(true);
    expect(leaves[3]!.x).to.equal(0);
  });

  it('draws nothing where it stays, as inside a cluster', () => {
    const at = stopsOf(scene())[3]!;
    expect(drawThread(scene(), [at, at])).to.deep.equal([]);
    expect(drawThread(scene(), [at])).to.deep.equal([]);
    expect(drawThread(scene(), [])).to.deep.equal([]);
  });

  it('has a head that stays clear of the mark', () => {
    const [first, , , fourth] = stopsOf(scene());
    const [arc] = drawThread(scene(), [first!, fourth!]);
    const tip = pointsOf(arc!.head)[0]!;
    const distance = Math.hypot(tip.x - fourth!.at.x, tip.y - fourth!.at.y);
    expect(distance).to.be.within(11, 18);
  });

  it('is made of finite numbers inside the chart, from mark to mark, for any story', () => {
    fc.assert(
      fc.property(
        arbitraryEvents({ maxLength: 20, minLength: 2 }),
        fc.constantFrom(320, 700, 1280),
        fc.boolean(),
        fc.constantFrom('unified' as const, 'faceted' as const),
        fc.array(fc.nat(), { minLength: 2, maxLength: 12 }),
        (events, width, rtl, layout, order) => {
          const groups = [...new Set(events.flatMap(({ group }) => group ?? []))];
          const drawn = placeStory(makeStory(events, { groups }), makeFrame(width, { rtl, layout }));
          const all = stopsOf(drawn);
          const stops = order.map((i) => all[i % all.length]!);
          const ways = stops
            .slice(1)
            .map((to, i) => [stops[i]!.at, to.at] as const)
            .filter(([from, to]) => from.x !== to.x || from.y !== to.y);
          const arcs = drawThread(drawn, stops);
          expect(arcs).to.have.length(ways.length);
          for (const [i, { line, head }] of arcs.entries()) {
            expect(line + head).not.to.match(/NaN|Infinity/);
            const points = pointsOf(line);
            expect(near(points[0]!, ways[i]![0]), 'begins elsewhere').to.equal(true);
            expect(near(points[3]!, ways[i]![1]), 'ends elsewhere').to.equal(true);
            for (const { x, y } of points.slice(1, 3)) {
              expect(x).to.be.within(-0.01, drawn.width + 0.01);
              expect(y).to.be.within(-0.01, drawn.height + 0.01);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
