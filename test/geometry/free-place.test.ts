import { expect } from '@open-wc/testing';
import { freePlace } from '../../src/geometry/axis/free-place.js';

const taken = [
  { from: 100, to: 140 },
  { from: 170, to: 200 },
];

describe('freePlace', () => {
  for (const [what, wanted, bounds, expected] of [
    ['where it is wanted', 50, { from: 0, to: 300 }, 50],
    ['inside its bounds', 50, { from: 60, to: 300 }, 60],
    ['beside what is taken, on the nearer side', 130, { from: 0, to: 300 }, 155],
    ['on the other side where bounds end before', 130, { from: 0, to: 150 }, 85],
    ['nowhere, where bounds have no room', 120, { from: 110, to: 130 }, undefined],
    ['nowhere, where bounds hold nothing', 50, { from: 60, to: 40 }, undefined],
  ] as const) {
    it(`is ${what}`, () => {
      expect(freePlace(wanted, bounds, [{ width: 20, taken }], 5)).to.equal(expected);
    });
  }

  it('leaves room for every line', () => {
    const lines = [
      { width: 20, taken },
      { width: 60, taken: [{ from: 0, to: 30 }] },
    ];
    expect(freePlace(130, { from: 0, to: 300 }, lines, 5)).to.equal(155);
    expect(freePlace(60, { from: 0, to: 300 }, lines, 5)).to.equal(65);
  });
});
