import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPage } from '../../../src/interaction/article/page-text.js';
import { place, withShadow } from './place.js';

/** Paragraphs with their white space folded, as those who look for words see them. */
const paragraphsOf = (article: Element): string[] => {
  const { text, paragraphs } = readPage(article);
  return paragraphs.map(({ start, end }) => text.slice(start, end).replaceAll(/[^\S\n]+/g, ' '));
};

const readings: readonly (readonly [name: string, markup: string, paragraphs: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' <p> \n </p> <p></p> ', []],
  ['text of its own', 'One <b>two</b> three', ['One two three']],
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', ['One.', 'Two.']],
  ['text between blocks', 'A<p>B</p>C', ['A', 'B', 'C']],
  ['words over elements', '<p>un<em>believ</em><a href="#">ab</a>le</p>', ['unbelievable']],
  ['an initial that floats', '<p><span style="float: left">T</span>he</p>', ['The']],
  ['a span that is a block', '<p>A<span style="display: block">B</span>C</p>', ['A', 'B', 'C']],
  ['an inline block', '<p>A<span style="display: inline-block">B</span>C</p>', ['ABC']],
  ['display: contents', '<div style="display: contents">A<b>B</b></div>C', ['ABC']],
  ['flex items', '<div style="display: flex"><span>A</span><span>B</span></div>', ['A', 'B']],
  ['a line break', '<p>A<br>B<br hidden>C</p>', ['A\nBC']],
  ['a break at the start', '<p><br>A</p><p>B</p>', ['A', 'B']],
  ['a comment in a word', '<p>A<!-- no -->B</p>', ['AB']],
  ['entities', '<p>&ldquo;A&nbsp;&amp;&shy;B&rdquo;</p>', ['“A &\u00adB”']],
  ['a table', '<table><caption>C</caption><tr><th>A<td>B<tr><td>D</table>', ['C', 'A', 'B', 'D']],
  ['a list', '<ol><li>A<li>B<ul><li>C</ul></ol>', ['A', 'B', 'C']],
  ['a caption', '<figure><img alt="no"><figcaption>A</figcaption></figure>B', ['A', 'B']],
  ['nested quotations', '<blockquote>A<p>B</p></blockquote>', ['A', 'B']],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby></p>', ['漢字']],
  ['a closed details', '<details><summary>A</summary><p>B</p>C</details>', ['A']],
  ['an open details', '<details open><summary>A</summary><p>B</p></details>', ['A', 'B']],
  ['hidden', '<p hidden>A</p><p>B<i hidden>C</i>D</p>', ['BD']],
  ['display: none', '<p style="display: none">A</p>B', ['B']],
  ['visibility', '<p style="visibility: hidden">A<b style="visibility: visible">B</b>C</p>', ['B']],
  ['content-visibility', '<p style="content-visibility: hidden">A</p>B', ['B']],
  ['hidden until found', '<p hidden="until-found">A</p>B', ['B']],
  ['content-visibility: auto', '<p style="content-visibility: auto">A</p>B', ['A', 'B']],
  ['a closed dialog', '<dialog>A</dialog>B', ['B']],
  [
    'what has no words of the article',
    'A<script type="x">no</script><style>no {}</style><noscript>no</noscript><template>no</template><textarea>no</textarea>' +
      '<select><option>no</select><svg><text>no</text></svg><canvas>no</canvas><video>no</video><audio>no</audio>' +
      '<object>no</object><iframe srcdoc="no"></iframe>B',
    ['AB'],
  ],
  ['a timeline', '<p>A</p><story-timeline><p>no</p></story-timeline><p>B</p>', ['A', 'B']],
];

