import { expect } from '@open-wc/testing';
import { wordsFor } from '../../src/locales/whole.js';
import type { TickUnit } from '../../src/locales/whole.js';
import { fromCivil } from '../../src/time/index.js';

const { tick, tickContext } = wordsFor('en');
const afternoon = Date.UTC(2025, 6, 3, 16);
const fraction = Date.UTC(2025, 6, 3, 16, 5, 30, 50);

describe('tick', () => {
  const units: readonly (readonly [unit: TickUnit, words: string, context: string])[] = [
    ['millisecond', '16:00:00', '3 July 2025'],
    ['second', '16:00:00', '3 July 2025'],
    ['minute', '16:00', '3 July 2025'],
    ['hour', '16:00', '3 July 2025'],
    ['day', '3', 'July 2025'],
    ['month', 'July', '2025'],
    ['year', '2025', ''],
  ];
  for (const [unit, expected, context] of units) {
    it(`says "${expected}" for a ${unit}`, () => {
      expect(tick(afternoon, unit)).to.equal(expected);
    });
    it(`leaves "${context}" to the context of a ${unit}`, () => {
      expect(tickContext(afternoon, unit)).to.equal(context);
    });
  }

  it('says a time as finely as its unit', () => {
    const times: readonly TickUnit[] = ['hour', 'minute', 'second', 'millisecond'];
    expect(times.map((unit) => tick(fraction, unit))).to.deep.equal([
      '16:05',
      '16:05',
      '16:05:30',
      '16:05:30.050',
    ]);
    expect(times.map((unit) => tickContext(fraction, unit))).to.deep.equal(times.map(() => '3 July 2025'));
  });

  it('shortens the names of months', () => {
    const months = Array.from({ length: 12 }, (_, month) => tick(Date.UTC(2025, month, 1), 'month'));
    expect(months.join(' ')).to.equal('Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec');
  });

  it('says the era of years that need it', () => {
    const years = [1996, 99, 0, -43, -65_999_999, -66_000_000, -3_999_999_999, -13_800_000_000];
    expect(years.map((year) => tick(fromCivil(year), 'year'))).to.deep.equal([
      '1996',
      'AD 99',
      '1 BC',
      '44 BC',
      '66 million',
      '66 million',
      '4 billion',
      '13.8 billion',
    ]);
  });

  it('leaves it out more shortly where there is little room', () => {
    const september = fromCivil(1989, 9, 9);
    const short = (['hour', 'day', 'month', 'year'] as const).map((unit) =>
      tickContext(september, unit, true),
    );
    expect(short).to.deep.equal(['9 Sept 1989', 'Sept 1989', '1989', '']);
  });

  it('counts from today in deep time', () => {
    const contexts = [-13_800_000_000, -66_000_000, -1_000_000, -999_000, -9_699, 1996].map((year) =>
      tickContext(fromCivil(year), 'year'),
    );
    expect(contexts).to.deep.equal(['years ago', 'years ago', 'years ago', '', '', '']);
  });

  it('keeps the era in the context of months and days', () => {
    const ides = fromCivil(-43, 3, 15);
    expect([tickContext(ides, 'month'), tickContext(ides, 'day'), tickContext(ides, 'hour')]).to.deep.equal([
      '44 BC',
      'March 44 BC',
      '15 March 44 BC',
    ]);
  });
});
