import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  fanLeaders,
  hangLabels,
  leaderDown,
  placeLabelsDown,
} from '../../src/geometry/labels/place-labels-down.js';

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

describe('hangLabels', () => {
  it('places none above where it would like to be, however far down that takes the last', () => {
    const crowd = [0, 100, 101, 102, 400].map((y) => ({ y, height: 50 }));
    expect(hangLabels(crowd, 10, 14)).to.deep.equal([10, 100, 164, 228, 400]);
  });
});

describe('fanLeaders', () => {
  const label = (y: number) => ({ x: 100, y });
  const straight = (mark: { x: number; y: number }, end: { x: number; y: number }) => [
    mark,
    { x: 96, y: end.y },
    end,
  ];

  it('draws straight lines from a crowd of marks, the first of which stand farthest out', () => {
    const ends = [
      [{ x: 60, y: 50 }, label(50)],
      [{ x: 40, y: 51 }, label(110)],
      [{ x: 20, y: 52 }, label(170)],
    ] as const;
    expect(fanLeaders(ends, 10)).to.deep.equal(ends.map(([mark, end]) => straight(mark, end)));
  });

  it('lets one run level that would cross the next', () => {
    const ends = [
      [{ x: 20, y: 50 }, label(90)],
      [{ x: 60, y: 51 }, label(150)],
    ] as const;
    expect(fanLeaders(ends, 10)).to.deep.equal([leaderDown(...ends[0], 10), straight(...ends[1])]);
  });

  it('lets none cross another', () => {
    const mark = fc.record({ x: fc.integer({ min: 0, max: 85 }), y: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const sorted = marks.toSorted((a, b) => a.y - b.y);
        const tops = hangLabels(
          sorted.map(({ y }) => ({ y, height: 30 })),
          0,
          14,
        );
        const leaders = fanLeaders(
          sorted.map((at, i) => [at, label(tops[i]!)]),
          10,
        );
        leaders.forEach((upper, i) => {
          for (const lower of leaders.slice(i + 1)) {
            for (let x = Math.max(upper[0]!.x, lower[0]!.x); x <= 100; x += 0.5)
              expect(yAt(upper, x)).to.be.at.most(yAt(lower, x) + 0.02);
          }
        });
      }),
    );
  });

  function yAt(line: readonly { x: number; y: number }[], x: number): number {
    const next = Math.max(
      1,
      line.findIndex((point) => point.x >= x),
    );
    const [from, to] = [line[next - 1]!, line[next]!];
    return to.x > from.x ? from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) : to.y;
  }
});
