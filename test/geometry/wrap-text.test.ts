import { expect } from '@open-wc/testing';
import { piecesOf, wrap } from '../../src/geometry/labels/wrap-text.js';

const measure = (text: string): number => [...text].length * 10;

function pieces(text: string, room = 1000): string[] {
  return piecesOf(text, 'title', measure, room).map((piece) => piece.text);
}

const cases: { says: string; text: string; pieces: string[] }[] = [
  { says: 'breaks after spaces', text: 'one two', pieces: ['one ', 'two'] },
  {
    says: 'breaks after a hyphen between letters',
    text: 'Taliban-appointed',
    pieces: ['Taliban-', 'appointed'],
  },
  { says: 'keeps a hyphen before digits', text: 'COVID-19', pieces: ['COVID-19'] },
  { says: 'keeps a range of years', text: '1996–2001', pieces: ['1996–2001'] },
  { says: 'keeps a no-break space', text: '4\u00a0July', pieces: ['4\u00a0July'] },
  { says: 'breaks between ideographs', text: '日本', pieces: ['日', '本'] },
  { says: 'keeps closing punctuation with its ideograph', text: '本。日', pieces: ['本。日'] },
];

describe('piecesOf', () => {
  for (const { says, text, pieces: expected } of cases) {
    it(says, () => {
      expect(pieces(text)).to.deep.equal(expected);
    });
  }

  it('breaks a word that is wider than the room', () => {
    expect(pieces('abcdefg', 30)).to.deep.equal(['abc', 'def', 'g']);
  });

  it('never breaks inside a grapheme', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(pieces(family.repeat(3), 10)).to.deep.equal([family, family, family]);
  });
});

describe('wrap', () => {
  it('fills each line as far as it goes', () => {
    expect(wrap(piecesOf('aa bb cc', 'title', measure, 1000), 50)).to.deep.equal([50, 20]);
  });

  it('does not count the space at the end of a line', () => {
    expect(wrap(piecesOf('aaaaa b', 'title', measure, 1000), 50)).to.deep.equal([50, 10]);
  });
});
