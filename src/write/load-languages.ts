import { loadWords, type Words, wordsFor } from '../locales/whole.js';

/** Gives writers the words of a language: some of them are files apart, which know nothing of what was loaded. */
export type WordsOf = (lang: string | undefined) => Words;

/** Loads the words in which a story is to be written; English ones stand in for those that cannot be loaded. */
export async function loadLanguages(...langs: readonly (string | undefined)[]): Promise<WordsOf> {
  await Promise.all([...new Set(langs)].map((lang) => loadWords(lang)?.catch(() => undefined)));
  return wordsFor;
}
