import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { foldText } from '../../src/article/fold-text.js';
import { anyText, arbitraryArticle, variations } from '../support/arbitrary-article.js';

const cases: readonly { what: string; text: string; folded: string; starts: number[] }[] = [
  { what: 'leaves plain text', text: 'ab c', folded: 'ab c', starts: [0, 1, 2, 3, 4] },
  { what: 'straightens quotation marks', text: '“‘„’', folded: `"'"'`, starts: [0, 1, 2, 3, 4] },
  { what: 'makes dashes hyphens', text: 'a—–‐‑-', folded: 'a-----', starts: [0, 1, 2, 3, 4, 5, 6] },
  { what: 'makes three dots of an ellipsis', text: 'a…b', folded: 'a...b', starts: [0, 1, 1, 1, 2, 3] },
  { what: 'makes one space of a run', text: 'a \n\u00A0b', folded: 'a b', starts: [0, 1, 4, 5] },
  { what: 'makes a space of a line end', text: 'a\nb', folded: 'a b', starts: [0, 1, 2, 3] },
  { what: 'drops soft hyphens', text: 'a\u00AD\u00ADb\u00AD', folded: 'ab', starts: [0, 3, 5] },
  {
    what: 'counts a soft hyphen to the space beside it',
    text: 'a\u00AD b',
    folded: 'a b',
    starts: [0, 1, 3, 4],
  },
  { what: 'composes', text: 'e\u0301x', folded: '\u00E9x', starts: [0, 2, 3] },
  { what: 'keeps marks that do not compose', text: 'x\u0301y', folded: 'x\u0301y', starts: [0, 1, 2, 3] },
  { what: 'composes Hangul', text: '\u1112\u1161\u11AB!', folded: '\uD55C!', starts: [0, 3, 4] },
  {
    what: 'knows characters that stand for others',
    text: '\u212B…',
    folded: '\u00C5...',
    starts: [0, 1, 1, 1, 2],
  },
  {
    what: 'keeps half a surrogate pair',
    text: 'a\uD800\u0301',
    folded: 'a\uD800\u0301',
    starts: [0, 1, 2, 3],
  },
  { what: 'keeps case and other marks', text: 'A«b»', folded: 'A«b»', starts: [0, 1, 2, 3, 4] },
];

describe('foldText', () => {
  for (const { what, text, folded, starts } of cases)
    it(what, () => {
      const result = foldText(text);
      expect(result.text).to.equal(folded);
      expect([...result.starts]).to.deep.equal(starts);
    });

  it('makes the same of every way to write a text', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.constantFrom(...variations), ({ text }, vary) => {
        expect(foldText(vary(text)).text).to.equal(foldText(text).text);
      }),
    );
  });

  it('maps each unit back to what it was made of, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts } = foldText(text);
        expect(starts.length).to.equal(folded.length + 1);
        expect(starts[folded.length]).to.equal(text.length);
        for (let i = 0; i < folded.length; i += 1) {
          const [from = 0, to = 0] = [starts[i], starts[i + 1]];
          expect(from <= to).to.equal(true);
          if (from < to && (i === 0 || starts[i - 1] !== from))
            expect(foldText(text.slice(from, to)).text.startsWith(folded[i] as string)).to.equal(true);
        }
      }),
    );
  });

  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(arbitraryArticle, ({ text }) => {
        const { text: folded } = foldText(text);
        expect(foldText(folded).text).to.equal(folded);
      }),
    );
  });
});
