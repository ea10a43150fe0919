import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stepLength, tickRank, ticksBetween, tickStep, unitOf } from '../../src/geometry/axis/tick-steps.js';
import type { TickStep } from '../../src/geometry/axis/tick-steps.js';
import { fromCivil, toCivil, unitLength } from '../../src/time/calendar.js';
import { precisions, type Precision } from '../../src/time/index.js';

const { year, month, day, hour, minute, second } = unitLength;

const said = ({ count, unit }: TickStep): string => `${count} ${unit}`;

/** The step where ticks may stand so many milliseconds apart. */
function stepFor(least: number, precision: Precision = 'millisecond', duration = 20 * least, farthest = 0) {
  return tickStep(
    { precision: precisions.indexOf(precision), duration, farthest },
    (step) => stepLength(step) >= least,
  );
}

describe('tickStep', () => {
  for (const [least, expected] of [
    [3e9 * year, '5000000000 year'],
    [1.5e9 * year, '2000000000 year'],
    [6e8 * year, '1000000000 year'],
    [3e6 * year, '5000000 year'],
    [6000 * year, '10000 year'],
    [101 * year, '200 year'],
    [100 * year, '100 year'],
    [30 * year, '50 year'],
    [1.1 * year, '2 year'],
    [7 * month, '1 year'],
    [4 * month, '6 month'],
    [2 * month, '3 month'],
    [10 * day, '1 month'],
    [3 * day, '7 day'],
    [1.5 * day, '2 day'],
    [13 * hour, '1 day'],
    [7 * hour, '12 hour'],
    [4 * hour, '6 hour'],
    [2 * hour, '3 hour'],
    [31 * minute, '1 hour'],
    [16 * minute, '30 minute'],
    [6 * minute, '15 minute'],
    [2 * minute, '5 minute'],
    [31 * second, '1 minute'],
    [16 * second, '30 second'],
    [6 * second, '15 second'],
    [2 * second, '5 second'],
    [501, '1 second'],
    [201, '500 millisecond'],
    [51, '100 millisecond'],
    [21, '50 millisecond'],
    [3, '5 millisecond'],
    [0.2, '1 millisecond'],
  ] as const) {
    it(`is ${expected} where ticks may be ${least} ms apart`, () => {
      expect(said(stepFor(least))).to.equal(expected);
    });
  }

  for (const [precision, expected] of [
    ['millisecond', '1 millisecond'],
    ['second', '1 second'],
    ['minute', '1 minute'],
    ['hour', '1 hour'],
    ['day', '1 day'],
    ['month', '1 month'],
    ['season', '1 month'],
    ['year', '1 year'],
    ['decade', '1 year'],
    ['millennium', '1 year'],
  ] as const) {
    it(`is no finer than ${expected} where dates are given to the ${precision}`, () => {
      expect(said(stepFor(0, precision))).to.equal(expected);
      expect(unitOf(precisions.indexOf(precision))).to.equal(expected.slice(2));
    });
  }

  it('counts in days over as much as two months, and in months over more', () => {
    expect(said(stepFor(10 * hour, 'day', 62 * day))).to.equal('1 day');
    expect(said(stepFor(10 * hour, 'day', 63 * day))).to.equal('1 month');
  });

  it('is no finer than what numbers can tell apart', () => {
    const bigBang = -13.8e9 * year;
    expect(said(stepFor(0, 'millisecond', 1, bigBang))).to.equal('1 hour');
    expect(said(stepFor(0, 'millisecond', 1, fromCivil(2025)))).to.equal('1 millisecond');
  });

  it('ends with the coarsest', () => {
    expect(said(stepFor(Infinity))).to.equal('10000000000000 year');
  });
});

