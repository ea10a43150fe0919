import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { divideWidth } from '../../src/geometry/breaks/divide-width.js';
import { sizesOf } from '../../src/geometry/sizes.js';
import type { Stretch } from '../../src/geometry/breaks/split-story.js';

const sizes = sizesOf({ em: 16, pitch: 24 });
const day = 86_400_000;

function stretch(days: number, marks: number, closest: number): Stretch {
  return {
    start: 0,
    end: days * day,
    first: 0,
    last: marks,
    gapBefore: Infinity,
    gapAfter: Infinity,
    marks,
    closest: closest * day,
    precision: 4,
    unit: day,
    fadesFrom: NaN,
    fadesAfter: NaN,
  };
}

const arbitraryStretch = fc
  .tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 40 }))
  .map(([days, marks]) => stretch(days, marks, days / marks / 2));

describe('divideWidth', () => {
  it('gives out the whole width, breaks apart', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryStretch, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 400, max: 2000 }),
        (stretches, width) => {
          const total = divideWidth(stretches, width, sizes).reduce((sum, length) => sum + length, 0);
          expect(total + (stretches.length - 1) * sizes.break).to.be.closeTo(width, 1e-6);
        },
      ),
    );
  });

  it('gives no episode less for more width, and none more than that', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryStretch, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 500, max: 1600 }),
        (stretches, width) => {
          const before = divideWidth(stretches, width, sizes);
          divideWidth(stretches, width + 1, sizes).forEach((length, i) => {
            expect(length - before[i]!).to.be.within(-1e-6, 1 + 1e-6);
          });
        },
      ),
    );
  });

  it('gives each episode what keeps its marks a pitch apart, where that fits', () => {
    const [, second] = divideWidth([stretch(4000, 5, 400), stretch(10, 6, 1)], 1200, sizes);
    expect(second).to.be.at.least(32 + 24 * 10);
  });

  it('gives three days no more than 96 px a day while another episode can use it', () => {
    const [long, short] = divideWidth([stretch(1000, 9, 100), stretch(3, 3, 1)], 1200, sizes);
    expect(short).to.be.at.most(32 + 96 * 3 + 1e-6);
    expect(long).to.be.above(short!);
  });
});
