import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Dictionary, en } from '../../src/locales/en.js';
import { type Formats, formatsFor } from '../../src/locales/formats.js';
import { laterInWords, loadWords, wordsFor } from '../../src/locales/whole.js';
import type { Language } from '../../src/locales/language.js';
import { languages } from '../../src/locales/languages.js';
import { anyEdtf } from '../support/edtf-texts.js';
import { readDate } from '../support/read-date.js';

/** Words that a language truly has in common with English, by their path. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: ['links', 'video', 'audio'],
  es: ['audio'],
  fr: ['columnDate', 'zoom', 'source', 'audio', 'pause', 'phrases.numbers.6'],
};

/** Signs of one language for all: they may be the same anywhere. */
const signs: ReadonlySet<string> = new Set(['comma', 'ellipsis', 'openQuote', 'closeQuote']);

/** Every word of a dictionary by its path; a function says what it does of a count and of names. */
function* wordsOf(value: unknown, path = ''): Generator<readonly [path: string, word: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    for (const count of counts) {
      const said: unknown = (value as (...args: unknown[]) => unknown)(...argumentsOf(path, count));
      if (typeof said === 'string') yield [`${path}(${count})`, said];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, word] of Object.entries(value))
      if (!/^keyList\.\d+$/.test(path) || key !== 'keys') yield* wordsOf(word, path ? `${path}.${key}` : key);
  }
}

const counts: readonly number[] = [1, 2, 3, 5, 11, 21, 100, 1_000_000];

/** What a function of the dictionary is given: numbers where it counts, else words as Intl makes them. */
function argumentsOf(path: string, count: number): readonly unknown[] {
  switch (path) {
    case 'storySummary':
      return [count, count, '1996'];
    case 'cluster':
      return [count, '1996'];
    case 'inView':
      return [count, count, '1996'];
    case 'attribution':
      return [['Ada', 'BBC']];
    case 'longestGap':
    case 'earlier':
    case 'quotation':
    case 'host':
    case 'credit':
    case 'sourceOf':
    case 'saved':
    case 'leftOut':
      return ['Ada', '1996'];
    case 'phrases.century':
    case 'phrases.millennium':
    case 'phrases.dayOfAMonth':
      return [Math.min(count, 31)];
    default:
      return path.startsWith('phrases') || path.startsWith('failures') ? ['1996', '2001'] : [count, count];
  }
}

const dictionary = (lang: string, make: (formats: Formats) => Dictionary): Map<string, string> =>
  // What `Intl` says is no word of a dictionary, even where the language says it better.
  new Map(wordsOf({ ...make(formatsFor(lang)), formats: undefined }));

describe('a language', () => {
  it('has every word, or does not compile', () => {
    const words = (formats: Formats) => {
      const { close: _, ...rest } = en(formats);
      return rest;
    };
    // @ts-expect-error: there is no word for `close`
    const gap: Language = { readBySpeaker: false, words };
    expect(gap.words(formatsFor('en'))).not.to.have.property('close');
  });
});

for (const [lang, load] of Object.entries(languages)) {
  describe(`the words in ${lang}`, () => {
    let words: ReadonlyMap<string, string>;
    let english: ReadonlyMap<string, string>;
    before(async () => {
      await loadWords(lang);
      words = dictionary(lang, (await load()).words);
      english = dictionary(lang, en);
    });

    it('are said to be read by a speaker, or not, as the guide says it', async () => {
      const guide = await (await fetch(new URL('../../docs/guides/languages.md', import.meta.url))).text();
      const [, said] = new RegExp(`^\\|[^|]*\`${lang}\`[^|]*\\|[^|]*\\| (yes|no) `, 'm').exec(guide) ?? [];
      expect(said).to.equal((await load()).readBySpeaker ? 'yes' : 'no');
    });

    it('are those of English, each of them', () => {
      const asked = [...words.keys()].filter((path) => !/^phrases\.(?:firstDay|years)\b/.test(path));
      expect(asked).to.have.members([...english.keys()]);
    });

    it('are there and whole', () => {
      for (const [path, word] of words) {
        expect(word, path).to.match(/\S/);
        // The sign between things that are heard has its space, and so may quotation marks.
        if (!signs.has(path)) expect(word, path).not.to.match(/undefined|null|NaN|\[object|\s\s|^\s|\s$/);
      }
    });

    it('have nothing left in English', () => {
      const left = [...words].filter(
        ([path, word]) =>
          /\p{L}{2}/u.test(word.replaceAll(/Ada|BBC|SVG|PNG/g, '')) && english.get(path) === word,
      );
      const allowed = same[lang] ?? [];
      expect(left.map(([path]) => path).filter((path) => !allowed.includes(path))).to.deep.equal([]);
    });

    it('have a form for every number', () => {
      const { events, quotes } = wordsFor(lang);
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
      const plural = new Intl.PluralRules(lang);
      const met = new Set<string>();
      for (let count = 0; count <= 1000; count += 1) {
        met.add(plural.select(count));
        expect(events(count)).to.match(/\p{L}/u);
        expect(quotes(count)).to.match(/\p{L}/u);
      }
      // "Many" may be of millions alone, and "other" of fractions.
      expect(
        pluralCategories.filter((category) => !met.has(category) && !/many|other/.test(category)),
      ).to.deep.equal([]);
    });

    it('say whatever EDTF can say, without signs, gaps or English', () => {
      const { date } = wordsFor(lang);
      fc.assert(
        fc.property(anyEdtf(), (edtf) => {
          const said = date(readDate(edtf));
          expect(said).to.match(/\S/);
          expect(said).not.to.match(/NaN|undefined|null|Infinity|object|[~?%[\]{}]|\s\s|^\s|\s$/);
          expect(said).not.to.match(/\b(?:year|month|day|since|until|about|century|later|earlier|BC|AD)\b/);
        }),
        { numRuns: 300 },
      );
    });

    it('say how far any two dates are from each other', () => {
      const own = wordsFor(lang);
      fc.assert(
        fc.property(anyEdtf(), anyEdtf(), (one, other) => {
          expect(laterInWords(own, readDate(one), readDate(other))).not.to.match(
            /NaN|undefined|null|\s\s|^\s|\s$|\b(?:later|same|year|month|day)\b/,
          );
        }),
        { numRuns: 300 },
      );
    });

    it('are drawn in the language, and in the direction in which it is written', () => {
      const own = wordsFor(lang);
      expect(own.lang).to.equal(lang);
      expect(own.dir).to.equal(/^(ar|fa|ps)$/.test(lang) ? 'rtl' : 'ltr');
    });
  });
}
