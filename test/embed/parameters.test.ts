import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { embedAddress, readParameters } from '../../src/embed/parameters.js';

const page = 'https://news.example/embeds/embed.html';
const read = (query: string) => readParameters(new URL(`${page}?${query}`));

describe('readParameters', () => {
  for (const [src, address] of [
    ['story.json', 'https://news.example/embeds/story.json'],
    ['/data/story.csv', 'https://news.example/data/story.csv'],
    ['//other.example/a', 'https://other.example/a'],
    ['https://other.example/a?b=1&c=2#d', 'https://other.example/a?b=1&c=2#d'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['data:application/json,[]', undefined],
    ['blob:https://news.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['https://a:b@news.example/story.json', undefined],
    ['https://', undefined],
    ['', undefined],
  ] as const)
    it(`takes ${JSON.stringify(src)} for ${address ?? 'no story'}`, () => {
      expect(read(new URLSearchParams({ src }).toString()).src).to.equal(address);
    });

  it('takes of attributes those that are for embedding', () => {
    const { attributes } = read(
      'filter=a&scale=broken&onload=b&style=c&for=d&hash=e&crossorigin=use-credentials',
    );
    expect([...attributes]).to.have.deep.members([
      ['filter', 'a'],
      ['scale', 'broken'],
    ]);
  });

  it('is light and in the story’s language where nothing else is asked for that can be', () => {
    for (const query of ['', 'theme=pink&lang="&dir=up', 'theme=&lang=&dir=']) {
      const { theme, lang, dir } = read(query);
      expect([theme, lang, dir]).to.deep.equal(['light', undefined, undefined]);
    }
    const { theme, lang, dir } = read('theme=auto&lang=fa-af&dir=rtl');
    expect([theme, lang, dir]).to.deep.equal(['auto', 'fa-AF', 'rtl']);
  });

  it('never throws, and asks the web alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })),
        (src, others) => {
          const found = read(new URLSearchParams({ ...others, src }).toString());
          if (found.src !== undefined) expect(found.src).to.match(/^https?:\/\//);
        },
      ),
    );
  });

  it('reads what embedAddress has written', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ maxLength: 200 }), (src, filter) => {
        const { attributes, theme, ...found } = readParameters(
          new URL(embedAddress(page, src, { filter, theme: 'dark', lang: 'de' })),
        );
        expect(found).to.deep.equal({ src: new URL(src).href, lang: 'de', dir: undefined });
        expect([attributes.get('filter'), theme]).to.deep.equal([filter, 'dark']);
      }),
    );
  });
});
