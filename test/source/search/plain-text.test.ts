import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../../src/source/search/plain-text.js';

const table: readonly [written: string, typed: string][] = [
  ['Kabul', 'KABUL'],
  ['café', 'cafe'],
  ['cafe\u0301', 'Café'],
  ['Čapek, Šiřice', 'capek, sirice'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['ısı', 'isi'],
  ['ΟΔΟΣ', 'οδος'],
  ['ᾳ', 'α'],
  ['ﬁnd', 'find'],
  ['ＡＢＣ', 'abc'],
  ['إعلان', 'اعلان'],
  ['مُحَمَّد', 'محمد'],
  ['كتـــاب', 'كتاب'],
  ['الرحمٰن', 'الرحمن'],
  ['שָׁלוֹם', 'שלום'],
  ['co\u00ADoperate', 'cooperate'],
  ['l’année', "l'annee"],
  ['“so”', '"so"'],
  ['1996–2001', '1996-2001'],
  ['東京', '東京'],
];

describe('plainText', () => {
  for (const [written, typed] of table)
    it(`makes “${written}” what is typed as “${typed}”`, () =>
      expect(plainText(written)).to.equal(plainText(typed)));

  it('keeps apart what are other letters', () => {
    expect(plainText('की')).not.to.equal(plainText('का'));
    expect(plainText('東京')).not.to.equal(plainText('京東'));
    expect(plainText('й')).to.equal(plainText('и')); // as a keyboard without it has it
  });

  it('finds nothing more to fold in what is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = plainText(text);
        expect(plainText(folded)).to.equal(folded);
      }),
      { numRuns: 2000 },
    );
  });
});
