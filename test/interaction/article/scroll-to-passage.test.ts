import { expect } from '@open-wc/testing';
import { readPage } from '../../../src/interaction/article/page-text.js';
import { scrollToPassage } from '../../../src/interaction/article/scroll-to-passage.js';
import { waitUntil } from '../../support/wait-until.js';
import { place, withShadow } from './place.js';

const space = '<div style="height: 3000px"></div>';

const rangesOf = (article: Element, words: string): Range[] => {
  const page = readPage(article);
  const start = page.text.indexOf(words);
  return page.rangesOf({ start, end: start + words.length });
};
const boxOf = (ranges: readonly Range[]): DOMRect => ranges[0]!.getBoundingClientRect();
const middleOf = ({ top, bottom }: { top: number; bottom: number }): number => (top + bottom) / 2;
const height = (): number => document.documentElement.clientHeight;

const bars: readonly (readonly [name: string, markup: string, head: number, foot: number])[] = [
  ['no header', '', 0, 0],
  [
    'a fixed header',
    '<header style="position: fixed; top: 0; left: 0; right: 0; height: 60px">H</header>',
    60,
    0,
  ],
  [
    'two headers and a footer',
    '<header style="position: fixed; top: 0; left: 0; right: 0; height: 40px"></header><nav style="position: fixed; top: 40px; left: 0; right: 0; height: 30px"></nav><footer style="position: fixed; bottom: 0; left: 0; right: 0; height: 50px"></footer>',
    70,
    50,
  ],
  [
    'a header that sticks later',
    '<div style="height: 500px"></div><header style="position: sticky; top: 0; height: 60px"></header>',
    60,
    0,
  ],
  ['a veil that lets all through', '<div style="position: fixed; inset: 0"></div>', 0, 0],
];

describe('scrollToPassage', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    scrollTo({ top: 0, left: 0, behavior: 'instant' });
  });

  for (const [name, markup, head, foot] of bars)
    it(`brings a passage into the middle of what can be seen: ${name}`, () => {
      const article = place(`${markup}${space}<p>one two</p>${space}`);
      const before = article.outerHTML;
      const ranges = rangesOf(article, 'two');
      scrollToPassage(ranges, false);
      expect(middleOf(boxOf(ranges))).to.be.closeTo((head + height() - foot) / 2, 2);
      expect(article.outerHTML).to.equal(before);
    });

  it('sees a header inside a shadow tree', () => {
    const article = place(`<a-header></a-header>${space}<p>one</p>${space}`);
    withShadow(
      article.querySelector('a-header')!,
      '<header style="position: fixed; top: 0; left: 0; right: 0; height: 80px"></header>',
    );
    const ranges = rangesOf(article, 'one');
    scrollToPassage(ranges, false);
    expect(middleOf(boxOf(ranges))).to.be.closeTo((80 + height()) / 2, 2);
  });

  it('keeps the scroll padding of the page', () => {
    document.documentElement.style.scrollPadding = '100px 0 20px';
    const article = place(`${space}<p>one</p>${space}`);
    const ranges = rangesOf(article, 'one');
    scrollToPassage(ranges, false);
    expect(middleOf(boxOf(ranges))).to.be.closeTo((80 + height()) / 2, 2);
  });

  it('moves nothing when the passage is well in view, and all when it is under a header', () => {
    const article = place(`<p style="margin: 0; padding-top: 100px">one</p>${space}`);
    const ranges = rangesOf(article, 'one');
    scrollTo({ top: article.offsetTop, behavior: 'instant' });
    const { scrollY } = globalThis;
    scrollToPassage(ranges, false);
    expect(globalThis.scrollY).to.equal(scrollY);
    const bar = place('');
    bar.style.cssText = 'position: fixed; top: 0; left: 0; right: 0; height: 90px;';
    scrollTo({ top: scrollY + 50, behavior: 'instant' });
    scrollToPassage(ranges, false);
    expect(boxOf(ranges).top).to.be.at.least(90);
  });

  it('begins at the top with what is higher than the room', () => {
    const article = place(`${space}<p style="width: 5em">${'word '.repeat(2000)}</p>${space}`);
    const ranges = rangesOf(article, 'word '.repeat(2000).trim());
    scrollToPassage(ranges, false);
    expect(boxOf(ranges).top).to.be.closeTo(0, 26);
  });

  it('goes through all that scrolls: boxes in boxes, shadow trees, and across', () => {
    const article = place(
      `${space}<div id="outer" style="height: 300px; overflow: auto">${space}<div id="host" style="height: 200px; width: 200px; overflow: scroll"></div>${space}</div>${space}`,
    );
    const host = article.querySelector('#host')!;
    withShadow(
      host,
      `<div style="width: 2000px">${space}<p style="padding-left: 1000px">one</p>${space}</div>`,
    );
    const ranges = rangesOf(article, 'one');
    scrollToPassage(ranges, false);
    const [box, inner, outer] = [
      boxOf(ranges),
      host.getBoundingClientRect(),
      article.querySelector('#outer')!.getBoundingClientRect(),
    ];
    expect(middleOf(box)).to.be.closeTo(height() / 2, 20);
    expect(box.top).to.be.above(inner.top).and.above(outer.top);
    expect(box.bottom).to.be.below(inner.bottom).and.below(outer.bottom);
    expect(box.left).to.be.above(inner.left);
    expect(box.right).to.be.below(inner.right);
  });

  it('leaves the page where it is when the passage is in something fixed', () => {
    const article = place(
      `${space}<div style="position: fixed; inset: 20px; overflow: auto">${space}<p>one</p>${space}</div>`,
    );
    const ranges = rangesOf(article, 'one');
    scrollToPassage(ranges, false);
    expect(globalThis.scrollY).to.equal(0);
    expect(middleOf(boxOf(ranges))).to.be.closeTo(height() / 2, 2);
  });

  it('goes smoothly where it may, from where the page was', async () => {
    const article = place(
      `<div style="height: 500px"></div><header style="position: sticky; top: 0; height: 60px"></header>${space}<p>one</p>${space}`,
    );
    const ranges = rangesOf(article, 'one');
    scrollToPassage(ranges, true);
    expect(globalThis.scrollY).to.equal(0);
    await waitUntil(() => Math.abs(middleOf(boxOf(ranges)) - (60 + height()) / 2) < 2, 'it does not arrive');
  });

  it('does nothing for what is not displayed, has gone, or is nothing', () => {
    const article = place(`${space}<p>one</p>`);
    const ranges = rangesOf(article, 'one');
    article.hidden = true;
    scrollToPassage(ranges, false);
    article.remove();
    scrollToPassage(ranges, false);
    scrollToPassage([], true);
    expect(globalThis.scrollY).to.equal(0);
  });
});
