import { expect } from '@open-wc/testing';
import { Highlights } from '../../../src/interaction/article/highlights.js';
import { readPage } from '../../../src/interaction/article/page-text.js';
import { emulate, isChromium } from '../../support/chromium.js';
import { place, withShadow } from './place.js';

const quote = 'story-timeline-quote';
const current = 'story-timeline-current';

const rangesIn = (article: Element, start = 0, end = 99): Range[] =>
  readPage(article).rangesOf({ start, end });
const painted = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map(String).toSorted();
const styleOf = (element: Element, name: string): CSSStyleDeclaration =>
  getComputedStyle(element, `::highlight(${name})`);

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = ({ color, backgroundColor }: CSSStyleDeclaration): number => {
  const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('Highlights', () => {
  const used: Highlights[] = [];
  const make = (): Highlights => {
    const highlights = new Highlights();
    used.push(highlights);
    return highlights;
  };
  afterEach(() => {
    for (const highlights of used.splice(0)) highlights.clear();
    expect([...CSS.highlights.keys()]).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('paints ranges under a name, then others, and changes no node', () => {
    const article = place('<p>one <b>two</b></p><p>three</p>');
    const before = article.outerHTML;
    const highlights = make();
    highlights.paint(quote, rangesIn(article));
    expect(painted(quote)).to.deep.equal(['one two', 'three']);
    highlights.paint(quote, rangesIn(article, 0, 3));
    highlights.paint(current, rangesIn(article, 0, 3));
    expect(painted(quote)).to.deep.equal(['one']);
    expect(CSS.highlights.get(current)!.priority).to.be.above(CSS.highlights.get(quote)!.priority);
    highlights.paint(current, []);
    expect(CSS.highlights.has(current)).to.equal(false);
    expect(document.adoptedStyleSheets).to.have.length(1);
    highlights.clear();
    highlights.clear();
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect(article.outerHTML).to.equal(before);
  });

  it('keeps the same range when it is painted again', () => {
    const highlights = make();
    const ranges = rangesIn(place('one'));
    highlights.paint(quote, ranges);
    highlights.paint(quote, [...ranges]);
    expect(painted(quote)).to.deep.equal(['one']);
  });

  it('shares names and styles between timelines: one lets go, and what is the others’ stays', () => {
    const article = place('<p>one</p><p>two</p>');
    const [first, second] = [make(), make()];
    first.paint(quote, rangesIn(article, 0, 3));
    second.paint(quote, rangesIn(article, 5, 8));
    expect(painted(quote)).to.deep.equal(['one', 'two']);
    expect(document.adoptedStyleSheets).to.have.length(1);
    first.clear();
    expect(painted(quote)).to.deep.equal(['two']);
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('has its styles in each tree that holds a range, beside those of the page, and only there', () => {
    const article = place('<div></div>');
    const root = withShadow(article.querySelector('div')!, '<p>inner</p>');
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    const highlights = make();
    highlights.paint(quote, rangesIn(article));
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(document.adoptedStyleSheets).to.have.length(0);
    highlights.paint(quote, rangesIn(place('outer')));
    expect(root.adoptedStyleSheets).to.deep.equal([own]);
    expect(document.adoptedStyleSheets).to.have.length(1);
  });

  it('paints nothing from what has left the page, and does not throw', () => {
    const range = document.createRange();
    range.selectNodeContents(document.createElement('p'));
    make().paint(quote, [range]);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('does nothing in an engine without highlights', () => {
    const ranges = rangesIn(place('one'));
    const { Highlight: kept } = globalThis;
    Reflect.deleteProperty(globalThis, 'Highlight');
    try {
      const highlights = make();
      highlights.paint(quote, ranges);
      highlights.clear();
      expect(document.adoptedStyleSheets).to.have.length(0);
    } finally {
      globalThis.Highlight = kept;
    }
  });

  for (const scheme of ['light', 'dark', 'normal'])
    it(`is a quiet underline, and a marker that can be read where the colour scheme is ${scheme}`, () => {
      const article = place('<p>one <a href="#">two</a></p>');
      article.style.colorScheme = scheme;
      const highlights = make();
      highlights.paint(quote, rangesIn(article));
      highlights.paint(current, rangesIn(article));
      for (const element of [article.querySelector('p')!, article.querySelector('a')!]) {
        expect(styleOf(element, quote).textDecorationLine).to.equal('underline');
        expect(styleOf(element, quote).textDecorationStyle).to.equal('dotted');
        const marker = styleOf(element, current);
        expect(contrast(marker)).to.be.above(7);
        expect(luminance(marker.backgroundColor) < 0.3).to.equal(scheme === 'dark');
      }
    });

  it('gives way to any rule of the page', () => {
    const article = place(
      `<style>::highlight(${current}) { background-color: rgb(1, 2, 3) }</style><p>one</p>`,
    );
    const highlights = make();
    highlights.paint(current, rangesIn(article));
    expect(styleOf(article.querySelector('p')!, current).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  if (isChromium)
    it('takes the colours of the system where they are forced', async () => {
      const article = place('one');
      const probe = place('<p style="background-color: Highlight; forced-color-adjust: none">x</p>');
      make().paint(current, rangesIn(article));
      try {
        await emulate({ features: { 'forced-colors': 'active' } });
        const marker = styleOf(article, current);
        expect(marker.backgroundColor).to.equal(getComputedStyle(probe.querySelector('p')!).backgroundColor);
      } finally {
        await emulate();
      }
    });
});
