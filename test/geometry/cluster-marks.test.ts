import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clusterMarks, middle } from '../../src/geometry/marks/cluster-marks.js';

const pitch = 24;
const cases: { says: string; at: number[]; sizes: number[] }[] = [
  { says: 'has no groups for no marks', at: [], sizes: [] },
  { says: 'keeps marks apart that stand a pitch apart', at: [0, 24, 48], sizes: [1, 1, 1] },
  { says: 'joins marks at one place', at: [7, 7, 7, 7], sizes: [4] },
  { says: 'joins the nearest two and leaves the third alone', at: [0, 23, 30], sizes: [1, 2] },
  { says: 'joins even rows in pairs', at: [0, 20, 40, 60], sizes: [2, 2] },
  { says: 'measures from the middle of a group', at: [0, 10, 30], sizes: [2, 1] },
];

const sorted = fc
  .array(fc.double({ min: 0, max: 1600, noNaN: true }), { maxLength: 300 })
  .map((at) => at.toSorted((a, b) => a - b));

describe('clusterMarks', () => {
  for (const { says, at, sizes } of cases) {
    it(says, () => {
      expect(clusterMarks(at, pitch).map(({ start, end }) => end - start)).to.deep.equal(sizes);
    });
  }

  it('has each mark in one group, in order', () => {
    fc.assert(
      fc.property(sorted, (at) => {
        const groups = clusterMarks(at, pitch);
        const members = groups.flatMap(({ start, end }) => at.map((_, index) => index).slice(start, end));
        expect(members).to.deep.equal(at.map((_, index) => index));
        for (const { start, end, from, to } of groups)
          expect([from, to]).to.deep.equal([at[start], at[end - 1]]);
      }),
    );
  });

  it('leaves all groups at least a pitch apart', () => {
    fc.assert(
      fc.property(sorted, fc.constantFrom(24, 44), (at, apart) => {
        const middles = clusterMarks(at, apart).map(middle);
        middles.slice(1).forEach((next, index) => expect(next - middles[index]!).to.be.at.least(apart));
      }),
    );
  });

  it('groups marks alike wherever they stand', () => {
    const whole = fc
      .array(fc.integer({ min: 0, max: 1600 }), { maxLength: 100 })
      .map((at) => at.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(whole, fc.integer({ min: -5000, max: 5000 }), (at, by) => {
        const sizes = (places: number[]) => clusterMarks(places, pitch).map(({ end }) => end);
        expect(sizes(at.map((x) => x + by))).to.deep.equal(sizes(at));
      }),
    );
  });

  it('gathers a million marks into as many groups as there is room for', () => {
    const at = Float64Array.from({ length: 1_000_000 }, (_, index) => index / 1000);
    const groups = clusterMarks(at, pitch);
    expect(groups.length).to.be.within(15, 1000 / pitch + 1);
    expect(groups.reduce((sum, { start, end }) => sum + end - start, 0)).to.equal(at.length);
  });
});