describe('ticksBetween', () => {
  const utc = (text: string) => Date.parse(text);
  const clock = (time: number) => new Date(time).toISOString();

  for (const { count, unit, from, to, times } of [
    {
      count: 15,
      unit: 'second',
      from: '1969-12-31T23:59:20Z',
      to: '1970-01-01T00:00:10Z',
      times: [
        '1969-12-31T23:59:15.000Z',
        '1969-12-31T23:59:30.000Z',
        '1969-12-31T23:59:45.000Z',
        '1970-01-01T00:00:00.000Z',
      ],
    },
    {
      count: 200,
      unit: 'millisecond',
      from: '2024-05-06T12:00:00.250Z',
      to: '2024-05-06T12:00:00.601Z',
      times: ['2024-05-06T12:00:00.200Z', '2024-05-06T12:00:00.400Z', '2024-05-06T12:00:00.600Z'],
    },
    {
      count: 7,
      unit: 'day',
      from: '2025-07-03T12:00Z',
      to: '2025-07-15T00:00Z',
      times: ['2025-06-30T00:00:00.000Z', '2025-07-07T00:00:00.000Z', '2025-07-14T00:00:00.000Z'],
    },
    {
      count: 3,
      unit: 'month',
      from: '2024-11-30T00:00Z',
      to: '2025-05-01T00:00Z',
      times: ['2024-10-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', '2025-04-01T00:00:00.000Z'],
    },
  ] as const) {
    it(`steps by ${count} ${unit}`, () => {
      expect(ticksBetween({ unit, count }, utc(from), utc(to), 99).map(clock)).to.deep.equal(times);
    });
  }

  it('counts every year across the first', () => {
    const times = ticksBetween({ unit: 'year', count: 1 }, fromCivil(-2), fromCivil(3), 99);
    expect(times.map((time) => toCivil(time).year)).to.deep.equal([-2, -1, 0, 1, 2]);
  });

  for (const { count, from, to, years } of [
    { count: 500, from: -1200, to: 1200, years: [-1499, -999, -499, 1, 500, 1000] },
    { count: 2, from: -4, to: 5, years: [-5, -3, -1, 1, 2, 4] },
    { count: 20, from: 7, to: 45, years: [1, 20, 40] },
    { count: 100, from: 0, to: 101, years: [-99, 1, 100] },
    { count: 1e9, from: -3.5e9, to: 2000, years: [-3999999999, -2999999999, -1999999999, -999999999, 1] },
  ]) {
    it(`steps by ${count} years from ${from} to ${to}`, () => {
      const times = ticksBetween({ unit: 'year', count }, fromCivil(from), fromCivil(to), 99);
      expect(times).to.deep.equal(years.map((each) => fromCivil(each)));
    });
  }

  it('has the same ticks wherever it begins, also where numbers are sparse', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -4e20, max: 4e20, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(1, 1000, minute, hour, day, month, year, 100 * year, 1e6 * year),
        (start, later, least) => {
          const step = stepFor(least, 'millisecond', 0, start);
          const all = ticksBetween(step, start, Infinity, 60);
          all.slice(1).forEach((time, i) => expect(time).to.be.above(all[i]!));
          // A far instant may be rounded to before itself.
          const inside = all[later]! + Math.abs(all[later]!) * Number.EPSILON;
          expect(ticksBetween(step, inside, Infinity, 60 - later)).to.deep.equal(all.slice(later));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('tickRank', () => {
  it('ranks one of two neighbours higher, but for the years before and after the first', () => {
    const step: TickStep = { unit: 'year', count: 500 };
    const times = ticksBetween(step, fromCivil(-1999), fromCivil(2500), 99);
    expect(times.map((time) => [toCivil(time).year, tickRank(step, time)])).to.deep.equal([
      [-1999, 2],
      [-1499, 0],
      [-999, 1],
      [-499, 0],
      [1, Infinity],
      [500, 0],
      [1000, 1],
      [1500, 0],
      [2000, 2],
    ]);
  });

  it('is the same for every unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6e13, max: 6e13, noNaN: true }),
        fc.constantFrom(1, 1000, minute, hour, day, 10 * day, month, 4 * month),
        (start, least) => {
          const step = stepFor(least, 'millisecond', 0, start);
          const ranks = ticksBetween(step, start, Infinity, 9).map((time) => tickRank(step, time));
          ranks.slice(1).forEach((rank, i) => expect((rank === 0) !== (ranks[i] === 0)).to.equal(true));
        },
      ),
    );
  });
});
