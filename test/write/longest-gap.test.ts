import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { checkStory } from '../../src/story/index.js';
import { longestGap } from '../../src/write/longest-gap.js';
import { loadData } from '../support/load-data.js';

const words = wordsFor('en-GB');

const gapOf = (...dates: string[]): string => {
  const { story } = checkStory(dates.map((date) => ({ date })));
  if (!story) throw new Error('no story');
  return longestGap(story, words);
};

describe('the longest gap', () => {
  for (const [dates, said] of [
    [['1996/2001', '2021-08', '2024', '2025'], 'Longest gap: 19 years, 2001 to August 2021.'],
    [['1990', '2025-07-01', '2025-07-03'], 'Longest gap: 34 years, 1990 to July 2025.'],
    [
      ['2024-01-05', '2024-01-06', '2024-03-09', '2024-03-10'],
      'Longest gap: 2 months, 6 January to 9 March 2024.',
    ],
    [['2025-07-03T09:00', '2025-07-03T09:30', '2025-07-03T20:00'], 'Longest gap: 10 hours, 3 July 2025.'],
  ] as const)
    it(`of ${dates.join(', ')}`, () => {
      expect(gapOf(...dates)).to.equal(said);
    });

  it('is that of the seed’s story', async () => {
    const { story } = checkStory(await loadData('recognition.json'));
    expect(longestGap(story!, words)).to.equal('Longest gap: 19 years, 2001 to August 2021.');
  });

  it('is not worth a word between two events, none, or such as stand about evenly', () => {
    expect(gapOf()).to.equal('');
    expect(gapOf('1990')).to.equal('');
    expect(gapOf('1990', '2020')).to.equal('');
    expect(gapOf('1990', '2000', '2011', '2020')).to.equal('');
  });

  it('is none where something lasts all the while', () => {
    expect(gapOf('1990/2025', '1991', '2024', '2025')).to.equal('');
  });

  it('is said only where there is nothing, whatever the dates', () => {
    const year = fc.integer({ min: 1000, max: 2999 });
    fc.assert(
      fc.property(fc.uniqueArray(year, { minLength: 3, maxLength: 30 }), (years) => {
        const said = gapOf(...years.map(String));
        const [, from, to] = /, (\d+)–(\d+)\.$/.exec(said) ?? [];
        const sorted = years.toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((next, i) => next - sorted[i]!);
        const longest = Math.max(...gaps) - 1;
        const others = (sorted.at(-1)! - sorted[0]! - longest) / (gaps.length - 1);
        const timesOthers = longest / others;
        if (said === '') expect(timesOthers).to.be.lessThan(2.01);
        else {
          expect(timesOthers).to.be.greaterThan(1.99);
          expect(Number(to) - Number(from) - 1).to.equal(longest);
          expect(years.some((each) => each > Number(from) && each < Number(to))).to.equal(false);
        }
      }),
    );
  });
});