describe('readPage', () => {
  for (const [name, markup, paragraphs] of readings)
    it(`reads ${name}`, () => expect(paragraphsOf(place(markup))).to.deep.equal(paragraphs));

  it('parts paragraphs by an empty line and keeps all else as it is', () => {
    const { text, paragraphs } = readPage(place('<p>A  <b>b\n</b></p> <div> <p> C</p></div>'));
    expect(text).to.equal('A  b\n\n\n C');
    expect(paragraphs).to.deep.equal([
      { start: 0, end: 4 },
      { start: 8, end: 9 },
    ]);
  });

  it('skips what it is told to', () => {
    const article = place('<p>A<span class="own">B</span>C</p>');
    expect(readPage(article, (element) => element.matches('.own')).text).to.equal('AC');
  });

  it('reads nothing where the article is not displayed, or not in the page', () => {
    const hidden = place('<div style="display: none"><article>A</article></div>').querySelector('article')!;
    expect(readPage(hidden).text).to.equal('');
    const away = document.createElement('p');
    away.textContent = 'A';
    expect(readPage(away).text).to.equal('');
    const without = place('A');
    without.style.display = 'contents';
    expect(readPage(without).text).to.equal('A');
  });

  it('reads the flat tree: shadow roots, slots and what stands in them when nothing else does', () => {
    const article = place('<p>Before</p><div><b slot="b">second</b><i slot="a">first</i><u>none</u></div>');
    const host = article.querySelector('div')!;
    withShadow(
      host,
      '<p>In <slot name="a"></slot> and <slot name="b"></slot></p><p><slot name="c">else</slot></p>',
    );
    const page = readPage(article);
    expect(page.text).to.equal('Before\n\nIn first and second\n\nelse');
    const ranges = page.rangesOf({ start: 8, end: page.text.length });
    expect(ranges.map(String)).to.deep.equal(['In ', 'first', ' and ', 'second', 'else']);
    expect(ranges.map((range) => range.startContainer.getRootNode() === document)).to.deep.equal([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(page.trees).to.deep.equal([article, host.shadowRoot]);
    expect(page.blockOf(12) === host.shadowRoot!.querySelector('p')).to.equal(true);
  });

  it('reads what fills the slots of an article that stands in a shadow tree itself', () => {
    const host = place('<p>A <b>b</b></p>text');
    const root = withShadow(host, '<article><h1>Head</h1><slot></slot></article>');
    const page = readPage(root.querySelector('article')!);
    expect(page.text).to.equal('Head\n\nA b\n\ntext');
    expect(page.trees).to.include.members([...host.childNodes]);
  });

  it('gives one range for words over elements, and another after what was left out', () => {
    const page = readPage(place('<p>say <q>on<b>e</b></q> two<s hidden>no</s> three</p><p>four</p>'));
    const words = (start: number, end: number) => page.rangesOf({ start, end }).map(String);
    expect(page.text).to.equal('say one two three\n\nfour');
    expect(words(4, 11)).to.deep.equal(['one two']);
    expect(words(0, 99)).to.deep.equal(['say one two', ' three', 'four']);
    expect(words(17, 19)).to.deep.equal([]);
    expect(words(3, 3)).to.deep.equal([]);
    expect(words(-5, 2)).to.deep.equal(['sa']);
  });

  it('names the block of an offset', () => {
    const article = place('A<ul><li>B<em>C</em></li></ul>');
    const page = readPage(article);
    expect(page.text).to.equal('A\n\nBC');
    const li = article.querySelector('li');
    expect([0, 2, 3, 4, 99].map((at) => page.blockOf(at))).to.deep.equal([article, article, li, li, li]);
    expect(readPage(place('')).blockOf(0).localName).to.equal('article');
  });

  it('gives ranges also when a node has grown shorter since', () => {
    const article = place('<p>one two</p>');
    const page = readPage(article);
    (article.querySelector('p')!.firstChild as Text).data = 'one';
    expect(page.rangesOf({ start: 1, end: 7 }).map(String)).to.deep.equal(['ne']);
    expect(page.rangesOf({ start: 4, end: 7 })).to.deep.equal([]);
  });

  it('cuts any tree between any offsets into ranges of the same words', () => {
    interface Tree {
      readonly name: string;
      readonly children: readonly (Tree | string)[];
    }
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 8 });
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.record({
        name: fc.constantFrom(
          'p',
          'div',
          'span',
          'em',
          'a',
          'br',
          'hidden',
          'script',
          'shadow',
          'story-timeline',
        ),
        children: fc.array(fc.oneof({ depthSize: 'small' }, words, tie('tree')), { maxLength: 5 }),
      }),
    }));
    const build = ({ name, children }: Tree): Element => {
      const element = document.createElement(name === 'hidden' || name === 'shadow' ? 'div' : name);
      element.hidden = name === 'hidden';
      const nodes = children.map((child) => (typeof child === 'string' ? child : build(child)));
      if (name === 'shadow') element.attachShadow({ mode: 'open' }).append(...nodes);
      else if (name === 'script') element.textContent = '0';
      else if (name !== 'br') element.append(...nodes);
      return element;
    };
    const plain = (text: string): string => text.replaceAll('\n', '');
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.nat(), fc.nat(), (trees, a, b) => {
        const article = place('');
        article.append(...trees.map(build));
        const before = article.outerHTML;
        const page = readPage(article);
        const [start, end] = [a % (page.text.length + 1), b % (page.text.length + 1)].toSorted(
          (x, y) => x - y,
        ) as [number, number];
        const ranges = page.rangesOf({ start, end });
        expect(ranges.map(String).join('')).to.equal(plain(page.text.slice(start, end)));
        expect(page.blockOf(start)).to.be.instanceOf(Element);
        for (const [i, { start: from, end: to }] of page.paragraphs.entries()) {
          const next = page.paragraphs[i + 1];
          expect(page.text.slice(from, to)).to.match(/^\S([^]*\S)?$/);
          if (next) expect(page.text.slice(to, next.start)).to.match(/^\s+$/);
        }
        expect(article.outerHTML).to.equal(before);
        article.remove();
      }),
    );
  });

  it('reads 100,000 words in one pass', () => {
    const sentence =
      '<em>Ten</em> words <a href="#">stand</a> in each sentence <b>of</b> this long article. ';
    const article = place(`<p>${sentence.repeat(5)}</p>`.repeat(2000));
    const page = readPage(article);
    expect(page.paragraphs).to.have.length(2000);
    expect(page.text.match(/\S+/g)).to.have.length(100_000);
  });
});
