import { expect } from '@open-wc/testing';
import { PassageIndex, type PlacedPassage } from '../../../src/interaction/article/passage-at.js';
import { type PageText, readPage } from '../../../src/interaction/article/page-text.js';
import { place, withShadow } from './place.js';

/** The passages with these words, each standing for its words. */
const indexOf = (page: PageText, ...words: readonly string[]): PassageIndex<string> =>
  new PassageIndex(
    words.map((value): PlacedPassage<string> => {
      const start = page.text.indexOf(value);
      return { ranges: page.rangesOf({ start, end: start + value.length }), value };
    }),
  );

/** What is found where a pointer is at a point of the page. */
const at = <T>(index: PassageIndex<T>, x: number, y: number): T[] => {
  let found: T[] = [];
  const read = (event: MouseEvent): void => {
    found = index.at(event);
  };
  document.addEventListener('pointermove', read, { once: true, capture: true });
  let target = document.elementFromPoint(x, y)!;
  while (target.shadowRoot) {
    const inner = target.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === target) break;
    target = inner;
  }
  const options = { clientX: x, clientY: y, bubbles: true, composed: true };
  target.dispatchEvent(new PointerEvent('pointermove', options));
  return found;
};

const rectsOf = (page: PageText, words: string): DOMRect[] => {
  const start = page.text.indexOf(words);
  return page.rangesOf({ start, end: start + words.length }).flatMap((range) => [...range.getClientRects()]);
};

