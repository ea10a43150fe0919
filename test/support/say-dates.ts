import { expect } from '@open-wc/testing';
import { laterInWords, type Words } from '../../src/locales/index.js';
import { readDate } from './read-date.js';

/** A date of EDTF, and what a language says of it. */
export type SaidDate = readonly [edtf: string, words: string];
/** Two dates, and what is said of the distance from one to the other. */
export type SaidDistance = readonly [before: string, after: string, words: string];

/** What a language says from the first instant of one date to the last of another. */
export const sayRange = (words: Words, first: string, last: string): string =>
  words.range(readDate(first).earliest, readDate(last).latest);

/** A test for each date and each distance of a language, whose words are there once tests run. */
export function saysDates(
  words: () => Words,
  dates: readonly SaidDate[],
  distances: readonly SaidDistance[],
  seen = (text: string): string => text,
): void {
  for (const [edtf, expected] of dates)
    it(`says "${expected}" for ${edtf}`, () => {
      expect(words().date(readDate(edtf))).to.equal(expected);
    });

  for (const [from, to, expected] of distances)
    it(`says "${expected}" from ${from} to ${to}`, () => {
      expect(seen(laterInWords(words(), readDate(from), readDate(to)))).to.equal(expected);
    });
}
