import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findPassage } from '../../src/article/find-passage.js';
import { indexText } from '../../src/article/index-text.js';
import { readPlainText } from '../../src/article/read-plain-text.js';
import { anyText, arbitraryQuotation, variations } from '../support/arbitrary-article.js';

const indexOf = (text: string) => indexText(readPlainText(text));

/** What is found, as words: the verdict, each passage, and the number of places where there are more than one. */
function find(text: string, exact: string, prefix?: string, suffix?: string): string {
  const found = findPassage(indexOf(text), {
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  });
  if (!found) return 'nothing';
  const passages = found.passages.map(({ start, end }) => `${start}:${text.slice(start, end)}`);
  return [found.verdict, ...passages, ...(found.places > 1 ? [`of ${found.places}`] : [])].join(' | ');
}

const speech = 'He said: “A brave decision, others… will follow.” It was a “brave decision”.';
const cases: readonly {
  what: string;
  text: string;
  quote: readonly [string, (string | undefined)?, string?];
  is: string;
}[] = [
  { what: 'finds words as they are', text: 'A b c.', quote: ['b c'], is: 'verbatim | 2:b c' },
  {
    what: 'leaves out white space round a quote',
    text: 'A b c.',
    quote: ['\n b c '],
    is: 'verbatim | 2:b c',
  },
  {
    what: 'takes line ends of a page for spaces',
    text: 'A b\n   c.',
    quote: ['b c'],
    is: 'verbatim | 2:b\n   c',
  },
  { what: 'tells another space', text: 'A b\u00A0c.', quote: ['b c'], is: 'typography | 2:b\u00A0c' },
  { what: 'tells another dash', text: 'a — b', quote: ['a - b'], is: 'typography | 0:a — b' },
  { what: 'tells another ellipsis', text: 'so… yes', quote: ['so... yes'], is: 'typography | 0:so… yes' },
  { what: 'tells composition', text: 'cafe\u0301 x', quote: ['caf\u00E9'], is: 'typography | 0:cafe\u0301' },
  { what: 'leaves a soft hyphen after it out', text: 'ab\u00AD c', quote: ['ab'], is: 'verbatim | 0:ab' },
  { what: 'compares quotation marks', text: 'a b', quote: ['“a b”'], is: 'nothing' },
  { what: 'compares case', text: 'a Brave one', quote: ['brave'], is: 'nothing' },
  { what: 'compares spaces round a dash', text: 'a—b', quote: ['a — b'], is: 'nothing' },
  { what: 'finds whole words only', text: 'brave decisions', quote: ['brave decision'], is: 'nothing' },
  { what: 'finds no half of a negation', text: 'We can’t go', quote: ['We can'], is: 'nothing' },
  { what: 'finds no half of a letter', text: 'cafe\u0301', quote: ['cafe'], is: 'nothing' },
  { what: 'finds no part of an ellipsis', text: 'so… yes', quote: ['so.'], is: 'nothing' },
  {
    what: 'finds part of a Chinese sentence',
    text: '俄罗斯是第一个',
    quote: ['是第一'],
    is: 'verbatim | 3:是第一',
  },
  { what: 'finds nothing for no words', text: 'a b', quote: [' \n'], is: 'nothing' },
  { what: 'finds nothing for what is not seen', text: 'a b', quote: ['\u00AD'], is: 'nothing' },
  {
    what: 'finds across paragraphs',
    text: 'One end.\n\nNext one.',
    quote: ['end. Next'],
    is: 'verbatim | 4:end.\n\nNext',
  },
  {
    what: 'prefers marks of its own',
    text: speech,
    quote: ['brave decision'],
    is: 'ambiguous | 60:brave decision | of 2',
  },
  { what: 'else takes the first', text: 'so x, so y', quote: ['so'], is: 'ambiguous | 0:so | of 2' },
  {
    what: 'goes by a prefix',
    text: speech,
    quote: ['brave decision', 'said: "A'],
    is: 'verbatim | 12:brave decision | of 2',
  },
  {
    what: 'goes by a suffix',
    text: speech,
    quote: ['brave decision', undefined, '"'],
    is: 'verbatim | 60:brave decision | of 2',
  },
  {
    what: 'goes by as much as agrees',
    text: 'x a b, y a b',
    quote: ['b', 'never y a'],
    is: 'verbatim | 11:b | of 2',
  },
  {
    what: 'goes by nothing that agrees in both',
    text: 'so x, so y',
    quote: ['so', undefined, 'z'],
    is: 'ambiguous | 0:so | of 2',
  },
  { what: 'goes by no white space', text: 'a b\nb', quote: ['b', ' ', ' '], is: 'ambiguous | 2:b | of 2' },
  {
    what: 'finds a literal ellipsis first',
    text: speech,
    quote: ['others… will'],
    is: 'verbatim | 28:others… will',
  },
  {
    what: 'finds parts round an omission',
    text: speech,
    quote: ['A brave … will follow.'],
    is: 'verbatim | 10:A brave | 36:will follow.',
  },
  {
    what: 'finds parts round brackets',
    text: speech,
    quote: ['brave [...] will […] follow'],
    is: 'verbatim | 12:brave | 36:will | 41:follow',
  },
  {
    what: 'leaves out an ellipsis at an end',
    text: speech,
    quote: ['…It was a…'],
    is: 'verbatim | 50:It was a',
  },
  { what: 'wants the parts in order', text: speech, quote: ['follow … others'], is: 'nothing' },
  { what: 'wants all parts', text: speech, quote: ['brave … was never'], is: 'nothing' },
  {
    what: 'looks on in the next paragraph',
    text: 'One two.\n\nThree.',
    quote: ['One … Three'],
    is: 'verbatim | 0:One | 10:Three',
  },
  {
    what: 'looks no further than that',
    text: 'One.\n\nTwo.\n\nThree.',
    quote: ['One … Three'],
    is: 'nothing',
  },
  { what: 'takes the nearest beginning', text: 'a x a y', quote: ['a … y'], is: 'verbatim | 4:a | 6:y' },
  { what: 'takes no list of dots for omissions', text: 'a b', quote: ['a … '.repeat(80)], is: 'nothing' },
];

