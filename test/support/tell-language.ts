import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { laterInWords, loadWords, wordsFor, type Words } from '../../src/locales/whole.js';
import { anyEdtf } from './edtf-texts.js';
import { readDate } from './read-date.js';

/** What a language is to say, with blanks as they look; each row ends with the words. */
export interface Sayings {
  readonly dates: Readonly<Record<string, string>>;
  /** From the first instant of one date to the last of another. */
  readonly ranges: readonly (readonly [first: string, last: string, words: string])[];
  readonly distances: readonly (readonly [before: string, after: string, words: string])[];
  readonly others: readonly (readonly [say: (words: Words) => string, words: string])[];
}

/** Blanks that do not break look like any other. */
const seen = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Tests a language by its words as a reader sees them, and by what holds for whatever it says. */
export function tellLanguage(lang: string, { dates, ranges, distances, others }: Sayings): void {
  describe(`what ${lang} says`, () => {
    let words: Words;
    before(async () => {
      await loadWords(lang);
      words = wordsFor(lang);
    });

    for (const [edtf, expected] of Object.entries(dates)) {
      it(`of ${edtf}: "${expected}"`, () => {
        expect(seen(words.date(readDate(edtf)))).to.equal(expected);
      });
    }
    for (const [first, last, expected] of ranges) {
      it(`from ${first} to ${last}: "${expected}"`, () => {
        expect(seen(words.range(readDate(first).earliest, readDate(last).latest))).to.equal(expected);
      });
    }
    for (const [from, to, expected] of distances) {
      it(`of ${to} after ${from}: "${expected}"`, () => {
        expect(seen(laterInWords(words, readDate(from), readDate(to)))).to.equal(expected);
      });
    }
    for (const [say, expected] of others) {
      it(`"${expected}"`, () => {
        expect(seen(say(words))).to.equal(expected);
      });
    }

    it('has no gap and no second stop, whatever it says of two dates', () => {
      fc.assert(
        fc.property(anyEdtf(), anyEdtf(), (one, other) => {
          const [a, b] = [readDate(one), readDate(other)];
          const range = words.range(Math.min(a.earliest, b.earliest), Math.max(a.latest, b.latest));
          const said = [
            words.date(a),
            range,
            words.storySummary(5, 0, range),
            words.longestGap('1', range),
            words.cluster(5, range),
            laterInWords(words, a, b),
          ];
          for (const text of said) {
            expect(text).not.to.match(/undefined|null|NaN|Infinity|\s\s|^\s|\s$|\s[,.;:]|\.\.|[,:]$/);
            // A number stays in one line with "г.", "р." or "a. C."
            expect(text).not.to.match(/\d (?:гг?|рр?|[ad])\./);
          }
          expect(words.storySummary(5, 0, range)).to.match(/\.$/);
        }),
        { numRuns: 500 },
      );
    });
  });
}
