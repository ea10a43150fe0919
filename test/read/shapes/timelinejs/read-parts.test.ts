import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readParts } from '../../../../src/read/shapes/timelinejs/read-parts.js';
import { parseEdtf } from '../../../../src/time/index.js';

const dates: readonly (readonly [parts: unknown, edtf: string])[] = [
  [{ year: 1969 }, '1969'],
  [{ year: '1969', month: '7', day: '' }, '1969-07'],
  [{ year: ' 1969 ', month: 7, day: '20' }, '1969-07-20'],
  [{ year: 33 }, '0033'],
  [{ year: -500 }, '-0499'],
  [{ year: '-1' }, '0000'],
  [{ year: 0 }, '0000'],
  [{ year: -44, month: 3, day: 15 }, '-0043-03-15'],
  [{ year: -10000 }, '-9999'],
  [{ year: 12000 }, 'Y12000'],
  [{ year: '-315000' }, 'Y-315000'],
  [{ year: '-13800000000' }, 'Y-13800000000'],
  [{ year: 2012, month: 2, day: 11, hour: 7, minute: 2 }, '2012-02-11T07:02'],
  [{ year: 2012, month: 2, day: 11, hour: 0, minute: 0, second: 5 }, '2012-02-11T00:00:05'],
  [
    { year: 2012, month: 2, day: 29, hour: 7, minute: 2, second: 5, millisecond: 40 },
    '2012-02-29T07:02:05.040',
  ],
  [1969, '1969'],
  [{ year: '2020-05-01' }, '2020-05-01'],
];

const faults: readonly (readonly [parts: unknown, message: string])[] = [
  [{ year: 2020, month: '13' }, '"13" is not a month; 1 to 12 was expected.'],
  [{ year: 2020, month: 21 }, '"21" is not a month; 1 to 12 was expected.'],
  [{ year: 2020, month: 'May' }, '"May" is not a month; 1 to 12 was expected.'],
  [{ year: 2020, month: 4, day: 31 }, '"31" is not a day of that month; 1 to 30 was expected.'],
  [{ year: 2021, month: 2, day: 29 }, '"29" is not a day of that month; 1 to 28 was expected.'],
  [{ year: 2021, month: 2, day: 2, hour: 25 }, '"25" is not an hour; 0 to 23 was expected.'],
  [{ year: 2021, month: 2, day: 2, hour: 2, minute: 75 }, '"75" is not a minute; 0 to 59 was expected.'],
  [{ month: 5 }, 'There is no year; a whole number was expected, such as 1969 or -500.'],
  [{ year: 'long ago' }, '"long ago" is not a year; a whole number was expected, such as 1969 or -500.'],
  [
    { year: {}, month: 1 },
    '"an object or list" is not a year; a whole number was expected, such as 1969 or -500.',
  ],
];

const cut: readonly (readonly [parts: unknown, edtf: string, message: string])[] = [
  [{ year: 2020, day: 5 }, '2020', 'The day "5" is left out of the date, since no month stands before it.'],
  [
    { year: 2020, month: 5, day: 1, hour: 14 },
    '2020-05-01',
    'The hour "14" is left out of the date, since an hour needs its minute.',
  ],
  [
    { year: -300000, month: 5 },
    'Y-300000',
    'The month "5" is left out of the date, since a year of more than four digits stands alone.',
  ],
];

describe('readParts', () => {
  for (const [parts, edtf] of dates)
    it(`reads ${JSON.stringify(parts)} as ${edtf}`, () => {
      expect(readParts(parts)?.edtf).to.equal(edtf);
      expect(parseEdtf(edtf).problem).to.equal(undefined);
    });

  for (const [parts, message] of faults)
    it(`says what is wrong with ${JSON.stringify(parts)}`, () => {
      const read = readParts(parts);
      expect(read?.edtf).to.equal(undefined);
      expect(read?.fault?.message).to.equal(message);
      // Its words are no date by accident.
      expect(parseEdtf(read?.words ?? '').interval).to.equal(undefined);
    });

  for (const [parts, edtf, message] of cut)
    it(`says what it leaves out of ${JSON.stringify(parts)}`, () => {
      expect(readParts(parts)).to.deep.include({ edtf, more: true });
      expect(readParts(parts)?.fault?.message).to.equal(message);
    });

  it('has no date of parts that say nothing', () => {
    for (const parts of [undefined, null, {}, { year: '', month: null }, { format: 'yyyy' }])
      expect(readParts(parts)).to.equal(undefined);
  });

  it('reads a date, or has words that are none, of any parts', () => {
    const part = fc.oneof(fc.integer({ min: -5, max: 70 }), fc.integer(), fc.string(), fc.constant(''));
    const all = fc.record(
      { year: part, month: part, day: part, hour: part, minute: part, second: part, millisecond: part },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(all, (parts) => {
        const read = readParts(parts);
        if (!read) return;
        expect(parseEdtf(read.edtf ?? read.words).interval === undefined).to.equal(read.edtf === undefined);
      }),
    );
  });
});
