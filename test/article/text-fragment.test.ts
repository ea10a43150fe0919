import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { linkToPassage } from '../../src/article/link-to-passage.js';
import { textFragment } from '../../src/article/text-fragment.js';
import { anyText, arbitraryQuotation } from '../support/arbitrary-article.js';

const sentence =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

const cases: readonly { what: string; exact: string; prefix?: string; suffix?: string; is: string }[] = [
  { what: 'encodes words', exact: 'brave decision', is: 'brave%20decision' },
  { what: 'encodes what parts terms', exact: 'a-b, c & d', is: 'a%2Db%2C%20c%20%26%20d' },
  { what: 'encodes other scripts', exact: 'é', is: '%C3%A9' },
  { what: 'has prefix and suffix', exact: 'b', prefix: ' a ', suffix: ' c ', is: 'a-,b,-c' },
  {
    what: 'leaves out what may be half a word',
    exact: 'c',
    prefix: 'alf b ',
    suffix: ' d ha',
    is: 'b-,c,-d',
  },
  {
    what: 'keeps a word that has a mark beyond it',
    exact: 'c',
    prefix: '. A b',
    suffix: 'd e.',
    is: '.%20A%20b-,c,-d%20e.',
  },
  { what: 'leaves out a prefix without a word', exact: 'b', prefix: '“', suffix: '”', is: 'b' },
  { what: 'has context from one line', exact: 'b', prefix: 'x\ny a ', suffix: ' c z\nx', is: 'a-,b,-c' },
  {
    what: 'names a long quote by its ends',
    exact: sentence,
    is: 'one%20two%20three%20four%20five,fifteen%20sixteen%20seventeen%20eighteen%20nineteen',
  },
  { what: 'names an omission by its ends', exact: 'A b … c [...] d e', is: 'A%20b,d%20e' },
  { what: 'names paragraphs by their ends', exact: 'A b.\n\nC d', is: 'A%20b.,C%20d' },
  { what: 'has no ellipsis of an end', exact: '…a b…', is: 'a%20b' },
  { what: 'has a long word whole', exact: 'a'.repeat(150), is: 'a'.repeat(150) },
  {
    what: 'never has a word twice',
    exact: `${'a'.repeat(100)} ${'b'.repeat(100)} c`,
    is: `${'a'.repeat(100)},c`,
  },
  { what: 'writes half a pair as what stands for it', exact: 'a\uD83D', is: 'a%EF%BF%BD' },
];

describe('textFragment', () => {
  for (const { what, is, ...selector } of cases)
    it(what, () => {
      expect(textFragment(selector)).to.equal(`:~:text=${is}`);
    });

  it('is nothing for a quote without words', () => {
    for (const exact of ['', ' … ', '—', '\n']) expect(textFragment({ exact })).to.equal('');
  });

  it('has some words of a long quote without spaces', () => {
    const fragment = textFragment({ exact: '这是一个勇敢的决定'.repeat(15) });
    const terms = fragment.slice(':~:text='.length).split(',').map(decodeURIComponent);
    expect(terms.length).to.equal(2);
    for (const { length } of terms) expect(length).to.be.within(5, 15);
  });

  it('decodes to parts of the quote, whatever it is', () => {
    const line = (text: string) => text.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
    const anyQuote = arbitraryQuotation.map(({ article: { text, words }, first, last }) =>
      text.slice(words[first]?.start, words[last]?.end),
    );
    fc.assert(
      fc.property(fc.oneof(anyQuote, anyText), anyText, anyText, (exact, prefix, suffix) => {
        const fragment = textFragment({ exact, prefix, suffix });
        if (fragment === '') return;
        expect(fragment).to.match(/^:~:text=[^&]*$/);
        const terms = fragment.slice(':~:text='.length).split(',');
        if (terms[0]?.endsWith('-'))
          expect(line(prefix)).to.contain(decodeURIComponent(terms.shift()?.slice(0, -1) ?? ''));
        if (terms.at(-1)?.startsWith('-'))
          expect(line(suffix)).to.contain(decodeURIComponent(terms.pop()?.slice(1) ?? ''));
        expect(terms.length).to.be.within(1, 2);
        let at = 0;
        for (const term of terms) {
          at = line(exact).indexOf(decodeURIComponent(term), at);
          expect(at).to.be.at.least(0);
          at += decodeURIComponent(term).length;
        }
      }),
    );
  });
});

const links: readonly (readonly [what: string, url: string, linked: string])[] = [
  ['adds to an address', 'https://a.example/b', 'https://a.example/b#:~:text=brave'],
  ['keeps a fragment', 'http://a.example/#c', 'http://a.example/#c:~:text=brave'],
  ['keeps an empty fragment', 'http://a.example/#', 'http://a.example/#:~:text=brave'],
  ['adds to a relative address', '../b?c=:~:', '../b?c=:~:#:~:text=brave'],
  ['leaves a directive', 'https://a.example/#c:~:text=d', 'https://a.example/#c:~:text=d'],
  ['leaves other schemes', 'mailto:a@b.example', 'mailto:a@b.example'],
  ['leaves other schemes however they are written', ' JavaScript:x', ' JavaScript:x'],
  ['leaves no address', '', ''],
];

describe('linkToPassage', () => {
  for (const [what, url, linked] of links)
    it(what, () => {
      expect(linkToPassage(url, { exact: 'brave' })).to.equal(linked);
    });

  it('leaves an address alone for a quote without words', () => {
    expect(linkToPassage('https://a.example/', { exact: '…' })).to.equal('https://a.example/');
  });
});