const middle = ({ left, right, top, bottom }: DOMRect): [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const sampleIn = (markup: string): { article: HTMLElement; page: PageText } => {
  const article = place(markup);
  article.style.cssText = 'width: 20em; font: 16px/2 monospace; position: absolute; left: 20px; top: 20px;';
  return { article, page: readPage(article) };
};

describe('PassageIndex', () => {
  it('finds the passage under a point, and none beside it', () => {
    const { page } = sampleIn('<p>one <b>two</b> three</p><p>four</p>');
    const index = indexOf(page, 'two three', 'four');
    expect(at(index, ...middle(rectsOf(page, 'two')[0]!))).to.deep.equal(['two three']);
    expect(at(index, ...middle(rectsOf(page, 'three')[0]!))).to.deep.equal(['two three']);
    expect(at(index, ...middle(rectsOf(page, 'four')[0]!))).to.deep.equal(['four']);
    expect(at(index, ...middle(rectsOf(page, 'one')[0]!))).to.deep.equal([]);
    const { right, top } = rectsOf(page, 'four')[0]!;
    expect(at(index, right + 20, top + 3)).to.deep.equal([]);
  });

  it('has the inner of two first', () => {
    const { page } = sampleIn('<p>he said that <i>she said no</i> to it</p>');
    const index = indexOf(page, 'said that she said no to', 'she said no');
    expect(at(index, ...middle(rectsOf(page, 'she said')[0]!))).to.deep.equal([
      'she said no',
      'said that she said no to',
    ]);
    expect(at(index, ...middle(rectsOf(page, 'that')[0]!))).to.deep.equal(['said that she said no to']);
  });

  it('has no gap between the lines of a passage, also where it is one element', () => {
    const words = 'word '.repeat(20).trim();
    const { page } = sampleIn(`<p>${'a '.repeat(20)}<em>${words}</em> b</p>`);
    const index = indexOf(page, words);
    const lines = rectsOf(page, words);
    expect(lines.length).to.be.above(2);
    const [x, y] = [lines[1]!.left + 8, lines[1]!.top];
    for (let down = 0; down < lines[2]!.bottom - y; down += 1)
      expect(at(index, x, y + down), `${down} px down`).to.deep.equal([words]);
  });

  it('finds a passage in each of its paragraphs, in shadow trees and in slots', () => {
    const { article } = sampleIn('<p>one</p><div><i>slotted</i></div>');
    withShadow(article.querySelector('div')!, '<p>inner</p><p>in <slot></slot></p>');
    const page = readPage(article);
    const index = indexOf(page, 'one\n\ninner', 'slotted');
    for (const words of ['one', 'inner'])
      expect(at(index, ...middle(rectsOf(page, words)[0]!))).to.deep.equal(['one\n\ninner']);
    expect(at(index, ...middle(rectsOf(page, 'slotted')[0]!))).to.deep.equal(['slotted']);
  });

  it('finds nothing under what lies over the passage', () => {
    const { page } = sampleIn('<p>one</p>');
    const index = indexOf(page, 'one');
    const over = place('over');
    over.style.cssText = 'position: fixed; inset: 0;';
    expect(at(index, ...middle(rectsOf(page, 'one')[0]!))).to.deep.equal([]);
  });

  it('finds what a selection touches', () => {
    const { article, page } = sampleIn('<p>one two</p><p>three four</p>');
    const index = indexOf(page, 'one', 'two\n\nthree', 'four');
    const selection = getSelection()!;
    const [first, second] = [...article.querySelectorAll('p')].map(({ firstChild }) => firstChild!);
    selection.setBaseAndExtent(first!, 5, second!, 2);
    expect(index.in(selection)).to.deep.equal(['two\n\nthree']);
    selection.setBaseAndExtent(second!, 7, first!, 1);
    expect(index.in(selection)).to.have.members(['one', 'two\n\nthree', 'four']);
    selection.setBaseAndExtent(first!, 3, first!, 4);
    expect(index.in(selection)).to.deep.equal([]);
    selection.collapse(first!, 5);
    expect(index.in(selection)).to.deep.equal([]);
    selection.removeAllRanges();
    expect(index.in(selection)).to.deep.equal([]);
  });

  it('finds what a selection touches in a shadow tree, also where it begins outside', () => {
    const { article } = sampleIn('<p>one</p><div></div><p>last</p>');
    const root = withShadow(article.querySelector('div')!, '<p>inner words</p>');
    const page = readPage(article);
    const index = indexOf(page, 'one', 'inner', 'words', 'last');
    const inner = root.querySelector('p')!.firstChild!;
    const selection = getSelection()!;
    selection.setBaseAndExtent(inner, 1, inner, 3);
    // Chromium selects in a shadow tree only what begins there; what it says then is what is found.
    expect(index.in(selection)).to.deep.equal(['inner']);
    const [first, last] = [...article.querySelectorAll('p')].map(({ firstChild }) => firstChild!);
    selection.setBaseAndExtent(first!, 0, last!, 2);
    expect(index.in(selection)).to.have.members(['one', 'inner', 'words', 'last']);
    selection.removeAllRanges();
  });

  it('asks for what is selected as older engines do', () => {
    const { article, page } = sampleIn('<p>one two</p>');
    const index = indexOf(page, 'one', 'two');
    const text = article.querySelector('p')!.firstChild!;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 2);
    const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    expect(index.in(selection)).to.deep.equal(['one']);
  });

  it('finds the passage that an element stands in, and those that stand in a link', () => {
    const { article } = sampleIn(
      '<p>say <a href="#a">one</a> two <a href="#b">and three so</a> <a href="#c">x</a> <a-link></a-link></p>',
    );
    const root = withShadow(article.querySelector('a-link')!, '<a href="#d">four</a> five');
    const page = readPage(article);
    const index = indexOf(page, 'one two', 'three', 'five');
    const link = (name: string) => article.querySelector(`[href="#${name}"]`)!;
    expect(index.holding(link('a'))).to.deep.equal(['one two']);
    expect(index.holding(link('b'))).to.deep.equal(['three']);
    expect(index.holding(link('c'))).to.deep.equal([]);
    expect(index.holding(root.querySelector('a')!)).to.deep.equal([]);
    expect(index.holding(article.querySelector('p')!)).to.deep.equal([]);
    const whole = new PassageIndex([{ ranges: [rangeOver(article.querySelector('p')!)], value: 'whole' }]);
    expect(whole.holding(root.querySelector('a')!)).to.deep.equal(['whole']);
  });
});

const rangeOver = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
};
