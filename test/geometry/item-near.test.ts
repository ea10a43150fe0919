import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Cluster, fitStory, placeView, type Scene } from '../../src/geometry/whole.js';
import { itemNear, memberNear } from '../../src/geometry/marks/item-near.js';
import { arbitraryEvents } from '../support/arbitrary-story.js';
import { makeFrame } from '../support/make-frame.js';
import { makeStory } from '../support/make-story.js';

const arbitraryScene = (): fc.Arbitrary<Scene> =>
  fc
    .record({
      events: arbitraryEvents({ minLength: 1, maxLength: 80 }),
      width: fc.integer({ min: 320, max: 1600 }),
      orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
      rtl: fc.boolean(),
    })
    .map(({ events, width, ...more }) =>
      placeView(fitStory(makeStory(events), makeFrame(width, more)), undefined),
    );

/** Of pixels: the end of a box is not always its beginning and its length. */
const rounding = 1e-6;

const share = () => fc.double({ min: 0, max: 1, noNaN: true });

/** A cluster whose pill is 60 by 20 pixels, 100 from the left and 200 from the top. */
const clusterOf = (count: number): Cluster => ({
  kind: 'cluster',
  members: Uint32Array.from({ length: count }, (_, i) => 10 + i),
  pill: { x: 100, y: 200, width: 60, height: 20 },
  target: { x: 100, y: 190, width: 60, height: 44 },
  anchor: { x: 130, y: 210 },
  lane: 0,
  outside: false,
  opens: undefined,
});
const sceneOf = (orientation: Scene['orientation'], rtl = false): Scene => ({
  ...placeView(fitStory(makeStory([{ date: '2021' }]), makeFrame(1000)), undefined),
  orientation,
  rtl,
});

describe('itemNear', () => {
  it('is the item whose label or button is under the finger', () => {
    fc.assert(
      fc.property(arbitraryScene(), share(), share(), (scene, x, y) => {
        for (const item of scene.items) {
          if (!item.label) continue;
          const { box } = item.label;
          const point = { x: box.x + x * box.width, y: box.y + y * box.height };
          const near = itemNear(scene, point, rounding);
          // A label may lie over the button of another mark.
          const over = [near!.target, near!.label?.box].some(
            (at) =>
              at &&
              point.x >= at.x - rounding &&
              point.x <= at.x + at.width + rounding &&
              point.y >= at.y - rounding &&
              point.y <= at.y + at.height + rounding,
          );
          expect(over).to.equal(true);
        }
      }),
    );
  });

  it('is the nearest one wherever the finger is, and none beyond its reach', () => {
    fc.assert(
      fc.property(arbitraryScene(), share(), share(), (scene, x, y) => {
        const point = { x: x * scene.width, y: y * scene.height };
        const near = itemNear(scene, point, Infinity);
        expect(near !== undefined).to.equal(scene.items.some((item) => !item.outside));
        expect(itemNear(scene, { x: -1e6, y: 0 }, 24)).to.equal(undefined);
      }),
    );
  });
});

describe('memberNear', () => {
  const cases: readonly [Scene, x: number, y: number, row: number][] = [
    [sceneOf('horizontal'), 101, 0, 10],
    [sceneOf('horizontal'), 130, 0, 13],
    [sceneOf('horizontal'), 159, 0, 15],
    [sceneOf('horizontal'), 0, 0, 10],
    [sceneOf('horizontal'), 999, 0, 15],
    [sceneOf('horizontal', true), 101, 0, 15],
    [sceneOf('horizontal', true), 159, 0, 10],
    [sceneOf('vertical'), 0, 190, 10],
    [sceneOf('vertical', true), 0, 231, 15],
  ];
  for (const [scene, x, y, row] of cases)
    it(`is row ${row} at ${x}, ${y}: ${scene.orientation}${scene.rtl ? ', right to left' : ''}`, () => {
      expect(memberNear(scene, clusterOf(6), { x, y })).to.equal(row);
    });

  it('comes to every event, in the order of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const scene = sceneOf('horizontal');
        const rows = Array.from({ length: 601 }, (_, i) =>
          memberNear(scene, clusterOf(count), { x: 100 + i / 10, y: 0 }),
        );
        expect([...new Set(rows)]).to.deep.equal(Array.from({ length: count }, (_, i) => 10 + i));
      }),
    );
  });
});
