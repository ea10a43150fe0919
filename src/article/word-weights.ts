import { unspaced } from './is-between-words.js';

/** A word of a script with spaces; of another each character, which then stands for the word. */
const token = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** How much words say in bits: the rarer in an article, the less their presence is chance. */
export type WeighWords = (words: string) => number;

/** Weighs words by an article's lower-case text; a word that is not there weighs as if it stood in half a place. */
export function weighWordsBy(lowerCase: string): WeighWords {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of lowerCase.matchAll(token)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return (words) => {
    let weight = 0;
    for (const [word] of words.toLowerCase().matchAll(token))
      weight += Math.log2((total + 1) / (counts.get(word) ?? 0.5));
    return weight;
  };
}
