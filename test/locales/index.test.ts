import { expect } from '@open-wc/testing';
import { loadWords, wordsFor } from '../../src/locales/whole.js';
import { readDate } from '../support/read-date.js';

const day = readDate('1985-04-12');

describe('wordsFor', () => {
  const tags: readonly (readonly [lang: string | undefined, spoken: string, day: string])[] = [
    [undefined, 'en-GB', '12 April 1985'],
    ['', 'en-GB', '12 April 1985'],
    ['en', 'en-GB', '12 April 1985'],
    ['en-GB', 'en-GB', '12 April 1985'],
    ['EN-gb', 'en-GB', '12 April 1985'],
    ['en-US', 'en-US', 'April 12, 1985'],
    ['en-us', 'en-US', 'April 12, 1985'],
    ['en-AU', 'en-AU', '12 April 1985'],
    ['en-US-u-ca-buddhist-nu-thai', 'en-US', 'April 12, 1985'],
    ['tlh', 'en-GB', '12 April 1985'],
    ['und', 'en-GB', '12 April 1985'],
    ['constructor', 'en-GB', '12 April 1985'],
    ['en_GB', 'en-GB', '12 April 1985'],
    ['not a tag', 'en-GB', '12 April 1985'],
    ['x-private', 'en-GB', '12 April 1985'],
  ];
  for (const [lang, spoken, said] of tags) {
    it(`speaks ${spoken} where the page says ${JSON.stringify(lang)}`, () => {
      const words = wordsFor(lang);
      expect([words.lang, words.date(day)]).to.deep.equal([spoken, said]);
    });
  }

  it('speaks English until the words of a language have been loaded', async () => {
    const coming = loadWords('de-AT');
    if (coming) expect(wordsFor('de-AT').lang).to.equal('en-GB');
    await coming;
    expect(wordsFor('de-AT').lang).to.equal('de-AT');
    expect(loadWords('de'), 'nothing to wait for').to.equal(undefined);
  });

  for (const lang of [undefined, '', 'en', 'en-US', 'tlh', 'constructor', 'not a tag'])
    it(`has nothing to load for ${JSON.stringify(lang)}`, () => {
      expect(loadWords(lang)).to.equal(undefined);
    });

  it('makes the words of a language once', () => {
    expect(wordsFor('en-US')).to.equal(wordsFor('EN-us'));
  });
});
