import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatStretch, fromCivil, parseStretch, unitLength } from '../../src/time/index.js';
import type { Stretch } from '../../src/time/index.js';

const { day, year } = unitLength;
const utc = (text: string): number => Date.parse(`${text}Z`);

type Row = readonly [name: string, start: number, end: number, expected: string];

const rows: readonly Row[] = [
  ['two years', utc('2024-01-01T00:00'), utc('2026-01-01T00:00'), '2024/2025'],
  ['a year', utc('2024-01-01T00:00'), utc('2025-01-01T00:00'), '2024'],
  ['its first month', utc('2024-01-01T00:00'), utc('2024-02-01T00:00'), '2024-01'],
  ['its last month', utc('2024-12-01T00:00'), utc('2025-01-01T00:00'), '2024-12'],
  ['half of it', utc('2024-01-01T00:00'), utc('2024-07-01T00:00'), '2024/2024-06'],
  ['a leap day', utc('2024-02-29T00:00'), utc('2024-03-01T00:00'), '2024-02-29'],
  ['two days', utc('2025-07-03T00:00'), utc('2025-07-05T00:00'), '2025-07-03/2025-07-04'],
  ['two hours', utc('2025-07-03T10:00'), utc('2025-07-03T12:00'), '2025-07-03T10:00/2025-07-03T11:59'],
  ['a minute', utc('2025-07-03T10:00'), utc('2025-07-03T10:01'), '2025-07-03T10:00'],
  [
    'five milliseconds',
    utc('2025-07-03T10:00:00.500'),
    utc('2025-07-03T10:00:00.505'),
    '2025-07-03T10:00:00.500/2025-07-03T10:00:00.504',
  ],
  ['nearly two years', utc('2024-01-01T20:00'), utc('2025-12-31T11:00'), '2024/2025'],
  ['not quite two years', utc('2024-01-09T20:00'), utc('2025-12-20T11:00'), '2024-01-10/2025-12-19'],
  ['months across the first year', fromCivil(-1, 11), fromCivil(1, 3), '-0001-11/0001-02'],
  ['year 1 BC', fromCivil(0), fromCivil(1), '0000'],
  ['the life of the Earth', fromCivil(-4_543_210_987), fromCivil(2026), 'Y-4540000000/2025'],
  ['the age of mammals', fromCivil(-66_000_000), fromCivil(-11_700), 'Y-66000000/Y-10000'],
  ['the dinosaurs', fromCivil(-231_400_000), fromCivil(-66_000_000), 'Y-231000000/Y-66000000'],
  ['a century of the Stone Age', fromCivil(-12_345), fromCivil(-12_245), 'Y-12345/Y-12246'],
  ['a day of the Stone Age', fromCivil(-12_345, 5, 5), fromCivil(-12_345, 5, 6), 'Y-12345'],
  [
    'a month on the edge of what has months',
    fromCivil(9999, 12, 10),
    fromCivil(10_000, 1, 9),
    '9999-12-10/Y10000',
  ],
];

/** Lengths evenly spread in order of magnitude, in milliseconds. */
const anyLength = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .double({ min: Math.log(least), max: Math.log(most), noNaN: true })
    .map((power) => Math.round(Math.exp(power)));

const stretch = (start: number, length: number): Stretch => ({ start, end: start + length });

/** Stretches inside the years that have months and days. */
const nearStretch = fc
  .tuple(
    fc.integer({ min: fromCivil(-9999), max: fromCivil(9999) }),
    anyLength(5, 9999 * year),
    fc.constantFrom(1, 1000, 60_000, day),
  )
  .map(([start, length, step]) => stretch(Math.floor(start / step) * step, length))
  .filter(({ end }) => end <= fromCivil(10_000));

/** Stretches of which a year is a small part, as far back as the beginning. */
const farStretch = fc
  .tuple(fc.double({ min: 1, max: 13.8e9, noNaN: true }), anyLength(500 * year, 13.8e9 * year))
  .map(([age, length]) => stretch(Math.round(fromCivil(2026) - age * year), length));

/** Whatever numbers there are. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -1e16, max: 1e16 }),
  fc.integer({ min: -1e15, max: 1e15 }),
);

const written = (given: Stretch): string => {
  const text = formatStretch(given);
  if (text === undefined) throw new Error(`${given.start} to ${given.end} is not written`);
  return text;
};

const readBack = (text: string): Stretch => {
  const read = parseStretch(text);
  if (!read) throw new Error(`${text} is not read`);
  return read;
};

describe('formatStretch', () => {
  for (const [name, start, end, expected] of rows) {
    it(`writes ${name} as ${expected}`, () => {
      expect(formatStretch({ start, end })).to.equal(expected);
    });
  }

  for (const [name, any] of [
    ['a stretch of days and months', nearStretch],
    ['a stretch of deep time', farStretch],
  ] as const) {
    it(`moves no edge of ${name} by half a per cent of its length`, () => {
      fc.assert(
        fc.property(any, (given) => {
          const { start, end } = readBack(written(given));
          const most = 0.005 * (given.end - given.start);
          expect(Math.abs(start - given.start)).to.be.below(most);
          expect(Math.abs(end - given.end)).to.be.below(most);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('writes what it has written the same way again', () => {
    fc.assert(
      fc.property(fc.oneof(nearStretch, farStretch), (given) => {
        const text = written(given);
        expect(written(readBack(text))).to.equal(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('makes of any two numbers a stretch that can be read and is not empty, or nothing', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (start, end) => {
        const text = formatStretch({ start, end });
        if (text === undefined) {
          expect(start < end && start > fromCivil(-1e12) && end < fromCivil(1e12)).to.equal(false);
          return;
        }
        const read = readBack(text);
        expect(read.start).to.be.below(read.end);
        expect(formatStretch(read)).to.equal(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing out of what is too fine to be said', () => {
    fc.assert(
      fc.property(
        fc.double({ min: fromCivil(-9000), max: fromCivil(9000), noNaN: true }),
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        (start, length) => {
          const given = stretch(start, length);
          fc.pre(given.end > start);
          const read = readBack(written(given));
          expect(read.start).to.be.at.most(given.start + length * 0.005);
          expect(read.end).to.be.at.least(given.end - length * 0.005);
          expect(read.end - read.start).to.be.below(length + 2.1);
        },
      ),
    );
  });

  const nothing: readonly (readonly [number, number])[] = [
    [NaN, 1],
    [1, NaN],
    [2, 1],
    [1, 1],
    [-Infinity, 0],
    [0, Infinity],
    [fromCivil(-2e12), 0],
  ];
  for (const [start, end] of nothing) {
    it(`has no words for ${start} to ${end}`, () => {
      expect(formatStretch({ start, end })).to.equal(undefined);
    });
  }
});
