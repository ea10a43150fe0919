import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addWords, loadWords, type PageWords, wordsFor } from '../../src/locales/whole.js';
import { consoleWarnings } from '../support/console-warnings.js';
import { readDate } from '../support/read-date.js';

// Languages that no other test speaks: words that are added stay.
describe('addWords', () => {
  const warnings = consoleWarnings();
  const warned = (): unknown[] => warnings.map(([words]) => words);

  it('lays some words over those of a language, and says the rest as before', async () => {
    await addWords('en-NZ', { trueScale: 'Even scale', phrases: { since: (date) => `from ${date} on` } });
    const words = wordsFor('en-NZ');
    expect(words.trueScale).to.equal('Even scale');
    expect(words.date(readDate('1985/..'))).to.equal('from 1985 on');
    expect(words.date(readDate('../1985'))).to.equal('until 1985');
    expect(words.events(2)).to.equal('2 events');
    expect(wordsFor('en-GB').trueScale, 'elsewhere').to.equal('True scale');
    expect(warned()).to.deep.equal([]);
  });

  it('adds a language, with what Intl says in it; what is not given is English', async () => {
    await addWords('nn', ({ number, plural }) => ({
      events: (count) => `${number(count)} ${plural(count) === 'one' ? 'hending' : 'hendingar'}`,
    }));
    const words = wordsFor('nn-NO');
    expect([words.lang, words.events(1), words.events(2)]).to.deep.equal([
      'nn-NO',
      '1 hending',
      '2 hendingar',
    ]);
    expect(words.close).to.equal('Close');
    expect(wordsFor('no').lang).to.equal('en-GB');
  });

  it('has dates in English, not in the browser’s language, where Intl does not know that of the page', async () => {
    await addWords('tlh', { close: 'SoQ' });
    const words = wordsFor('tlh');
    expect([words.lang, words.close, words.date(readDate('1985-04-12'))]).to.deep.equal([
      'tlh',
      'SoQ',
      '12 April 1985',
    ]);
  });

  it('loads a language over which words are laid', async () => {
    await addWords('fr-BE', { close: 'Clore' });
    expect(loadWords('fr')).to.equal(undefined);
    expect(wordsFor('fr-BE').close).to.equal('Clore');
    expect(wordsFor('fr-BE').next).to.equal('Suivant');
    expect(wordsFor('fr').close).to.equal('Fermer');
    await addWords('fr-BE', { next: 'Après' });
    expect([wordsFor('fr-BE').close, wordsFor('fr-BE').next], 'one after the other').to.deep.equal([
      'Clore',
      'Après',
    ]);
  });

  const wrong: readonly (readonly [words: unknown, warning: RegExp])[] = [
    [{ close: 5 }, /words\.close is left out: text was expected/],
    [{ events: 'events' }, /words\.events is left out: a function was expected/],
    [{ events: () => 8 }, /words\.events says no text/],
    [
      {
        events: () => {
          throw new Error('no');
        },
      },
      /words\.events threw Error: no/,
    ],
    [{ phrases: 'x' }, /words\.phrases is left out: an object was expected/],
    [{ phrases: { seasons: { 21: null } } }, /words\.phrases\.seasons\.21 is left out: text/],
    [{ phrases: { shortMonths: ['J', 'F'] } }, /words\.phrases\.shortMonths is left out: a list/],
    [{ keyList: [{ keys: 'A', what: 'B' }] }, /words\.keyList is left out: a list/],
    [{ clse: 'Close' }, /words\.clse is no word of this element/],
    [null, /words is left out: an object was expected/],
    ['words', /words is left out: an object was expected/],
    [
      () => {
        throw new Error('no');
      },
      /the function threw Error: no/,
    ],
  ];
  for (const [words, warning] of wrong)
    it(`leaves out what is wrong: ${warning.source}`, async () => {
      await addWords('en-FJ', words as PageWords);
      const { close, events, date, tick, keyList } = wordsFor('en-FJ');
      expect([close, events(2), date(readDate('2001-21'))]).to.deep.equal([
        'Close',
        '2 events',
        'spring 2001',
      ]);
      expect([tick(Date.UTC(2025, 11), 'month'), keyList.length]).to.deep.equal(['Dec', 11]);
      expect(warned()).to.have.lengthOf(1);
      expect(String(warned()[0])).to.match(warning);
    });

  for (const lang of ['', 'not a tag', 'und', 'x-private'])
    it(`wants a language, not ${JSON.stringify(lang)}`, async () => {
      await addWords(lang, { close: 'Shut' });
      expect(String(warned()[0])).to.match(/a language tag was expected/);
      expect(wordsFor(lang).close).to.equal('Close');
    });

  it('never throws, whatever is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (words) => {
        await addWords('en-TV', words as PageWords);
        await addWords('en-TV', { phrases: words, failures: words } as PageWords);
        const said = wordsFor('en-TV');
        expect(said.close).to.be.a('string');
        expect(said.date(readDate('2021-08/..'))).to.be.a('string');
        expect(said.failure('status', '')).to.be.a('string');
      }),
      { numRuns: 60 },
    );
  });
});
