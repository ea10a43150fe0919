import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { mark, mount, opens, root } from '../support/timeline.js';

/** A story that says the same in every field of text, beside an event of plain words. */
const saying = (text: string): unknown => ({
  title: text,
  summary: text,
  groups: [
    { id: 'a', title: text },
    { id: 'b', title: 'Harbour' },
  ],
  periods: [{ start: '2020', end: '2021', title: text }],
  events: [
    {
      id: 'it',
      date: '2020-05-01',
      title: text,
      text,
      group: 'a',
      quotes: [{ text, speaker: text, role: text, via: text, cite: 'https://example.org/' }],
      links: [{ url: 'https://example.org/', title: text }],
      media: { url: 'https://example.org/', alt: text, caption: text, credit: text },
    },
    { id: 'neighbour', date: '2021-05-01', title: 'Harbour opens', group: 'b' },
    { id: 'undated', date: `${text} 5`, title: text },
  ],
});

/** Letters of both directions, figures, brackets, and the controls that turn what follows them. */
const scraps = [
  'Koofi مرسى שלום 12 ( ) … ! , /'.split(' '),
  [' '],
  [...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200F'],
].flat();
const turning = fc
  .array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 10 })
  .map((parts) => `x${parts.join('')}`);

const rectsOf = (node: Text, start = 0, end = node.length): DOMRect[] => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
};

/** Up to its last character that is seen: a blank hangs over the edge of a button, and stands on nothing. */
const seenLength = ({ data }: Text): number => data.replace(/[\s\p{Cf}]+$/u, '').length;

/** What is seen as text in lines, text in drawings and for ears alone aside. */
const shownTexts = (element: StoryTimeline): Text[] => {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !node.parentElement?.closest('svg, .hidden, style')) found.push(node);
  }
  return found;
};

const overlaps = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;

/** Fields that stand in one line with others: their texts must not be torn apart by what is in them. */
const lines = 'p, figcaption, button.anchor .label, .plain button, h2, .legend li, .attribution';

const expectApart = (element: StoryTimeline, text: string): void => {
  const texts = shownTexts(element);
  for (const line of root(element).querySelectorAll(lines)) {
    const inLine = texts.filter((node) => line.contains(node));
    inLine.forEach((node, i) => {
      for (const other of inLine.slice(i + 1))
        for (const rect of rectsOf(node, 0, seenLength(node)))
          for (const beside of rectsOf(other, 0, seenLength(other)))
            expect(overlaps(rect, beside), `“${node.data}” and “${other.data}” of ${text}`).to.equal(false);
    });
  }
};

/** The element's own words, and those of the neighbour, run as they do beside no such text. */
const expectOnward = (element: StoryTimeline): void => {
  for (const node of shownTexts(element))
    for (const word of ['Harbour', 'May 2020', 'Source', 'Previous']) {
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const [first] = rectsOf(node, at, at + 1);
      const [last] = rectsOf(node, at + word.length - 1, at + word.length);
      if (first && last && Math.abs(first.top - last.top) < 2)
        expect(first.left, node.data).to.be.below(last.left);
    }
};

describe('a text that turns what follows it', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`stays within its own field, ${dir}`, async () => {
      await fc.assert(
        fc.asyncProperty(turning, async (text) => {
          const element = await mount({ story: saying(text), width: 700, attributes: { lang: 'en', dir } });
          expectApart(element, text);
          element.select('it');
          await opens(element, 'x');
          expectApart(element, text);
          expectOnward(element);
          expect(mark(element, 'neighbour').textContent).to.contain('Harbour opens');
          element.remove();
        }),
        { numRuns: 15 },
      );
    }).timeout(60_000);
});

describe('a title of a period or a lane', () => {
  const story = {
    groups: [
      { id: 'a', title: 'ميناء (1).' },
      { id: 'b', title: 'Harbour (1).' },
    ],
    periods: [
      { start: '2001', end: '2009', title: 'مرحلة (1).' },
      { start: '2011', end: '2019', title: 'Phase (1).' },
    ],
    events: Array.from({ length: 20 }, (_, i) => ({
      date: `${2000 + i}`,
      title: `Event ${i}`,
      group: i % 2 ? 'a' : 'b',
    })),
  };
  for (const dir of ['ltr', 'rtl'])
    it(`ends with its full stop, whatever way the page runs: ${dir}`, async () => {
      const attributes = {
        dir,
        lang: 'en',
        layout: 'faceted',
        scale: 'chronological',
        orientation: 'horizontal',
      };
      const element = await mount({ story, width: 1100, attributes });
      const texts = [...root(element).querySelectorAll<SVGTextElement>('.period text, .lane text')];
      expect(texts.length).to.be.at.least(3);
      for (const text of texts) expect(getComputedStyle(text).unicodeBidi).to.equal('plaintext');
      // WebKit gives the places of characters in SVG as if all lines ran from the left, also under direction="rtl".
      if (navigator.vendor.startsWith('Apple')) return;
      for (const text of texts) {
        const words = text.textContent;
        const stop = text.getExtentOfChar(words.length - 1);
        const first = text.getExtentOfChar(0);
        expect(stop.x < first.x, words).to.equal(/\p{sc=Arabic}/u.test(words));
      }
    });
});
