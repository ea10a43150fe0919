import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clusterMarks, middle, mostDodged } from '../../src/geometry/marks/cluster-marks.js';
import { dodgeRows } from '../../src/geometry/marks/dodge-rows.js';

const pitch = 24;

function rowsOf(at: number[]): number[] {
  return dodgeRows(at, clusterMarks(at, pitch), pitch);
}

const cases: { says: string; at: number[]; rows: number[] }[] = [
  { says: 'leaves marks on the axis that stand apart', at: [0, 24, 50], rows: [0, 0, 0] },
  { says: 'stacks three marks of one day', at: [5, 5, 5], rows: [0, 1, 2] },
  { says: 'uses the axis again where it is free', at: [0, 20, 40], rows: [0, 1, 0] },
  { says: 'leaves members of a cluster where the cluster is', at: [5, 5, 5, 5], rows: [0, 0, 0, 0] },
];

describe('dodgeRows', () => {
  for (const { says, at, rows } of cases) {
    it(says, () => {
      expect(rowsOf(at)).to.deep.equal(rows);
    });
  }

  it('keeps marks with a button of their own a pitch apart, and clear of clusters', () => {
    const places = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const at = unsorted.toSorted((a, b) => a - b);
        const groups = clusterMarks(at, pitch);
        const rows = dodgeRows(at, groups, pitch);
        const own = groups
          .filter(({ start, end }) => end - start <= mostDodged)
          .flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => ({ x: at[start + i]!, row: rows[start + i]! })),
          );
        own.forEach((a, i) =>
          own.slice(i + 1).forEach((b) => {
            if (a.row === b.row) expect(Math.abs(a.x - b.x)).to.be.at.least(pitch);
          }),
        );
        for (const group of groups.filter(({ start, end }) => end - start > mostDodged)) {
          for (const { x } of own.filter(({ row }) => row === 0)) {
            expect(Math.abs(x - middle(group)), `${x} and a cluster`).to.be.at.least(pitch);
          }
        }
      }),
    );
  });
});
