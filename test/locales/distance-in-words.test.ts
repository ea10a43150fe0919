import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { fromCivil } from '../../src/time/index.js';
import type { Precision } from '../../src/time/index.js';

const { duration } = wordsFor('en');

/** Milliseconds of a day, and of a time on it. */
const at = (date: string): number => Date.parse(date.includes('T') ? `${date}Z` : date);

const cases: readonly (readonly [from: string, to: string, precision: Precision, words: string])[] = [
  ['2002-01-01', '2021-08-01', 'month', '19 years'],
  ['2001-12-31T23:59:59.999', '2021-08-01', 'month', '19 years'],
  ['2021-10-01', '2024-07-01', 'month', '2 years 9 months'],
  ['2021-08-31T23:59:59.999', '2024-07-01', 'month', '2 years 10 months'],
  ['2021-10-01', '2024-09-30', 'day', '2 years 11 months'],
  ['2021-10-01', '2024-10-01', 'day', '3 years'],
  ['2021-10-01', '2024-07-01', 'year', '2 years'],
  ['2021-10-01', '2023-10-01', 'month', '2 years'],
  ['2021-10-01', '2022-11-02', 'day', '1 year 1 month'],
  ['2000-01-01', '2000-12-15', 'day', '11 months'],
  ['2000-01-01', '2000-12-15', 'year', '11 months'],
  ['2000-01-01', '2000-12-15', 'decade', '11 months'],
  ['2025-05-01', '2025-07-03', 'day', '2 months'],
  ['2024-02-29', '2025-02-28', 'day', '11 months'],
  ['2025-01-01', '2025-02-20', 'day', '50 days'],
  ['2025-01-01', '2025-02-20', 'month', '1 month'],
  ['2025-01-01', '2025-02-20', 'season', '1 month'],
  ['2025-01-01', '2025-01-20', 'month', '19 days'],
  ['2025-01-01', '2025-01-02', 'day', '1 day'],
  ['2025-01-01T00:00', '2025-01-02T05:00', 'day', '1 day'],
  ['2025-01-01T00:00', '2025-01-02T05:00', 'minute', '29 hours'],
  ['2025-01-01T00:00', '2025-01-01T11:20', 'minute', '11 hours'],
  ['2025-01-01T00:00', '2025-01-01T11:20', 'day', '11 hours'],
  ['2025-01-01T00:00', '2025-01-01T01:30', 'minute', '90 minutes'],
  ['2025-01-01T00:00', '2025-01-01T01:30', 'hour', '1 hour'],
  ['2025-01-01T00:00', '2025-01-01T00:01:30', 'second', '90 seconds'],
  ['2025-01-01T00:00', '2025-01-01T00:00:01', 'millisecond', '1 second'],
  ['2025-01-01', '2025-01-01', 'day', ''],
  ['2025-01-02', '2025-01-01', 'day', ''],
];

describe('duration', () => {
  for (const [from, to, precision, expected] of cases) {
    it(`says "${expected}" from ${from} to ${to} by the ${precision}`, () => {
      expect(duration(at(from), at(to), precision)).to.equal(expected);
    });
  }

  it('says few digits of deep time', () => {
    const years = [
      [-13_799_999_999, -4_599_999_999],
      [-251_999_999, 0],
      [-299_999, -3_456],
      [-4999, 14],
    ] as const;
    expect(years.map(([from, to]) => duration(fromCivil(from), fromCivil(to), 'year'))).to.deep.equal([
      '9.2 billion years',
      '251 million years',
      '296,000 years',
      '5,013 years',
    ]);
  });

  it('never names a unit of which there is none', () => {
    const time = fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') });
    const precision = fc.constantFrom<Precision>('second', 'minute', 'day', 'month', 'year');
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 1000, max: at('2010-01-01') }),
        precision,
        (from, length, finest) => {
          expect(duration(from, from + length, finest)).to.match(
            /^[1-9][\d,]* (years?|months?|days?|hours?|minutes?|seconds?)( [1-9]\d? months?)?$/,
          );
        },
      ),
    );
  });
});
