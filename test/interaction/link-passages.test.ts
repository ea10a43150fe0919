import { expect, fixtureCleanup, fixtureSync, html } from '@open-wc/testing';
import { readPage } from '../../src/interaction/article/page-text.js';
import { type Linked, linkPassages } from '../../src/interaction/article/link-passages.js';
import { checkStory, type Story } from '../../src/story/index.js';
import { parseEdtf } from '../../src/time/index.js';

const readDate = (text: string) => parseEdtf(text).interval;

interface Told {
  readonly id: string;
  readonly date?: string;
  readonly quotes?: readonly object[];
  readonly anchors?: readonly object[];
}

const tell = (...events: Told[]): Story => {
  const { story } = checkStory({
    events: events.map((event) => ({ title: event.id, date: '1990', ...event })),
  });
  if (!story) throw new Error('The test has made no story.');
  return story;
};
const make = (markup: string): HTMLElement => {
  const article = fixtureSync<HTMLElement>(html`<article></article>`);
  article.innerHTML = markup;
  return article;
};
const link = (story: Story, article: Element, before?: Linked): Linked =>
  linkPassages(story, readPage(article), readDate, before);
/** Each link as its event and its words. */
const said = ({ links }: Linked): [string, string][] =>
  links.map(({ id, ranges }) => [id, ranges.map(String).join('|').replace(/\s+/g, ' ')]);

describe('linkPassages', () => {
  afterEach(fixtureCleanup);

  it('finds quotations, anchors and dates, and tells them in the order of the article', () => {
    const story = tell(
      { id: 'first', quotes: [{ text: 'so it was said' }, { text: 'never said' }] },
      { id: 'second', anchors: [{ exact: 'where it began' }] },
      { id: 'third', date: '2003-06-14' },
    );
    const article = make(
      '<p>On <time datetime="2003-06-14">a day</time> <b>where</b> it began,</p><p>“so it <i>was</i> said”, on a day</p>',
    );
    const before = article.outerHTML;
    const linked = link(story, article);
    expect(said(linked)).to.deep.equal([
      ['third', 'a day'],
      ['second', 'where it began'],
      ['first', 'so it was said'],
    ]);
    expect(linked.told).to.deep.equal(['third', 'second', 'first']);
    expect(linked.doubtful).to.deep.equal([{ id: 'first', quote: 1 }]);
    expect(linked.has({ id: 'first', quote: 0 })).to.equal(true);
    expect(linked.has({ id: 'first', quote: 1 })).to.equal(false);
    expect(linked.linkOf({ id: 'first', quote: 0 })?.block === article.lastElementChild).to.equal(true);
    expect(linked.linkOf({ id: 'none', quote: 0 }) === undefined).to.equal(true);
    expect(article.outerHTML).to.equal(before);
  });

  it('links a date that one event has, by its attribute or its text', () => {
    const story = tell(
      { id: 'day', date: '2003-06-14' },
      { id: 'month', date: '2003-06' },
      { id: 'one', date: '2005' },
      { id: 'other', date: '2005' },
    );
    const article = make(
      `<p><time> 2003-06 </time> <time datetime="2003-06-14">then</time> <time datetime="2005">both</time>
      <time datetime="nonsense">x</time> <time datetime="1066">none</time> <time datetime="2003-06-14" hidden>x</time>
      <time datetime="2003-06-14"></time></p><story-timeline><time datetime="2003-06-14">x</time></story-timeline>`,
    );
    expect(said(link(story, article))).to.deep.equal([
      ['month', ' 2003-06 '],
      ['day', 'then'],
    ]);
  });

  it('takes the block of a date for what holds it, be there a link round it', () => {
    const article = make('<p>On <a href="#x"><time datetime="2003">then</time></a></p>');
    const [found] = link(tell({ id: 'a', date: '2003' }), article).links;
    expect(found?.block === article.firstElementChild).to.equal(true);
  });

  it('links what shadow trees show, in the order in which it is read', () => {
    const article = make(
      '<p>one at first</p><my-card><i slot="b">two last</i><i slot="a">three before</i></my-card><p>four</p>',
    );
    article.querySelector('my-card')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p><time datetime="2003">five</time> <slot name="a"></slot> <slot name="b"></slot></p>';
    const story = tell(
      ...['four', 'two last', 'three before', 'one at first', 'three before two last'].map((text, i) => ({
        id: `${i}`,
        quotes: [{ text }],
      })),
      { id: 'date', date: '2003' },
    );
    const linked = link(story, article);
    expect(said(linked).map(([, words]) => words)).to.deep.equal([
      'one at first',
      'five',
      'three before',
      'three before| |two last',
      'two last',
      'four',
    ]);
  });

  it('links a quotation over two paragraphs, and one inside it', () => {
    const article = make('<p>He said: “We came</p>\n<p>and <b>we saw</b>,” and left.</p>');
    const linked = link(
      tell({ id: 'a', quotes: [{ text: 'We came and we saw' }, { text: 'we saw' }] }),
      article,
    );
    expect(said(linked)).to.deep.equal([
      ['a', 'We came|and we saw'],
      ['a', 'we saw'],
    ]);
    expect(linked.linkOf({ id: 'a', quote: 0 })?.block === article.firstElementChild).to.equal(true);
    expect(linked.linkOf({ id: 'a', quote: 1 })?.block === article.lastElementChild).to.equal(true);
  });

  it('links the parts of a quotation with an omission', () => {
    const article = make('<p>We came, we saw, we stayed a while, we left.</p>');
    const linked = link(tell({ id: 'a', quotes: [{ text: 'We came … we left' }] }), article);
    expect(said(linked)).to.deep.equal([['a', 'We came|we left']]);
  });

  it('says which quotations stand in several places', () => {
    const linked = link(tell({ id: 'a', quotes: [{ text: 'twice' }] }), make('<p>twice</p><p>twice</p>'));
    expect(said(linked)).to.deep.equal([['a', 'twice']]);
    expect(linked.doubtful).to.deep.equal([{ id: 'a', quote: 0 }]);
  });

  it('takes quotations of any length, stories without any, and articles without words', () => {
    const long = 'the river is wide here and '.repeat(370).trim();
    const story = tell({
      id: 'a',
      quotes: [{ text: '' }, { text: ' ' }, { text: long }, { text: `${long} not` }],
    });
    const found = link(story, make(`<p>So: ${long}.</p>`));
    expect(said(found)).to.deep.equal([['a', long]]);
    for (const [told, markup] of [
      [tell({ id: 'a' }), '<p>words</p>'],
      [story, ''],
      [story, '<p hidden>words</p>'],
      [tell(), '<p>words <time></time></p>'],
    ] as const) {
      const linked = link(told, make(markup));
      expect(linked.links).to.deep.equal([]);
      expect(linked.told).to.deep.equal([]);
    }
  });

  it('gives no link without words where the page has changed since it was read', () => {
    const article = make('<p>some words</p>');
    const page = readPage(article);
    (article.querySelector('p')!.firstChild as Text).data = '';
    expect(linkPassages(tell({ id: 'a', quotes: [{ text: 'words' }] }), page, readDate).links).to.deep.equal(
      [],
    );
  });
});

