import fc from 'fast-check';
import type { MadeEvent } from './make-story.js';

const two = (value: number): string => String(value).padStart(2, '0');
const four = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** A calendar day in some years, as EDTF. */
const dayIn = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${four(year)}-${two(month)}-${two(day)}`);

/** A date of every kind that EDTF has a mark for. */
const dateIn = (from: number, to: number): fc.Arbitrary<string> => {
  const day = dayIn(from, to);
  const month = day.map((text) => text.slice(0, -3));
  const year = day.map((text) => text.slice(0, -6));
  const span = fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 30 }))
    .map(([start, length]) => `${four(start)}/${four(start + length)}`);
  return fc.oneof(
    { weight: 6, arbitrary: day },
    { weight: 2, arbitrary: month },
    { weight: 2, arbitrary: year },
    { weight: 2, arbitrary: span },
    day.map((text) => `${text}T16:30:00`),
    day.map((text) => `${text}/..`),
    month.map((text) => `../${text}`),
    day.map((text) => `${text}/`),
    month.map((text) => `[${text}..]`),
    day.map((text) => `[..${text}]`),
    fc.integer({ min: from, max: to }).map((start) => `{${four(start)},${four(start + 2)}}`),
    fc.integer({ min: from, max: to }).map((start) => `[${four(start)},${four(start + 1)}]`),
    year.map((text) => `${text}~`),
  );
};

const titles = fc.constantFrom(
  'Short',
  'A title of middling length here',
  'A rather longer title of something that is said to have happened',
  'Unbrokenwordthatisfarlongerthanalabeliswide',
);

/** The events of a random story: in a year, in a century, or long ago; some of them on one day. */
export const arbitraryEvents = ({ maxLength = 40, minLength = 0 } = {}): fc.Arbitrary<MadeEvent[]> =>
  fc
    .record({
      start: fc.constantFrom(-3000, 1850, 2020),
      years: fc.constantFrom(0, 1, 20, 300),
      size: fc.constantFrom(minLength, 8, maxLength).filter((size) => size >= minLength && size <= maxLength),
    })
    .chain(({ start, years, size }) =>
      fc.array(
        fc.record({
          date: fc.oneof(
            { weight: 9, arbitrary: dateIn(start, start + years) },
            fc.constant(`${four(start)}-05-06`),
          ),
          title: titles,
          group: fc.constantFrom('a', 'b', 'c'),
        }),
        { minLength: Math.min(size, Math.max(minLength, Math.floor(size / 2))), maxLength: size },
      ),
    );

/** A date so far back that only numbers reach it. */
export const bigBang = 'Y-13800000000';
