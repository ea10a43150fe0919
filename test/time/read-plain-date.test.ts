import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { offsetsOf, onClock, parseEdtf, placeOf, precisions } from '../../src/time/index.js';
import { noDate, readPlainDate } from '../../src/time/read-plain-date.js';
import type { DateNumbers } from '../../src/time/read-plain-date.js';
import { anyEdtf } from '../support/edtf-texts.js';

/** What the full parser says of a text, undefined where it is no date. */
function parsed(text: string): DateNumbers | undefined {
  const { interval: written } = parseEdtf(text);
  if (!written) return undefined;
  const interval = onClock(written, 'written');
  return {
    earliest: interval.earliest,
    latest: interval.latest,
    place: placeOf(interval),
    isSpan: interval.expression.kind === 'span',
    precision: precisions.indexOf(interval.precision),
    approximate: interval.approximate,
    uncertain: interval.uncertain,
    offset: offsetsOf(written)[0] ?? NaN,
  };
}

function read(text: string): DateNumbers | undefined {
  const numbers = noDate();
  return readPlainDate(text, numbers) ? numbers : undefined;
}

const common = [
  '2021',
  '0000',
  '-0044',
  '2021-08',
  '2021-12',
  '2020-02-29',
  '-0043-03-15',
  '9999-12-31',
  '2021-08-31T16:45',
  '2021-08-31T16:45:30',
  '2021-08-31T16:45:30.125',
  '2021-08-31T16:45:30Z',
  '2021-08-31T16:45+04:30',
  '2021-08-31T00:15-11',
  '1996/2001',
  '2021-08-30/2021-08',
  '2015-01-01T10:00:00Z/2015-01-02T10:00:00Z',
  '1985/..',
  '../1985-04',
  '/1985',
  '1985-04-12/',
  '1984~',
  '1984-06?',
  '2004-06-11%',
  '1984?/2004~',
];

const left = [
  '',
  ' 2021',
  '2021 ',
  'Y17000',
  '156X',
  '2021-21',
  '2021-13',
  '2021-00',
  '2021-02-29',
  '2021-8-1',
  '-0000',
  '2001/1996',
  '../..',
  '/',
  '1996/2001/2003',
  '[1667,1668]',
  '2021-08-31T24:00',
  '2021-08-31T16:45~',
  '2021-08-31T16:45:30.5',
  '2021-08-31T16:45:30.1255',
  '2021-08-31T16:45ZZ',
  '2021-08-31T16:45+4:30',
  '2021-08-31T16:60',
  '2021-08-31T10:00Z/2021-08-31T16:00+04:30',
  '٢٠٢١',
];

describe('readPlainDate', () => {
  for (const text of common) {
    it(`reads ${text}`, () => {
      expect(read(text)).to.deep.equal(parsed(text));
    });
  }

  for (const text of left) {
    it(`leaves "${text}" to the full parser`, () => {
      expect(read(text)).to.equal(undefined);
    });
  }

  it('says what the full parser says, of all that it reads', () => {
    const pieces = fc.constantFrom(
      ...'0123456789-/.:TZ+~?% X'.split(''),
      '2021',
      '-08',
      '-31',
      'T16:45',
      ':30',
    );
    const nearly = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
    const changed = fc
      .tuple(fc.constantFrom(...common), fc.nat(30), fc.constantFrom('', '1', '-', '/', '~', 'Z'))
      .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(anyEdtf(), nearly, changed), (text) => {
        const numbers = read(text);
        if (numbers) expect(numbers).to.deep.equal(parsed(text));
      }),
      { numRuns: 5000 },
    );
  });
});
