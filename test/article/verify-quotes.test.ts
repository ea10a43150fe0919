import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readArticle } from '../../src/article/read-article.js';
import { verifyQuotes } from '../../src/article/verify-quotes.js';
import { checkStory } from '../../src/story/index.js';
import type { ArticleText } from '../../src/article/index.js';
import { anyText } from '../support/arbitrary-article.js';
import { loadData } from '../support/load-data.js';

const article = 'Monday. “We will not sell grain”, he said. No grain was sold.\n“We will sell”, she said.';
const storyOf = (...texts: string[]) => [{ id: 'e', date: '2020', quotes: texts }];
const verdictsOf = (story: unknown, text: ArticleText | string) =>
  verifyQuotes(story, text).map(({ verdict }) => verdict);

/** The quotes of a story with their words changed. */
function withQuotes(story: unknown, change: (text: string) => string): unknown {
  const { events } = story as { events: { quotes?: { text: string }[] }[] };
  return events.map((event) => ({
    ...event,
    quotes: (event.quotes ?? []).map((quote) => ({ ...quote, text: change(quote.text) })),
  }));
}

describe('verifyQuotes', () => {
  it('has each verdict', () => {
    const story = storyOf(
      'We will not sell grain',
      '“We will not sell grain"',
      'We will not sell wheat',
      'said',
      'The moon landing of 1969',
    );
    expect(verdictsOf(story, article)).to.deep.equal([
      'verbatim',
      'typography',
      'altered',
      'ambiguous',
      'absent',
    ]);
  });

  it('tells event, quote, place and nearest words', () => {
    const [first, second] = verifyQuotes(storyOf('No grain', 'No wheat was sold'), article);
    expect(first).to.deep.include({ eventId: 'e', quoteIndex: 0, places: 1 });
    expect(first?.passages).to.deep.equal([{ start: 43, end: 51 }]);
    expect(second).to.deep.include({ quoteIndex: 1, places: 0, passages: [] });
    expect(second?.nearest?.text).to.equal('No grain was sold');
    expect(first).to.not.have.property('nearest');
  });

  it('goes by the order of the story, the undated last', () => {
    const story = {
      events: [
        { id: 'c', quotes: ['x'] },
        { id: 'b', date: '2021', quotes: ['x'] },
        { id: 'a', date: '2020', quotes: ['x'] },
      ],
    };
    expect(verifyQuotes(story, 'x').map(({ eventId }) => eventId)).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes a checked story and a read article', () => {
    const { story } = checkStory(storyOf('No grain'));
    expect(verdictsOf(story, readArticle('<p>No <b>grain</b></p>'))).to.deep.equal(['verbatim']);
  });

  it('goes by prefix and suffix', () => {
    const quotes = [
      { text: 'said', prefix: 'No, he' },
      { text: 'said', suffix: '. No' },
    ];
    expect(verdictsOf([{ date: '2020', quotes }], 'So she said. No, he said.')).to.deep.equal([
      'verbatim',
      'verbatim',
    ]);
  });

  it('finds no quotes in what is no story', () => {
    const throwing = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
    for (const story of [undefined, null, 1, 'x', [], {}, throwing])
      expect(verifyQuotes(story, article)).to.deep.equal([]);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (quote, text) => {
        expect(verifyQuotes(storyOf(quote, text), text).length).to.be.at.most(2);
      }),
    );
  });
});

describe('the quotes of the story on recognition, in the article of the demo', () => {
  let story: unknown;
  let page: ArticleText;
  before(async () => {
    story = await loadData('recognition.json');
    page = readArticle(await (await fetch(new URL('../../demo/index.html', import.meta.url))).text());
  });

  it('are verbatim, each in quotation marks of its own', () => {
    const verdicts = verifyQuotes(story, page);
    expect(verdicts.map(({ verdict }) => verdict)).to.deep.equal(Array.from({ length: 9 }, () => 'verbatim'));
    for (const { passages, quote } of verdicts) {
      const [{ start, end } = { start: 0, end: 0 }, ...more] = passages;
      expect(more).to.deep.equal([]);
      expect(page.text.slice(start - 1, end + 1)).to.equal(`“${quote.text}”`);
    }
  });

  it('are told apart where one is part of another', () => {
    const { passages, places } = verifyQuotes(story, page)[2] ?? { passages: [], places: 0 };
    expect(places).to.equal(2);
    expect(page.text.slice((passages[0]?.start ?? 0) - 4, passages[0]?.start)).to.equal('it, “'.slice(1));
  });

  it('are the same but for typography when they are straightened', () => {
    const straight = withQuotes(story, (text) => text.replace('…', '...').replace('—', '-'));
    const verdicts = verdictsOf(straight, page);
    expect(verdicts.filter((verdict) => verdict === 'typography').length).to.equal(2);
    expect(verdicts.filter((verdict) => verdict === 'verbatim').length).to.equal(7);
  });

  it('are altered when any one word is changed, and the words of the article are told', () => {
    for (let at = 0; at < 16; at += 1) {
      const changed = withQuotes(story, (text) =>
        text
          .split(' ')
          .map((word, i) => (i === at ? 'zebra' : word))
          .join(' '),
      );
      for (const { verdict, quote, nearest } of verifyQuotes(changed, page)) {
        if (!quote.text.includes('zebra')) continue;
        expect(verdict, quote.text).to.equal('altered');
        expect(
          nearest?.changes.map(({ kind, text }) => (kind === 'added' ? text.trim() : '')).join(''),
          quote.text,
        ).to.equal('zebra');
      }
    }
  });

  it('are altered when a word inside is left out, but for one after an ellipsis, which says so', () => {
    for (let at = 1; at < 16; at += 1) {
      const changed = withQuotes(story, (text) =>
        text
          .split(' ')
          .filter((_, i, words) => i !== at || i === words.length - 1 || words[i - 1]?.endsWith('…'))
          .join(' '),
      );
      const original = verifyQuotes(story, page);
      for (const [i, { verdict, quote, nearest }] of verifyQuotes(changed, page).entries()) {
        const whole = original[i]?.quote.text;
        if (quote.text === whole) continue;
        expect(verdict, quote.text).to.equal('altered');
        expect(nearest?.text, quote.text).to.equal(whole);
      }
    }
  });
});
