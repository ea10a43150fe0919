import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { findNearest } from '../../src/article/find-nearest.js';
import { indexText } from '../../src/article/index-text.js';
import { readPlainText } from '../../src/article/read-plain-text.js';
import { anyText, arbitraryQuotation } from '../support/arbitrary-article.js';

const indexOf = (text: string) => indexText(readPlainText(text));

/** The nearest words, with what was left out of them and added to them. */
function nearestIn(text: string, exact: string): string {
  const nearest = findNearest(indexOf(text), { exact });
  const signs = { same: ['', ''], 'left-out': ['[-', '-]'], added: ['{+', '+}'] } as const;
  return nearest
    ? nearest.changes
        .map(({ kind, text: words }) => signs[kind].join(words.trim()) + (/\s$/.test(words) ? ' ' : ''))
        .join('')
    : 'nothing';
}

const report =
  'The ministry met on Monday to look at the harvest. One of its officers said: “We will not sell grain this ' +
  'year — it will feed our own people first, and the others can wait.” Traders in three towns were surprised, and ' +
  'the price of bread rose by a tenth in the week that followed. 外交部发言人说这是一个勇敢的决定。 ' +
  'กระทรวงการต่างประเทศกล่าวว่าเป็นการตัดสินใจที่กล้าหาญ';

const cases: readonly (readonly [what: string, quote: string, nearest: string])[] = [
  ['a changed word', 'We will not sell wheat this year', 'We will not sell [-grain-] {+wheat+} this year'],
  ['a first word that was changed', 'They will not sell grain', '[-We-] {+They+} will not sell grain'],
  [
    'a last word that was changed',
    'it will feed our own cattle',
    'it will feed our own [-people-]{+cattle+}',
  ],
  ['a word left out', 'We will sell grain', 'We will [-not-] sell grain'],
  ['a word put in', 'the price of white bread rose', 'the price of {+white+} bread rose'],
  ['one word of two', 'bread fell', 'bread [-rose-]{+fell+}'],
  ['a misspelling', 'suprised', '[-surprised-]{+suprised+}'],
  ['another case', 'traders In Three Towns', '[-Traders in three towns-]{+traders In Three Towns+}'],
  ['part of a word', 'officer', '[-officers-]{+officer+}'],
  ['a word in Chinese', '这是一个错误的决定', '这是一个[-勇敢-]{+错误+}的决定'],
  [
    'typography as the same',
    'We will not sell grain this month - it will feed',
    'We will not sell grain this [-year-] {+month+} — it will feed',
  ],
  ['nothing of another matter', 'the midfielder scored twice in the second half of the match', 'nothing'],
  ['nothing where only small words agree', 'the of a in', 'nothing'],
  ['nothing for no words', ' \u00AD ', 'nothing'],
];

describe('findNearest', () => {
  for (const [what, quote, nearest] of cases)
    it(`finds ${what}`, () => {
      expect(nearestIn(report, quote)).to.equal(nearest);
    });

  it('finds a Thai quote of which words were changed', () => {
    const nearest = findNearest(indexOf(report), { exact: 'กระทรวงการคลังกล่าวว่าเป็นการตัดสินใจที่กล้าหาญ' });
    expect(nearest?.text.endsWith('กล่าวว่าเป็นการตัดสินใจที่กล้าหาญ')).to.equal(true);
  });

  it('finds a long quote by its parts', () => {
    const words = Array.from({ length: 6000 }, (_, i) => `w${(i * 7919) % 6007}`);
    const text = words.join(' ');
    const quoted = words.slice(2000, 3800);
    const exact = quoted.map((word, i) => (i % 90 === 45 ? 'zebra' : word)).join(' ');
    expect(exact.length).to.be.greaterThan(9000);
    expect(findNearest(indexOf(text), { exact })?.text).to.equal(quoted.join(' '));
  });

  it('says nothing of a long quote of another matter', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' ');
    const exact = Array.from({ length: 2000 }, (_, i) => `v${i * 3}`).join(' ');
    expect(findNearest(indexOf(text), { exact })).to.equal(undefined);
  });

  it('keeps offsets where lower case is longer', () => {
    const nearest = findNearest(indexOf('İİİ was İstanbul once again'), {
      exact: 'was İstanbul never again',
    });
    expect(nearest?.passage.start).to.equal(4);
  });

  it('tells passage and quote by their changes', () => {
    fc.assert(
      fc.property(arbitraryQuotation, fc.nat(), ({ article, first, last }, at) => {
        const { text, words } = article;
        const changed = words[first + (at % (last - first + 1))];
        const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
        const exact = `${text.slice(from, changed?.start)}zebra${text.slice(changed?.end, to)}`;
        const nearest = findNearest(indexOf(text), { exact });
        if (!nearest) return;
        const { passage, changes } = nearest;
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join('');
        expect(text.slice(passage.start, passage.end)).to.equal(nearest.text);
        expect(without('added').trim()).to.equal(nearest.text);
        const added = changes
          .filter(({ kind }) => kind === 'added')
          .map((one) => one.text)
          .join('');
        expect(added).to.contain('zebra');
      }),
    );
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, exact) => {
        const nearest = findNearest(indexOf(text), { exact });
        if (nearest) expect(nearest.passage.end).to.be.at.most(text.length);
      }),
    );
  });
});
