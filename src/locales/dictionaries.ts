import { enFirst } from './en-first.js';
import type { MakeDictionary } from './language.js';
import { uncommon } from './known-words.js';
import { languages } from './languages.js';

/**
 * The words that are there, by language tag: English, those of `languages` that were loaded, those that the page has given.
 * Of English as much as a first picture needs, until `learnAllWords`.
 */
export const dictionaries = new Map<string, MakeDictionary>([['en', enFirst as MakeDictionary]]);

/** The dictionary that stands in for those that are not there. */
export const english: MakeDictionary = (formats) => (dictionaries.get('en') as MakeDictionary)(formats);

/** A language tag (BCP 47) without its extensions, and its primary language; both '' for what is no tag. */
export function readTag(lang = ''): Pick<Intl.Locale, 'baseName' | 'language'> {
  try {
    // Not all engines know that this is Dari.
    return new Intl.Locale(lang.replace(/^prs(-AF)?/i, 'fa-AF'));
  } catch {
    return { baseName: '', language: '' };
  }
}

/**
 * Loads the words of a language where they are not there yet and there are such: undefined where there is nothing to wait for.
 * Rejected where they cannot be loaded; `wordsFor` then has English ones.
 */
export function loadWords(lang: string | undefined): Promise<void> | undefined {
  const { language } = readTag(lang);
  if (dictionaries.has(language) || !Object.hasOwn(languages, language)) return undefined;
  return languages[language]?.().then(({ words }) => {
    // What the page has laid over them in the meantime stays.
    if (!dictionaries.has(language)) dictionaries.set(language, words);
  });
}

/**
 * Loads what a first picture seldom says: dates that few stories have, and why there is no story. Undefined where it is there;
 * where it cannot be loaded less is said.
 */
export function loadAllWords(): Promise<void> | undefined {
  if (uncommon.dates) return undefined;
  return import('./all-words.js').then(
    ({ learnAllWords }) => learnAllWords(),
    () => {},
  );
}
