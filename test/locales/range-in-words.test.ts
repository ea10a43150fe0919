import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordsFor } from '../../src/locales/whole.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

const { range } = wordsFor('en');

/** From the first instant of the one date to the last of the other. */
const between = (first: string, last: string): string =>
  range(readDate(first).earliest, readDate(last).latest);

const cases: readonly (readonly [first: string, last: string, words: string])[] = [
  ['1996/2001', '2025-07-04', '1996 to 4 July 2025'],
  ['2025-07-03', '2025-07-05', '3–5 July 2025'],
  ['2025-07-03', '2025-08-05', '3 July to 5 August 2025'],
  ['2025-07-01', '2025-07-05', '1–5 July 2025'],
  ['2025-01-01', '2025-07-05', '1 January to 5 July 2025'],
  ['2025-04', '2025-07', 'April–July 2025'],
  ['2021-08', '2025-04', 'August 2021 to April 2025'],
  ['2021-08', '2025-07-04', 'August 2021 to 4 July 2025'],
  ['2025-07', '2025-07', 'July 2025'],
  ['1990', '1999', '1990–1999'],
  ['1990', '1990', '1990'],
  ['1963-11-22', '1963-11-22', '22 November 1963'],
  ['1963-11-22T12:30', '1963-11-22T16:45', '22 November 1963, 12:30–16:45'],
  ['1963-11-22T12:30', '1963-11-22T12:30', '22 November 1963, 12:30'],
  ['1963-11-22T12:30', '1963-11-22', '22 November 1963'],
  ['1963-11-22', '1963-11-22T16:45', '22 November 1963'],
  ['1963-11-22T12:30', '1963-11-24T11:21', '22–24 November 1963'],
  ['-0043-03-15', '0014', '15 March 44 BC to AD 14'],
  ['-0057', '-0049', '58–50 BC'],
  ['Y-13800000000', '2025-07-04', '13.8 billion years ago to 4 July 2025'],
  ['Y-13800000000', 'Y-4500000000', '13.8 billion to 4.5 billion years ago'],
  ['Y-66000000', 'Y-66000000', '66 million years ago'],
  ['Y-4500000000', 'Y-4500000000', '4.5 billion years ago'],
  ['1985', '1990/..', 'since 1985'],
  ['../1985-04', '1985-04', 'until April 1985'],
  ['../1985', '1990/..', ''],
];

describe('range', () => {
  for (const [first, last, expected] of cases) {
    it(`says "${expected}" from ${first} to ${last}`, () => {
      expect(between(first, last)).to.equal(expected);
    });
  }

  it('has words for every stretch of time', () => {
    fc.assert(
      fc.property(anyEdtf(), anyEdtf(), (one, other) => {
        const [a, b] = [readDate(one), readDate(other)];
        const said = range(Math.min(a.earliest, b.earliest), Math.max(a.latest, b.latest));
        expect(said).not.to.match(/NaN|undefined|Infinity|\s\s/);
      }),
    );
  });
});

describe('stretch', () => {
  const { stretch } = wordsFor('en');
  const stretches: readonly (readonly [first: string, last: string, words: string])[] = [
    ['1950-09-14', '1953-01-17', '1950–1953'],
    ['2025-05-31', '2025-06-23', 'May–June 2025'],
    ['1990', '1990', '1990'],
    ['2025-05', '2025-05', 'May 2025'],
    ['2025-07-03', '2025-07-05', '3–5 July 2025'],
    ['1963-11-22', '1963-11-22', '22 November 1963'],
    ['1963-11-22T12:30', '1963-11-22T16:45', '22 November 1963, 12:30–16:45'],
    ['-0057', '0014-05', '58 BC to AD 14'],
    ['../1985-04', '1985-04', 'until April 1985'],
  ];
  for (const [first, last, words] of stretches)
    it(`says ${words}`, () => {
      expect(stretch(readDate(first).earliest, readDate(last).latest)).to.equal(words);
    });
});
