import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { barRows, type Span } from '../../src/geometry/marks/bar-rows.js';

const cases: { says: string; spans: [number, number][]; rows: number[] }[] = [
  { says: 'has no rows for no bars', spans: [], rows: [] },
  {
    says: 'keeps bars that only touch in one row',
    spans: [
      [0, 10],
      [10, 20],
    ],
    rows: [0, 0],
  },
  {
    says: 'puts two overlapping bars in two rows',
    spans: [
      [0, 10],
      [5, 15],
    ],
    rows: [0, 1],
  },
  {
    says: 'gives row 0 to whatever starts first',
    spans: [
      [5, 15],
      [0, 10],
    ],
    rows: [1, 0],
  },
  {
    says: 'gives row 0 to the longer of two that start together',
    spans: [
      [0, 5],
      [0, 10],
    ],
    rows: [1, 0],
  },
  {
    says: 'uses a row again once it is free',
    spans: [
      [0, 10],
      [5, 15],
      [12, 20],
    ],
    rows: [0, 1, 0],
  },
];

const anySpans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]): Span => ({ from, to: from + length })),
  { maxLength: 60 },
);

describe('barRows', () => {
  for (const { says, spans, rows } of cases) {
    it(says, () => {
      expect(barRows(spans.map(([from, to]) => ({ from, to })))).to.deep.equal(rows);
    });
  }

  it('lets no two bars of one row overlap, and needs as many rows as bars lie over one point', () => {
    fc.assert(
      fc.property(anySpans, (bars) => {
        const rows = barRows(bars);
        bars.forEach((a, i) =>
          bars.forEach((b, j) => {
            if (i < j && rows[i] === rows[j])
              expect(a.to <= b.from || b.to <= a.from, `${i} and ${j}`).to.equal(true);
          }),
        );
        const deepest = Math.max(
          0,
          ...bars.map(({ from }) => bars.filter((bar) => bar.from <= from && bar.to > from).length),
        );
        expect(new Set(rows).size).to.equal(deepest);
      }),
    );
  });
});
