import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../../src/source/search/plain-text.js';
import { PlainUnits } from '../../../src/source/search/plain-units.js';

describe('PlainUnits', () => {
  const characters = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('a', 'É', 'e\u0301', 'ß', 'ẞ', 'ﷺ', 'ｶﾞ', '각', '\u00AD', '😀') },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDE00', '\0', '\u0001', '\u0002') },
  );
  const texts = fc.array(characters, { maxLength: 60 }).map((parts) => parts.join(''));

  it('has of each text that it reads all that stands in it as it is compared, and nothing else', () => {
    const plain = new PlainUnits();
    fc.assert(
      fc.property(texts, texts, fc.nat(60), fc.nat(8), (text, other, from, length) => {
        plain.read(text);
        const whole = plainText(text);
        expect(plain.has(whole)).to.equal(true);
        expect(plain.has(`${whole}x`)).to.equal(false);
        const part = [...whole].slice(from, from + length).join('');
        expect(plain.has(part)).to.equal(true);
        const strange = [...plainText(other)].slice(0, 3).join('');
        expect(plain.has(strange)).to.equal(whole.includes(strange));
      }),
      { numRuns: 500 },
    );
  });

  it('has room for a text of any length, and for signs that stand for a whole phrase', () => {
    const plain = new PlainUnits();
    plain.read('ﷺ'.repeat(1000));
    expect(plain.has(plainText('ﷺ').repeat(1000))).to.equal(true);
    plain.read('a');
    expect(plain.has(plainText('ﷺ'))).to.equal(false);
  });
});
