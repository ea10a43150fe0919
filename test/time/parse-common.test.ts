import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseEdtf } from '../../src/time/index.js';
import { parseCommon } from '../../src/time/parse-common.js';
import { anyEdtf } from '../support/edtf-texts.js';

const common = [
  '1996',
  ' 2021-08 ',
  '-0044-03-15',
  '2024-02-29',
  '0000',
  '1984~',
  '2004-06?',
  '2004-06-11%',
  '1996/2001',
  '1985/..',
  '../1985',
  '1985/',
  '/1985-04~',
  '[2021-08..]',
  '[..2025-07-03]',
  '[1667..1668-12]',
  '2021-08-31T16:45',
  '2021-08-31T16:45:30Z',
  '2021-08-31T00:00-04:30',
  '1969-07-20T20:17Z/1969-07-21T17:54-23:59',
];

const others = [
  '',
  'soon',
  '-0000',
  '2021-13',
  '2021-00',
  '2023-02-29',
  '2021-04-31',
  '2021-8',
  '2001/1996',
  '../..',
  '/',
  '1996/2001/2004',
  '[..]',
  '[1668..1667]',
  '[1667,1668]',
  '{1667..1668}',
  '156X',
  '2001-21',
  'Y170000002',
  '1950S2',
  '?2004-06',
  '2021-08T16:45',
  '2021-08-31~T16:45',
  '2021-08-31T24:00',
  '2021-08-31T16:60',
  '2021-08-31T16:45:30.5',
  '2021-08-31T16:45+04',
  '2021-08-31T16:45T',
];

/** With the same keys and values, the order of keys apart; -0 is no 0. */
const same = (text: string): void => {
  expect(parseCommon(text), text).to.deep.equal(parseEdtf(text).interval);
};

describe('parseCommon', () => {
  for (const text of common)
    it(`reads ${text} as parseEdtf does`, () => {
      expect(parseEdtf(text).problem).to.equal(undefined);
      same(text);
    });

  for (const text of others)
    it(`leaves ${JSON.stringify(text)} to parseEdtf`, () => {
      expect(parseCommon(text)).to.equal(undefined);
    });

  it('never reads a date as something else than parseEdtf does', () => {
    fc.assert(
      fc.property(fc.oneof(anyEdtf(), fc.string({ unit: 'grapheme-ascii', maxLength: 24 })), (text) => {
        if (parseCommon(text)) same(text);
      }),
    );
  });

  it('knows the days of each month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const digits = String(Math.abs(year)).padStart(4, '0');
          same(
            `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
          );
        },
      ),
    );
  });
});