describe('findPassage', () => {
  for (const { what, text, quote, is } of cases)
    it(what, () => {
      expect(find(text, ...quote)).to.equal(is);
    });

  it('finds any words again at their place, however they are typed', () => {
    fc.assert(
      fc.property(arbitraryQuotation, fc.subarray([...variations]), ({ article, first, last }, varied) => {
        const { text, words } = article;
        const start = words[first]?.start ?? 0;
        const end = words[last]?.end ?? 0;
        const exact = varied.reduce((quote, vary) => vary(quote), text.slice(start, end));
        const found = findPassage(indexOf(text), {
          exact,
          prefix: text.slice(0, start),
          suffix: text.slice(end),
        });
        expect(found?.passages).to.deep.equal([{ start, end }]);
        if (varied.length === 0) expect(found?.verdict).to.equal('verbatim');
        else expect(found?.verdict).to.be.oneOf(['verbatim', 'typography']);
      }),
    );
  });

  it('never finds a quote of which a word was changed', () => {
    fc.assert(
      fc.property(arbitraryQuotation, fc.nat(), ({ article, first, last }, at) => {
        const { text, words } = article;
        const changed = words[first + (at % (last - first + 1))];
        const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
        const exact = `${text.slice(from, changed?.start)}zebra${text.slice(changed?.end, to)}`;
        expect(findPassage(indexOf(text), { exact })).to.equal(undefined);
      }),
    );
  });

  it('throws at nothing, and finds only what is there', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (text, exact, prefix, suffix) => {
        const found = findPassage(indexOf(text), { exact, prefix, suffix });
        for (const { start, end } of found?.passages ?? [])
          expect(0 <= start && start < end && end <= text.length).to.equal(true);
      }),
    );
  });
});
