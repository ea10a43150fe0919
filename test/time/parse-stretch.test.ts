import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromCivil, parseEdtf, parseStretch } from '../../src/time/index.js';
import { anyEdtf } from '../support/edtf-texts.js';

const utc = (text: string): number => Date.parse(`${text}Z`);

const rows: readonly (readonly [text: string, start: number, end: number])[] = [
  ['2024/2025', utc('2024-01-01T00:00'), utc('2026-01-01T00:00')],
  ['2024', utc('2024-01-01T00:00'), utc('2025-01-01T00:00')],
  ['2025-07-03/2025-07-04', utc('2025-07-03T00:00'), utc('2025-07-05T00:00')],
  ['2025-07-03T10:00:00/2025-07-03T11:59:59', utc('2025-07-03T10:00'), utc('2025-07-03T12:00')],
  ['2025-07-03T10:00/2025-07-03T24:00', utc('2025-07-03T10:00'), utc('2025-07-04T00:00')],
  ['2025-07-03T10:00Z/2025-07-03T12:00+01:00', utc('2025-07-03T10:00'), utc('2025-07-03T11:01')],
  ['-0043-03-15', fromCivil(-43, 3, 15), fromCivil(-43, 3, 16)],
  ['2024~/2025?', utc('2024-01-01T00:00'), utc('2026-01-01T00:00')],
  ['156X', fromCivil(1560), fromCivil(1570)],
  ['[1667,1670..1672]', fromCivil(1667), fromCivil(1673)],
  ['Y-4500000000/Y-66000000', fromCivil(-4_500_000_000), fromCivil(-65_999_999)],
  ['Y-45E8/1950', fromCivil(-4_500_000_000), fromCivil(1951)],
  ['Y-1E12/Y1E12', fromCivil(-1e12), fromCivil(1e12 + 1)],
];

const nothing = [
  '',
  '2024/..',
  '../2024',
  '2024/',
  '/2024',
  '[2024..]',
  '2025/2024',
  '2024-13',
  'Thursday',
  'NaN/NaN',
  'Infinity',
  '2024/2025/2026',
  'Y1E13/Y1E14',
  '__proto__',
  '2'.repeat(100_000),
];

describe('parseStretch', () => {
  for (const [text, start, end] of rows) {
    it(`reads ${text} from its first instant to the end of its last`, () => {
      expect(parseStretch(text)).to.deep.equal({ start, end });
    });
  }

  for (const text of nothing) {
    it(`finds no stretch in "${text.slice(0, 20)}"`, () => {
      expect(parseStretch(text)).to.equal(undefined);
    });
  }

  it('reads all that has two finite bounds, and nothing else', () => {
    fc.assert(
      fc.property(anyEdtf(), (text) => {
        const { interval } = parseEdtf(text);
        const read = parseStretch(text);
        const bounded = interval && Number.isFinite(interval.earliest) && Number.isFinite(interval.latest);
        expect(read !== undefined).to.equal(Boolean(bounded));
        if (!read || !interval) return;
        expect(read.start).to.equal(interval.earliest);
        expect(read.end).to.be.above(interval.latest);
      }),
    );
  });
});