describe('an article that the browser translates', () => {
  const { documentElement } = document;
  const { lang } = documentElement;
  afterEach(() => {
    documentElement.lang = lang;
    documentElement.removeAttribute('class');
    fixtureCleanup();
  });

  const story = tell(
    { id: 'vote', quotes: [{ text: 'a bold step' }, { text: 'never said' }] },
    { id: 'plan', anchors: [{ exact: 'first plan' }, { exact: 'last plan' }] },
    { id: 'opening', date: '2003-06-14' },
  );
  const markup = `<p>She called it “a bold step”.</p><p>It had a first plan.</p><p>On <time datetime="2003-06-14">that day</time>.</p>`;
  /** As a browser does it: the words are others, in elements of its own. */
  const rewrite = (article: Element, words: readonly string[]): void => {
    for (const [i, p] of [...article.querySelectorAll('p')].entries()) {
      const text = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(Object.assign(document.createElement('font'), { textContent: words[i] }));
    }
  };
  const german = ['Sie sprach von „einem kühnen Schritt“.', 'Es gab einen ersten Plan.', 'An '];
  const english = ['She called it “a bold step”.', 'It had a first plan.', 'On '];
  const ways: readonly [name: string, translate: () => void][] = [
    ['with a class', () => documentElement.classList.add('translated-ltr')],
    ['with another language', () => (documentElement.lang = 'de')],
  ];

  for (const [name, translate] of ways)
    it(`keeps its passages as the blocks that held them, ${name}, until the words are back`, () => {
      const article = make(markup);
      const first = link(story, article);
      const words = said(first);
      translate();
      rewrite(article, german);
      const second = link(story, article, first);
      const third = link(story, article, second);
      for (const linked of [second, third]) {
        expect(said(linked)).to.deep.equal([
          ['vote', german[0]],
          ['plan', german[1]],
          ['opening', 'that day'],
        ]);
        expect(linked.linkOf({ id: 'vote', quote: 0 })?.block === article.firstElementChild).to.equal(true);
        expect(linked.doubtful).to.deep.equal([{ id: 'vote', quote: 1 }]);
      }
      documentElement.lang = lang;
      documentElement.removeAttribute('class');
      rewrite(article, english);
      expect(said(link(story, article, third))).to.deep.equal(words);
    });

  it('keeps none whose block has gone, and none that is all of the article', () => {
    const article = make(`${markup}a bare passage`);
    const bare = tell(
      { id: 'vote', quotes: [{ text: 'a bold step' }] },
      { id: 'bare', quotes: [{ text: 'bare passage' }] },
    );
    const first = link(bare, article);
    expect(first.told).to.deep.equal(['vote', 'bare']);
    documentElement.classList.add('translated-rtl');
    article.firstElementChild!.remove();
    article.lastChild!.replaceWith('anderes');
    const second = link(bare, article, first);
    expect(second.links).to.deep.equal([]);
    expect(second.doubtful.map(({ id }) => id)).to.deep.equal(['vote', 'bare']);
  });

  it('takes a page that only says another language of the same words for its own', () => {
    const article = make(markup);
    const first = link(story, article);
    documentElement.lang = 'de';
    const second = link(story, article, first);
    rewrite(article, german);
    expect(link(story, article, second).told).to.deep.equal(['opening']);
  });

  it('keeps none where words are gone and nothing was translated', () => {
    const article = make(markup);
    const first = link(story, article);
    rewrite(article, german);
    expect(link(story, article, first).told).to.deep.equal(['opening']);
    documentElement.classList.add('translated-ltr');
    expect(link(story, article).told).to.deep.equal(['opening']);
  });
});
