import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type ScenePlace, sceneReached } from '../../src/interaction/article/scene-reached.js';

const place = (scene: number, top: number): ScenePlace => ({ scene, top });

describe('sceneReached', () => {
  const cases: readonly (readonly [what: string, ScenePlace[], number | undefined])[] = [
    ['none where there is none', [], undefined],
    ['none above the first', [place(0, 301)], undefined],
    ['the first as soon as its words are at the line', [place(0, 300), place(1, 900)], 0],
    ['the last that was passed', [place(0, -900), place(1, 20), place(2, 800)], 1],
    ['the lowest, in whatever order the author has them', [place(4, 20), place(1, -500), place(2, 250)], 2],
    ['the one that is read last in a line', [place(0, 200), place(1, 200)], 1],
  ];
  for (const [what, places, scene] of cases)
    it(`is ${what}`, () => expect(sceneReached(places, 300)).to.equal(scene));

  it('goes through the scenes in the order of the article as it is scrolled, and back the same way', () => {
    const tops = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tops, (given) => {
        const at = (scrolled: number) =>
          sceneReached(
            given.map((top, scene) => place(scene, top - scrolled)),
            0,
          );
        const order = given.toSorted((a, b) => a - b);
        expect(order.map((top) => at(top))).to.deep.equal(order.map((top) => given.indexOf(top)));
        expect(at((order[0] as number) - 1)).to.equal(undefined);
      }),
    );
  });
});
