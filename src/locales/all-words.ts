import { dictionaries } from './dictionaries.js';
import { en } from './en.js';
import { enFirst } from './en-first.js';
import { knownWords, makings, uncommon } from './known-words.js';
import { uncommonDates } from './uncommon-dates.js';

/**
 * To what a first picture says, which is there from the first, comes all else: English words, and dates that few stories have in
 * any language. Words that have been made have it too from then on, and are the same objects as before: nothing that was laid
 * out with them is laid out anew.
 */
export function learnAllWords(): void {
  uncommon.dates = uncommonDates;
  if (dictionaries.get('en') !== enFirst) return;
  dictionaries.set('en', en);
  for (const words of knownWords.values()) {
    const making = makings.get(words);
    if (!making) continue;
    const { phrases, failures, ...all } = en(making.formats);
    Object.assign(making.phrases, { ...phrases, ...making.phrases });
    Object.assign(making.failures, { ...failures, ...making.failures });
    Object.assign(words, { ...all, ...words });
  }
}
