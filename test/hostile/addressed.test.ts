import { expect } from '@open-wc/testing';
import { linkToPassage } from '../../src/article/link-to-passage.js';
import { readParameters } from '../../src/embed/parameters.js';
import { readAddress, writeAddress } from '../../src/interaction/address/fragment.js';
import { everything, queryOf, readFilter, writeFilter } from '../../src/source/search/index.js';
import { checkStory } from '../../src/story/index.js';
import { mediaFault, linkFault, addressesOf } from './addresses.js';
import { looseStory } from './loose-story.js';
import { payloads } from './payloads.js';
import { watched } from './watched.js';

const texts = payloads.map(({ text }) => text);
/** Half a pair can stand in no address. */
const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
const fold = (text: string): string => whole(text).replace(/\s+/g, ' ').trim();

describe('every payload in an address', () => {
  watched();

  it('comes back from a shared fragment as it was, and leaves what else stands there', () => {
    const page = 'https://news.example/report?a=b#:~:text=x';
    for (const text of texts)
      for (const name of ['', 'other', text]) {
        const address = { selected: text, find: text, view: text, quote: 3 };
        const fragment = writeAddress('#section&page=4', name, address);
        const said = whole(text) || undefined;
        const given = { quote: 3, ...(said && { selected: said, find: said, view: said }) };
        // A name that is a part of the page's own fragment takes that part.
        if (name !== 'page') expect(fragment, text).to.match(/^#section&page=4&/);
        expect(readAddress(fragment, name), text).to.deep.equal(given);
        // As a browser has it, with nothing encoded anew and nothing taken for a directive.
        const { hash, host, pathname } = new URL(page.split('#')[0] + fragment);
        expect(hash, text).to.equal(fragment);
        expect(fragment, text).not.to.contain(':~:');
        expect(readAddress(hash, name), text).to.deep.equal(given);
        expect([host, pathname]).to.deep.equal(['news.example', '/report']);
      }
  });

  it('says nothing by itself, as a fragment that anybody can have written', () => {
    for (const text of texts)
      for (const fragment of [
        `#${text}`,
        `#story=${text}`,
        `#view=${text}&quote=${text}&find=${text}`,
        `#story.view=${text}`,
      ]) {
        const { quote, ...others } = readAddress(fragment, '');
        expect(quote === undefined || Number.isInteger(quote), fragment).to.equal(true);
        for (const value of Object.values(others)) expect(typeof value).to.equal('string');
        // What is not ours stays as it is, character for character.
        expect(writeAddress(`#${text}`, 'ours', { selected: 'a' }), text).to.equal(
          text === '' ? '#ours=a' : `#${text}&ours=a`,
        );
      }
  });

  it('is what is looked for in a filter, and no key of it', () => {
    for (const text of texts) {
      const value = text.trim();
      const query = {
        ...everything,
        ...queryOf(text),
        ...(value !== '' && { groups: [value], tags: [value], speakers: [value] }),
      };
      const { query: again, faults } = readFilter(writeFilter(query));
      expect(faults, text).to.deep.equal([]);
      expect(again, text).to.deep.equal(query);
    }
  });

  it('costs nothing else as a filter that anybody can have written', () => {
    for (const text of texts) {
      const { query, faults } = readFilter(`${text} group:moscow`);
      const open = /["“”„‟]/.test(text);
      if (!open) expect(query.groups, text).to.include('moscow');
      for (const { message } of faults) expect(message, text).to.be.a('string').and.not.equal('');
    }
  });

  it('is looked for by a text fragment, and leads nowhere else', () => {
    let found = 0;
    for (const text of texts)
      for (const selector of [
        { exact: text },
        { exact: 'so it is', prefix: text, suffix: text },
        { exact: `${text} … ${text}`, prefix: text },
        { exact: text.repeat(3), suffix: text },
      ]) {
        const url = linkToPassage('https://news.example/report?a=b#part', selector);
        const { host, pathname, search, hash, href } = new URL(url);
        expect([host, pathname, search]).to.deep.equal(['news.example', '/report', '?a=b']);
        expect(href, 'a browser changes nothing of it').to.equal(url);
        if (hash === '#part') continue;
        found += 1;
        const [, directive = ''] = /^#part:~:text=(.*)$/.exec(hash) ?? [];
        expect(directive, text).to.match(/^(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
        const terms = directive.split(',').map((term) => decodeURIComponent(term.replace(/^-|-$/g, '')));
        const said = fold(`${selector.prefix ?? ''}\n${selector.exact}\n${selector.suffix ?? ''}`);
        for (const term of terms) expect(said, text).to.contain(fold(term));
      }
    expect(found).to.be.above(1000);
  });

  it('is followed only where it may be, from every field of an address', () => {
    let followed = 0;
    for (const text of texts) {
      const { story } = checkStory(looseStory([text]));
      const { links, media } = addressesOf(story!);
      followed += links.length;
      expect(
        [...links.map((url) => linkFault(url)), ...media.map(mediaFault)].filter(Boolean),
        text,
      ).to.deep.equal([]);
    }
    expect(followed).to.be.above(50);
  });

  it('asks of a frame for no more than a story of the web', () => {
    for (const text of texts) {
      const names = [
        'src',
        'lang',
        'dir',
        'theme',
        'filter',
        'selected',
        'type',
        'media',
        'onload',
        'style',
        text,
      ];
      const page = new URL('https://news.example/embed.html');
      for (const name of names) page.searchParams.append(name, text);
      const { src, lang, dir, theme, attributes } = readParameters(page);
      if (src !== undefined) expect(linkFault(src, ['http:', 'https:']), text).to.equal('');
      if (lang !== undefined) expect(Intl.getCanonicalLocales(lang), text).to.deep.equal([lang]);
      expect([undefined, 'ltr', 'rtl'], text).to.include(dir);
      expect(['light', 'dark', 'auto'], text).to.include(theme);
      for (const name of attributes.keys())
        expect(['filter', 'selected', 'type', 'media', text], text).to.include(name);
      expect(
        [...attributes.keys()].some((name) => /^on|^style$/.test(name)),
        text,
      ).to.equal(false);
    }
  });
});
