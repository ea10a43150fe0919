import { dictionaries, english, loadWords, readTag } from './dictionaries.js';
import type { Dictionary } from './en.js';
import type { Formats } from './formats.js';
import { knownWords, whenWordsChange } from './known-words.js';
import type { MakeDictionary } from './language.js';
import { layOver, type Some } from './lay-over.js';

/** Words of a page's own: all of a language or some, as values or as made from what `Intl` says in the language. */
export type PageWords = Some<Dictionary> | ((formats: Formats) => Some<Dictionary>);

/**
 * Gives a language words of the page's own. They are laid over those that the language has, or over English where it has none;
 * with a region in the tag (`de-AT`) they hold for that region. What is drawn is drawn again. What is not of the form that is
 * asked for is left out, with a warning on the console. Nothing is thrown; the promise is kept once the words hold.
 */
export async function addWords(lang: string, words: PageWords): Promise<void> {
  const warned = new Set<string>();
  const warn = (what: string): void => {
    if (!warned.has(what)) console.warn(`<story-timeline> addWords('${lang}'): ${what}`);
    warned.add(what);
  };
  const { baseName, language } = readTag(lang);
  if (!language || language === 'und') return warn('a language tag was expected, such as “cy”.');
  try {
    const { learnAllWords } = await import('./all-words.js');
    learnAllWords();
    await loadWords(lang);
  } catch {
    warn('the words of the language could not be loaded; English ones stand in for them.');
  }
  const own = dictionaries.get(baseName);
  // Words of a region are laid over what its language has by the time that they are asked for.
  const ofLanguage = () => (baseName === language ? undefined : dictionaries.get(language));
  const below: MakeDictionary = (formats) => (own ?? ofLanguage() ?? english)(formats);
  dictionaries.set(baseName, (formats) => layOver(below(formats), given(words, formats, warn), warn));
  knownWords.clear();
  for (const listener of whenWordsChange) listener();
}

function given(words: PageWords, formats: Formats, warn: (what: string) => void): unknown {
  if (typeof words !== 'function') return words;
  try {
    return words(formats);
  } catch (error) {
    warn(`the function threw ${String(error)}.`);
    return {};
  }
}
