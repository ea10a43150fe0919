import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readArticle } from '../../src/article/read-article.js';
import { anyText } from '../support/arbitrary-article.js';

const long = 'Words that are the article. '.repeat(20).trim();

const cases: readonly { what: string; html: string; paragraphs: readonly string[] }[] = [
  {
    what: 'has a paragraph for each block',
    html: '<h1>A</h1><p>B<p>C<ul><li>D</ul>E',
    paragraphs: ['A', 'B', 'C', 'D', 'E'],
  },
  { what: 'reads inline elements on', html: '<p>A <b>b</b>c <i>d</i></p>', paragraphs: ['A bc d'] },
  { what: 'makes one space of white space', html: '<p>\n  A\n  <b> b</b>\n</p>', paragraphs: ['A b'] },
  { what: 'keeps another space', html: '<p>A&nbsp;b</p>', paragraphs: ['A\u00A0b'] },
  { what: 'makes a space of a line break', html: '<p>A<br>b<br/></p>', paragraphs: ['A b'] },
  { what: 'makes nothing of a chance to break', html: '<p>A<wbr>b&shy;c</p>', paragraphs: ['Ab\u00ADc'] },
  {
    what: 'decodes entities',
    html: '<p>&ldquo;A &amp; b&#8217;s&rdquo; &lt;p&gt;</p>',
    paragraphs: ['“A & b’s” <p>'],
  },
  {
    what: 'reads no scripts, forms and pictures',
    html: '<title>T</title><style>s</style><script>if (a<b) "<p>"</script><p>A<textarea>t</textarea><select><option>o</select><svg><text>v</text></svg><iframe>i</iframe></p><template><p>x</template><noscript><p>n</noscript>',
    paragraphs: ['A'],
  },
  {
    what: 'reads nothing hidden',
    html: '<div hidden><p>No</p>no</div><p hidden="">no<p>A<p hidden=until-found>B',
    paragraphs: ['A', 'B'],
  },
  {
    what: 'reads no story of a timeline',
    html: '<p>A</p><story-timeline><ol><li>“A”</ol></story-timeline>',
    paragraphs: ['A'],
  },
  {
    what: 'reads no ruby between letters',
    html: '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字</ruby>',
    paragraphs: ['漢字'],
  },
  {
    what: 'reads the article only',
    html: `<nav>N</nav><article><p>${long}</article><aside>Words that are</aside>`,
    paragraphs: [long],
  },
  {
    what: 'reads the article with most text',
    html: `<article>B</article><article>${long}</article>`,
    paragraphs: [long],
  },
  { what: 'reads main where there is no article', html: `<p>A</p><main><p>B</main>`, paragraphs: ['B'] },
  {
    what: 'reads main where articles are teasers',
    html: `<main>${long}<article>T</article></main>`,
    paragraphs: [long, 'T'],
  },
  {
    what: 'reads an article in a hidden place not',
    html: `<div hidden><article>${long}</article></div><p>A`,
    paragraphs: ['A'],
  },
  { what: 'reads what is never closed', html: '<article><p>A <b>b', paragraphs: ['A b'] },
  { what: 'reads nothing of nothing', html: '', paragraphs: [] },
];

describe('readArticle', () => {
  for (const { what, html, paragraphs } of cases)
    it(what, () => {
      const article = readArticle(html);
      expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).to.deep.equal(
        paragraphs,
      );
      expect(article.text).to.equal(paragraphs.join('\n'));
    });

  it('throws at nothing, and has white space between paragraphs', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<article>',
      '</article>',
      '<svg>',
      '</svg>',
      '<br>',
      '<p hidden>',
      '<',
      '&',
      '</',
      '<!--',
      '<title>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, anyText), { maxLength: 20 }), (pieces) => {
        const { text, paragraphs } = readArticle(pieces.join(''));
        let before = 0;
        for (const { start, end } of paragraphs) {
          if (before > 0) expect(text.slice(before, start)).to.equal('\n');
          expect(start < end && end <= text.length).to.equal(true);
          before = end;
        }
      }),
    );
  });
});
