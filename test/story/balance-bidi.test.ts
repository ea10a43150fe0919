import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { balanceBidi } from '../../src/story/balance-bidi.js';

const cases: readonly { what: string; text: string; expected: string }[] = [
  { what: 'leaves text without controls', text: 'plain متن', expected: 'plain متن' },
  {
    what: 'leaves what is closed',
    text: 'a\u2067b\u2069c\u202Bd\u202Ce',
    expected: 'a\u2067b\u2069c\u202Bd\u202Ce',
  },
  { what: 'closes an override', text: '\u202Eabc', expected: '\u202Eabc\u202C' },
  { what: 'closes each isolate', text: '\u2066a\u2068b', expected: '\u2066a\u2068b\u2069\u2069' },
  { what: 'closes from the inside out', text: '\u2066\u202Aa', expected: '\u2066\u202Aa\u202C\u2069' },
  { what: 'leaves out a close without an opening', text: 'a\u202Cb\u2069c', expected: 'abc' },
  {
    what: 'ends embeddings with their isolate',
    text: '\u2066\u202Ea\u2069b\u202C',
    expected: '\u2066\u202Ea\u2069b',
  },
  { what: 'keeps an isolate open across a stray pop', text: '\u2066a\u202Cb', expected: '\u2066ab\u2069' },
];

describe('balanceBidi', () => {
  for (const { what, text, expected } of cases) {
    it(what, () => {
      expect(balanceBidi(text)).to.equal(expected);
    });
  }

  it('leaves nothing open and nothing to close, whatever stands in the text', () => {
    const unit = fc.constantFrom(...'a\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const balanced = balanceBidi(text);
        expect(balanceBidi(balanced)).to.equal(balanced);
        expect(balanced.replace(/[^a]/g, '')).to.equal(text.replace(/[^a]/g, ''));
      }),
    );
  });
});
