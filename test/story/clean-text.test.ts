import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { cleanText, isBlank } from '../../src/story/clean-text.js';

const cases: readonly { what: string; text: string; expected: string }[] = [
  { what: 'markup', text: '<b onclick="x()">&lt;&amp;</b>', expected: '<b onclick="x()">&lt;&amp;</b>' },
  { what: 'templates', text: '${1} {{x}} **y**', expected: '${1} {{x}} **y**' },
  { what: 'line ends of every kind', text: 'a\r\nb\rc\vd\fe\u0085f\ng', expected: 'a\nb\nc\nd\ne\nf\ng' },
  { what: 'tabs and blanks', text: '\ta  b ', expected: '\ta  b ' },
  { what: 'NUL and other controls', text: 'a\0b\u0007c\u009Bd', expected: 'a\uFFFDb\uFFFDc\uFFFDd' },
  { what: 'halves of a pair', text: 'a\uD83Db\uDE00', expected: 'a\uFFFDb\uFFFD' },
  { what: 'noncharacters', text: 'a\uFFFEb\uFDD0c\u{1FFFF}', expected: 'a\uFFFDb\uFFFDc\uFFFD' },
  { what: 'emoji, flags and joiners', text: '👩‍👩‍👧 🇦🇫 ê é پښتو', expected: '👩‍👩‍👧 🇦🇫 ê é پښتو' },
  { what: 'typographic marks', text: '“a” ‘b’ — c… «d»', expected: '“a” ‘b’ — c… «d»' },
  { what: 'zalgo', text: 'z\u0300\u0301\u0302', expected: 'z\u0300\u0301\u0302' },
];

describe('cleanText', () => {
  for (const { what, text, expected } of cases) {
    it(`gives ${JSON.stringify(expected)} for ${what}`, () => {
      expect(cleanText(text)).to.equal(expected);
    });
  }

  it('is the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).to.equal(clean);
      }),
    );
  });

  it('changes no text of printable characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé—…“”&<>;\n\t 😀ب\u200D') }), (text) => {
        expect(cleanText(text)).to.equal(text);
      }),
    );
  });
});

describe('isBlank', () => {
  for (const text of ['', ' \t\n', '\u00A0\u2003', '\u200B\u200D\uFEFF\u00AD', '\u202E\u202C', '\u3164']) {
    it(`sees nothing in ${JSON.stringify(text)}`, () => {
      expect(isBlank(text)).to.equal(true);
    });
  }

  it('sees a letter among blanks', () => {
    expect(isBlank(' \u200Ba ')).to.equal(false);
  });
});
