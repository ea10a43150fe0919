import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { laterInWords, wordsFor } from '../../src/locales/whole.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

const later = (before: string, after: string): string =>
  laterInWords(wordsFor('en'), readDate(before), readDate(after));

const cases: Readonly<Record<string, readonly (readonly [before: string, after: string, words: string])[]>> =
  {
    'dates of one precision': [
      ['2025-07-03', '2025-07-03', 'on the same day'],
      ['2025-07-03', '2025-07-04', 'the next day'],
      ['2025-07-03', '2025-07-05', 'two days later'],
      ['2025-07-03', '2025-07-20', '17 days later'],
      ['2025-04-05', '2025-07-03', 'two months later'],
      ['2024-07', '2025-04', 'nine months later'],
      ['2025-07', '2025-07', 'in the same month'],
      ['2021-12', '2022-01', 'the next month'],
      ['2021-08', '2024-07', 'two years and 11 months later'],
      ['2000-01', '2002-01', 'two years later'],
      ['2000-01', '2003-11', 'three years later'],
      ['1984', '1984', 'in the same year'],
      ['1984', '1985', 'the next year'],
      ['2000', '2010', 'ten years later'],
      ['2000', '2011', '11 years later'],
      ['1000', '2025', '1,025 years later'],
    ],
    'dates of two precisions': [
      ['1996/2001', '2021-08', '25 years later'],
      ['2025-04', '2025-07-03', 'three months later'],
      ['2025-07', '2025-07-03', 'in the same month'],
      ['2025', '2025-07-03', 'in the same year'],
      ['2001-21', '2001-23', 'in the same year'],
      ['2001-21', '2002-22', 'the next year'],
      ['1985-04-XX', '1985-06-03', 'two months later'],
      ['1985-XX', '1987-06-03', 'two years later'],
    ],
    times: [
      ['1963-11-22T12:30', '1963-11-22T12:30', 'at the same time'],
      ['1963-11-22T12:30', '1963-11-22T13:00', '30 minutes later'],
      ['1963-11-22T12:30', '1963-11-22T16:45', 'four hours later'],
      ['1963-11-22T12:30', '1963-11-22T12:31', 'one minute later'],
      ['1963-11-22T12:30', '1963-11-24', 'two days later'],
      ['1963-11-22T12:30', '1963-11-22', 'on the same day'],
      ['1963-11-22T12:30:05', '1963-11-22T12:30:50', '45 seconds later'],
    ],
    'dates that are not sure': [
      ['1984~', '1996', 'about 12 years later'],
      ['1984', '1996?', 'about 12 years later'],
      ['1984?', '1985', 'about one year later'],
      ['1984~', '1984', 'at about the same time'],
      ['156X', '1600', 'about 40 years later'],
      ['18XX', '1950', 'about 100 years later'],
      ['1950S2', '1990', 'about 40 years later'],
      ['156X', '1563', ''],
      ['156X-12', '1600-01-01', 'about 40 years later'],
      ['1XXX', '2024', 'about 1,000 years later'],
    ],
    sets: [
      ['[1667,1668]', '1700', 'about 33 years later'],
      ['[1667..1670]', '1700', 'about 33 years later'],
      ['{1667,1668}', '1700', '33 years later'],
      ['{1668,1667}', '1700', '33 years later'],
    ],
    'starts that are not known': [
      ['../1985', '1990', ''],
      ['/1985', '1990', ''],
      ['1980', '../1985', ''],
      ['[2021-08..]', '2024-07', ''],
      ['[..1985]', '1990', ''],
      ['2025-04', '[..2025-07-03]', ''],
      ['{..1985}', '1990', ''],
      ['XXXX', '1990', ''],
      ['1X56', '1990', ''],
    ],
    'starts of a span': [
      ['1985/..', '1990', 'five years later'],
      ['1985/', '1990', 'five years later'],
      ['1985', '1990/1995', 'five years later'],
    ],
    'the wrong order': [['1990', '1985', '']],
    'deep time': [
      ['Y-13800000000', 'Y-4500000000', '9.3 billion years later'],
      ['Y-300000', '-3000', '297,000 years later'],
      ['-0043', '0014', '57 years later'],
    ],
  };

describe('later', () => {
  for (const [kind, rows] of Object.entries(cases)) {
    describe(`for ${kind}`, () => {
      for (const [before, after, expected] of rows) {
        it(`says "${expected}" from ${before} to ${after}`, () => {
          expect(later(before, after)).to.equal(expected);
        });
      }
    });
  }

  it('says a distance, or nothing, for whatever two dates can be', () => {
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (before, after) => {
        expect(later(before, after)).to.match(
          /^$|^(on|in|at) (the|about the) same |^the next |^(about )?[\w,. ]+ later$/,
        );
      }),
      { numRuns: 500 },
    );
  });
});
