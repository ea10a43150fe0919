import { dictionaries } from './dictionaries.js';
import { en } from './en.js';
import { enFirst } from './en-first.js';
import { knownWords, makings } from './known-words.js';

/**
 * To the English words of a first picture, which are there from the first, come all others. Words that have been made have
 * them too from then on, and are the same objects as before: nothing that was laid out with them is laid out anew.
 */
export function learnWholeEnglish(): void {
  if (dictionaries.get('en') !== enFirst) return;
  dictionaries.set('en', en);
  for (const words of knownWords.values()) {
    const making = makings.get(words);
    if (!making) continue;
    const { phrases: _, failures: __, ...all } = en(making.formats);
    Object.assign(words, { ...all, ...words });
  }
}
