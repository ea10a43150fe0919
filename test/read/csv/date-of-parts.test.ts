import { expect } from '@open-wc/testing';
import { dateOfParts } from '../../../src/read/csv/date-of-parts.js';
import type { DateParts } from '../../../src/read/csv/date-of-parts.js';

const dates: readonly (readonly [DateParts, string])[] = [
  [{ year: '1945' }, '1945'],
  [{ year: '1,945' }, '1945'],
  [{ year: '13 800' }, 'Y13800'],
  [{ year: '45' }, '0045'],
  [{ year: '0' }, '0000'],
  [{ year: '-1' }, '0000'],
  [{ year: '-500' }, '-0499'],
  [{ year: '\u2212500' }, '-0499'],
  [{ year: '-10000' }, '-9999'],
  [{ year: '-13,800,000,000' }, 'Y-13800000000'],
  [{ year: '1945', month: '5' }, '1945-05'],
  [{ year: '1945', month: '05', day: '8' }, '1945-05-08'],
  [{ year: '-44', month: '3', day: '15' }, '-0043-03-15'],
  [{ year: '1945', month: '5', day: '8', time: '14:30' }, '1945-05-08T14:30'],
  [{ year: '1945', month: '5', day: '8', time: '2:30 pm' }, '1945-05-08T14:30'],
  [{ year: '1945', month: '5', day: '8', time: '2:30 a.m.' }, '1945-05-08T02:30'],
  [{ year: '1945', month: '5', day: '8', time: '12:00 AM' }, '1945-05-08T00:00'],
  [{ year: '1945', month: '5', day: '8', time: '12 pm' }, '1945-05-08T12:00'],
  [{ year: '1945', month: '5', day: '8', time: '1430' }, '1945-05-08T14:30'],
  [{ year: '1945', month: '5', day: '8', time: '14.30' }, '1945-05-08T14:30'],
  [{ year: '1945', month: '5', day: '8', time: '14:30:05.250' }, '1945-05-08T14:30:05.250'],
];

const faults: readonly (readonly [DateParts, string | undefined, string])[] = [
  [{ month: '5' }, undefined, '"" is not a year; a whole number was expected, such as 1945 or -500.'],
  [{ year: 'soon' }, undefined, '"soon" is not a year; a whole number was expected, such as 1945 or -500.'],
  [{ year: '1945', month: '13' }, undefined, '"13" is not a month; 1 to 12 was expected.'],
  [{ year: '1945', month: 'May' }, undefined, '"May" is not a month; 1 to 12 was expected.'],
  [{ year: '1945', month: '5', day: '32' }, undefined, '"32" is not a day; 1 to 31 was expected.'],
  [
    { year: '1945', month: '5', day: '8', time: '25:00' },
    undefined,
    '"25:00" is not a time; one such as 14:30 or 2:30 pm was expected.',
  ],
  [
    { year: '1945', month: '5', day: '8', time: '13 pm' },
    undefined,
    '"13 pm" is not a time; one such as 14:30 or 2:30 pm was expected.',
  ],
  [{ year: '1945', day: '8' }, '1945', '"8" is left out of the date, since there is no month.'],
  [
    { year: '1945', month: '5', time: '14:30' },
    '1945-05',
    '"14:30" is left out of the date, since there is no day.',
  ],
  [
    { year: '-20000', month: '5' },
    'Y-19999',
    '"5" is left out of the date, since a year of more than four digits stands alone.',
  ],
];

describe('dateOfParts', () => {
  for (const [parts, edtf] of dates)
    it(`reads ${JSON.stringify(parts)} as ${edtf}`, () => {
      expect(dateOfParts(parts)).to.deep.equal({ edtf });
    });

  for (const [parts, edtf, message] of faults)
    it(`says of ${JSON.stringify(parts)}: ${message}`, () => {
      const read = dateOfParts(parts);
      expect(read.edtf).to.equal(edtf);
      expect(read.fault?.message).to.equal(message);
    });
});
