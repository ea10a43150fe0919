import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addUnits, calendarDifference, fromCivil, toCivil, unitLength } from '../../src/time/index.js';
import { readDate } from '../support/read-date.js';

type Counts = [years: number, months: number, days: number, hours: number, minutes: number, seconds: number];

const cases: [from: string, to: string, Counts][] = [
  ['2001-12-31', '2021-08-01', [19, 7, 1, 0, 0, 0]],
  ['2024-07-01', '2025-04-01', [0, 9, 0, 0, 0, 0]],
  ['2021-08-01', '2024-05-31', [2, 9, 30, 0, 0, 0]],
  ['2021-01-31', '2021-02-28', [0, 0, 28, 0, 0, 0]],
  ['2021-01-31', '2021-03-01', [0, 1, 1, 0, 0, 0]],
  ['2020-02-29', '2021-02-28', [0, 11, 30, 0, 0, 0]],
  ['2020-02-29', '2024-02-29', [4, 0, 0, 0, 0, 0]],
  ['2021-01-01T10:00', '2021-01-02T09:59', [0, 0, 0, 23, 59, 0]],
  ['2021-01-15T10:00', '2021-02-15T09:59:30', [0, 0, 30, 23, 59, 30]],
  ['2021-01-01T10:00:00.5', '2021-01-01T10:00:02.4', [0, 0, 0, 0, 0, 1]],
  ['-0001-12-31', '0001-01-01', [1, 0, 1, 0, 0, 0]],
  ['1985', '1985', [0, 0, 0, 0, 0, 0]],
];

describe('calendarDifference', () => {
  for (const [from, to, [years, months, days, hours, minutes, seconds]] of cases) {
    it(`counts from ${from} to ${to}`, () => {
      const difference = { years, months, days, hours, minutes, seconds };
      expect(calendarDifference(readDate(from).earliest, readDate(to).earliest)).to.deep.equal(difference);
      expect(calendarDifference(readDate(to).earliest, readDate(from).earliest)).to.deep.equal(difference);
    });
  }

  it('counts thousands of millions of years', () => {
    expect(calendarDifference(fromCivil(-13_800_000_000), fromCivil(2000)).years).to.equal(13_800_002_000);
  });

  it('adds up to the later instant, within the second', () => {
    const instant = fc.integer({ min: fromCivil(-3000), max: fromCivil(3000) });
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const { years, months, days, hours, minutes, seconds } = calendarDifference(from, to);
        const sum =
          addUnits(from, 'month', years * 12 + months) +
          days * unitLength.day +
          hours * unitLength.hour +
          minutes * unitLength.minute +
          seconds * 1000;
        expect(to - sum).to.be.within(0, 999);
        expect(months).to.be.within(0, 11);
        expect(days).to.be.within(0, 31);
        expect(years).to.be.at.most(toCivil(to).year - toCivil(from).year);
      }),
    );
  });
});
