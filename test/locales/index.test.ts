import { expect } from '@open-wc/testing';
import { languages, wordsFor } from '../../src/locales/index.js';
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

  it('makes the words of a language once', () => {
    expect(wordsFor('en-US')).to.equal(wordsFor('EN-us'));
  });

  for (const lang of Object.keys(languages)) {
    it(`has a word for everything in ${lang}`, () => {
      const words = wordsFor(lang);
      const fixed = Object.values(words).filter((word) => typeof word === 'string');
      const said = [
        ...fixed,
        words.events(2),
        words.quotes(2),
        words.storySummary(8, 9, '1996'),
        words.cluster(5, '1996'),
        words.place(4, 8),
        words.leftOut('19'),
        words.host('example.org'),
        words.credit('Example'),
        words.unread(2),
        words.failure('status', '404'),
        words.failure('something-else', ''),
        words.date(readDate('1985~/..')),
      ];
      for (const word of said)
        expect(word)
          .to.match(/\S/)
          .and.not.to.match(/undefined|NaN|\s\s/);
    });
  }
});
