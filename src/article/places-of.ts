import type { ArticleIndex } from './index-text.js';
import { isWholeAt } from './index-text.js';
import { isBetweenWords } from './is-between-words.js';

/** A stretch of the folded text: UTF-16 offsets, `to` exclusive. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Words that stand in more places are the article's commonest, and no quote; it also bounds the time. */
const mostPlaces = 10_000;

/** Every place where folded words stand as whole words, in order, the first ten thousand of them. */
export function placesOf(index: ArticleIndex, words: string): readonly Place[] {
  const { folded } = index;
  const places: Place[] = [];
  if (words === '') return places;
  for (
    let from = folded.indexOf(words);
    from >= 0 && places.length < mostPlaces;
    from = folded.indexOf(words, from + 1)
  ) {
    const to = from + words.length;
    if (
      isWholeAt(index, from) &&
      isWholeAt(index, to) &&
      isBetweenWords(folded, from) &&
      isBetweenWords(folded, to)
    )
      places.push({ from, to });
  }
  return places;
}
