import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readSimileDate } from '../../../src/read/simile/simile-date.js';
import { durationSpan, instantSpan } from '../../../src/read/simile/simile-span.js';

const dates: readonly (readonly [written: string, edtf: string | undefined])[] = [
  ['1845', '1845'],
  ['79', '0079'],
  ['-500', '-0500'],
  ['12000', 'Y12000'],
  ['200 BC', '-0199'],
  ['1 BC', '0000'],
  ['100 AD', '0100'],
  ['Jun 1861', '1861-06'],
  ['June 3, 1861', '1861-06-03'],
  ['3 June 1861', '1861-06-03'],
  ['Nov 14 1840 00:00:00 GMT', '1840-11-14'],
  ['Sat May 20 1961 00:00:00 GMT-0600', '1961-05-20'],
  ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22T12:30-06:00'],
  ['Fri Nov 22 1963 12:30:15 GMT-0600 (CST)', '1963-11-22T12:30:15-06:00'],
  ['Fri, 22 Nov 1963 18:30:00 GMT', '1963-11-22T18:30Z'],
  ['Fri  Nov 22\n1963 12:30', '1963-11-22T12:30'],
  ['1840-11-14', '1840-11-14'],
  ['1840-11-14T00:00:00Z', '1840-11-14'],
  ['1840-11-14T12:00:00Z', '1840-11-14T12:00Z'],
  ['Nov 14 40', undefined],
  ['Foo 14 1840', undefined],
  ['230 million years ago', undefined],
  ['', undefined],
];

describe('readSimileDate', () => {
  for (const [written, edtf] of dates)
    it(`reads ${JSON.stringify(written)} as ${edtf}`, () => {
      expect(readSimileDate(written)).to.equal(edtf);
    });

  it('throws for no text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSimileDate(text)));
  });
});

describe('instantSpan', () => {
  const cases = [
    [{ start: '1845' }, '1845'],
    [{ start: '1845', end: '1846' }, '[1845..1846]'],
    [{ start: '1976-12-01', end: '1977-01-01' }, '1976-12'],
    [{ start: '1978-01-01', end: '1978-12-31' }, '1978'],
    [{ start: '1963-11-22', end: '1963-11-23' }, '1963-11-22'],
    [{ start: '1963-11-22', latestStart: '1963-11-25' }, '[1963-11-22..1963-11-25]'],
    [{ end: '1846' }, '1846'],
    [{ start: '1847', end: '1846' }, '1847/1846'],
  ] as const;
  for (const [dates_, edtf] of cases)
    it(`takes ${JSON.stringify(dates_)} for ${edtf}`, () => {
      expect(instantSpan(dates_)).to.deep.equal({ edtf, widened: false });
    });
});

describe('durationSpan', () => {
  const cases = [
    [{ start: '1845' }, '1845', false],
    [{ start: '1845', end: '1846' }, '1845/1846', false],
    [{ end: '1846' }, '/1846', false],
    [
      { start: '1861-06-01', latestStart: '1861-07-01', earliestEnd: '1863-06-01', end: '1863-07-01' },
      '1861-06/1863-06',
      false,
    ],
    [{ start: '1871', latestStart: '1872', earliestEnd: '1878', end: '1879' }, '1871~/1879~', true],
    [{ start: '1871', latestStart: '1872', end: '1879' }, '1871~/1879', true],
    [{ start: '1963-11-22T12:00', latestStart: '1963-11-22T13:00' }, '1963-11-22~', true],
  ] as const;
  for (const [dates_, edtf, widened] of cases)
    it(`takes ${JSON.stringify(dates_)} for ${edtf}`, () => {
      expect(durationSpan(dates_)).to.deep.equal({ edtf, widened });
    });
});
