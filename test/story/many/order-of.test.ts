import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { finished } from '../../../src/story/many/finished.js';
import { orderOf } from '../../../src/story/many/order-of.js';

const few = fc.constantFrom(0, 1, 2, -1, 86_400_000, -86_400_000, 1.7e12, -4.3e20, 1e-3, 0.5);
const instants = fc.oneof(
  few,
  fc.integer({ min: -20_000, max: 20_000 }).map((day) => day * 86_400_000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const row = fc.record({
  place: instants,
  isKnown: fc.boolean(),
  latest: fc.oneof(few, fc.constant(Infinity)),
});

describe('orderOf', () => {
  it('orders by place, unknown beginning, latest and then as given', () => {
    const rows = fc.oneof(
      fc.array(row),
      // Long runs of one place.
      fc
        .array(row, { minLength: 100, maxLength: 200, size: 'max' })
        .map((all) => all.map((one, i) => ({ ...one, place: i % 3 }))),
      fc.array(row).map((all) => all.map((one) => ({ ...one, isKnown: true }))),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const place = Float64Array.from(all, (one) => one.place);
        const earliest = all.every(({ isKnown }) => isKnown)
          ? place
          : Float64Array.from(all, (one) => (one.isKnown ? one.place : -Infinity));
        const latest = Float64Array.from(all, (one) => one.latest);
        const order = finished(orderOf({ place, earliest, latest }));
        const expected = [...all.keys()].toSorted(
          (a, b) =>
            Math.sign((place[a] ?? 0) - (place[b] ?? 0)) ||
            Number(earliest[a] !== -Infinity) - Number(earliest[b] !== -Infinity) ||
            (latest[a] === latest[b] ? 0 : (latest[a] ?? 0) - (latest[b] ?? 0)) ||
            a - b,
        );
        expect([...(order ?? all.keys())]).to.deep.equal(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what is in order as it is', () => {
    const place = Float64Array.of(-1, 0, 0, 5);
    expect(finished(orderOf({ place, earliest: place, latest: place }))).to.equal(undefined);
  });
});
