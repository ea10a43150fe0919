import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addUnits,
  daysInMonth,
  fromCivil,
  isLeapYear,
  justBefore,
  startOf,
  toCivil,
  unitLength,
} from '../../src/time/calendar.js';
import type { CalendarUnit } from '../../src/time/calendar.js';

const units: readonly CalendarUnit[] = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'];
const withinDate = fc.integer({ min: -8.64e15, max: 8.64e15 });
const anyYear = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -1e12, max: 1e12 }));

describe('calendar', () => {
  it('agrees with Date on every instant that Date holds', () => {
    fc.assert(
      fc.property(withinDate, (time) => {
        const date = new Date(time);
        expect(toCivil(time)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
    );
  });

  it('agrees with Date on the first instant of every day of a leap year and of the year after', () => {
    for (let time = Date.UTC(1999, 11, 31); time < Date.UTC(2002, 0, 1); time += unitLength.day) {
      const { year, month, day } = toCivil(time);
      expect(fromCivil(year, month, day)).to.equal(time);
    }
  });

  it('comes back to the day that it was given, however far away', () => {
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const civil = toCivil(fromCivil(year, month, day));
          expect([civil.year, civil.month, civil.day, civil.hour, civil.minute]).to.deep.equal([
            year,
            month,
            day,
            0,
            0,
          ]);
        },
      ),
    );
  });

  it('repeats after 400 years', () => {
    expect(fromCivil(400) - fromCivil(0)).to.equal(400 * unitLength.year);
    expect(fromCivil(-399, 3, 1) - fromCivil(-799, 3, 1)).to.equal(400 * unitLength.year);
  });

  it('has a year 0, and 0099 is not 1999', () => {
    expect(fromCivil(1) - fromCivil(0)).to.equal(366 * unitLength.day);
    expect(toCivil(fromCivil(99)).year).to.equal(99);
  });

  it('knows the length of each month', () => {
    const lengths = (year: number): number[] =>
      Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1));
    expect(lengths(2023)).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([2024, 1900, 2000, 0, -4, -100].map(isLeapYear)).to.deep.equal([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('reads fractions of a millisecond as the millisecond that they are in', () => {
    expect(toCivil(-0.5).year).to.equal(1969);
    expect(toCivil(1.5).millisecond).to.equal(1);
  });
});

describe('startOf', () => {
  it('finds the start of each unit before 1970', () => {
    const time = Date.UTC(1963, 10, 22, 12, 30, 15, 250) + 0.5;
    const starts = units.map((unit) => new Date(startOf(time, unit)).toISOString());
    expect(starts).to.deep.equal([
      '1963-11-22T12:30:15.250Z',
      '1963-11-22T12:30:15.000Z',
      '1963-11-22T12:30:00.000Z',
      '1963-11-22T12:00:00.000Z',
      '1963-11-22T00:00:00.000Z',
      '1963-11-01T00:00:00.000Z',
      '1963-01-01T00:00:00.000Z',
    ]);
  });

  it('leaves a start where it is, in deep time too', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom<CalendarUnit>('day', 'month', 'year'), (year, unit) => {
        expect(startOf(fromCivil(year), unit)).to.equal(fromCivil(year));
      }),
    );
  });

  it('is not after the instant', () => {
    fc.assert(
      fc.property(withinDate, fc.constantFrom(...units), (time, unit) => {
        expect(startOf(time, unit)).to.be.at.most(time);
        expect(addUnits(startOf(time, unit), unit, 1)).to.be.above(time);
      }),
    );
  });
});

describe('addUnits', () => {
  const cases: [string, CalendarUnit, number, string][] = [
    ['2021-01-31T10:20Z', 'month', 1, '2021-02-28T10:20:00.000Z'],
    ['2024-01-31T00:00Z', 'month', 1, '2024-02-29T00:00:00.000Z'],
    ['2024-02-29T00:00Z', 'year', 1, '2025-02-28T00:00:00.000Z'],
    ['2024-02-29T00:00Z', 'year', -4, '2020-02-29T00:00:00.000Z'],
    ['2024-03-15T00:00Z', 'month', -15, '2022-12-15T00:00:00.000Z'],
    ['2024-12-31T23:00Z', 'hour', 2, '2025-01-01T01:00:00.000Z'],
    ['2024-12-31T23:59Z', 'minute', 1, '2025-01-01T00:00:00.000Z'],
    ['2024-12-31T23:59:58Z', 'second', 3, '2025-01-01T00:00:01.000Z'],
    ['1969-12-31T23:59:59.750Z', 'millisecond', 250, '1970-01-01T00:00:00.000Z'],
    ['2024-02-28T12:00Z', 'day', 2, '2024-03-01T12:00:00.000Z'],
  ];
  for (const [from, unit, count, expected] of cases) {
    it(`adds ${count} ${unit} to ${from}`, () => {
      expect(new Date(addUnits(Date.parse(from), unit, count)).toISOString()).to.equal(expected);
    });
  }

  it('steps through deep time by the year', () => {
    expect(toCivil(addUnits(fromCivil(-13_800_000_000), 'year', 1)).year).to.equal(-13_799_999_999);
  });
});

describe('justBefore', () => {
  it('is the last millisecond, or in deep time the number before', () => {
    expect(justBefore(0)).to.equal(-1);
    expect(justBefore(fromCivil(1970))).to.equal(-1);
    fc.assert(
      fc.property(anyYear, (year) => {
        const last = justBefore(fromCivil(year + 1));
        expect(last).to.be.below(fromCivil(year + 1));
        expect(toCivil(last).year).to.equal(year);
      }),
    );
  });
});
