import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leaderDown, placeLabelsDown } from '../../src/geometry/place-labels-down.js';

const item = fc.record({ y: fc.integer({ min: 0, max: 1000 }), height: fc.integer({ min: 17, max: 120 }) });
const items = fc.array(item, { minLength: 1, maxLength: 40 }).map((all) => all.toSorted((a, b) => a.y - b.y));
const gap = 14;

describe('placeLabelsDown', () => {
  it('leaves labels where they would like to be', () => {
    expect(
      placeLabelsDown(
        [
          { y: 0, height: 36 },
          { y: 100, height: 36 },
        ],
        0,
        200,
        gap,
      ),
    ).to.deep.equal([0, 100]);
  });

  it('pushes two labels that want one place equally far', () => {
    expect(
      placeLabelsDown(
        [
          { y: 100, height: 36 },
          { y: 100, height: 36 },
        ],
        0,
        400,
        gap,
      ),
    ).to.deep.equal([75, 125]);
  });

  it('keeps labels within their stretch', () => {
    expect(
      placeLabelsDown(
        [
          { y: 0, height: 36 },
          { y: 0, height: 36 },
        ],
        10,
        400,
        gap,
      ),
    ).to.deep.equal([10, 60]);
    expect(placeLabelsDown([{ y: 90, height: 36 }], 0, 100, gap)).to.deep.equal([64]);
  });

  it('runs over the end where there is not room for all', () => {
    expect(
      placeLabelsDown(
        [
          { y: 0, height: 60 },
          { y: 0, height: 60 },
        ],
        0,
        100,
        gap,
      ),
    ).to.deep.equal([0, 74]);
  });

  it('keeps the order and the gap, and lies in the stretch when all fit', () => {
    fc.assert(
      fc.property(items, (labels) => {
        const need = labels.reduce((sum, { height }) => sum + height + gap, -gap);
        const tops = placeLabelsDown(labels, 0, Math.max(1000, need), gap);
        tops.forEach((top, index) => {
          const before = index > 0 ? tops[index - 1]! + labels[index - 1]!.height + gap : 0;
          expect(top).to.be.at.least(before - 1e-6);
        });
        expect(tops.at(-1)! + labels.at(-1)!.height).to.be.at.most(Math.max(1000, need) + 1e-6);
      }),
    );
  });

  it('finds the least sum of squared distances: no label that is free to move can come nearer', () => {
    fc.assert(
      fc.property(items, (labels) => {
        const tops = placeLabelsDown(labels, -1e6, 1e6, gap);
        const touches = (index: number) =>
          tops[index]! - tops[index - 1]! - labels[index - 1]!.height - gap < 1e-6;
        let pool: number[] = [];
        labels.forEach(({ y }, index) => {
          pool.push(tops[index]! - y);
          const end = index === labels.length - 1 || !touches(index + 1);
          if (!end) return;
          expect(pool.reduce((sum, distance) => sum + distance, 0)).to.be.closeTo(0, 1e-3);
          pool = [];
        });
      }),
    );
  });
});

describe('leaderDown', () => {
  it('is one level line to a label beside its mark', () => {
    expect(leaderDown({ x: 10, y: 20 }, { x: 50, y: 20 }, 10)).to.deep.equal([
      { x: 10, y: 20 },
      { x: 50, y: 20 },
    ]);
  });

  it('slants in the gutter only, and ends level', () => {
    expect(leaderDown({ x: 10, y: 20 }, { x: 50, y: 40 }, 10)).to.deep.equal([
      { x: 10, y: 20 },
      { x: 36, y: 20 },
      { x: 46, y: 40 },
      { x: 50, y: 40 },
    ]);
  });

  it('leads to the left in right-to-left scenes', () => {
    expect(leaderDown({ x: 90, y: 20 }, { x: 50, y: 40 }, 10).map(({ x }) => x)).to.deep.equal([
      90, 64, 54, 50,
    ]);
  });
});
