import type { Anchor } from '../story/index.js';
import { alignPattern } from './align-pattern.js';
import { comparePassage } from './compare-passage.js';
import type { WordChange } from './diff-words.js';
import { foldText } from './fold-text.js';
import { isWholeAt } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import { likelyStarts } from './likely-starts.js';
import { gramsOf } from './likely-windows.js';
import type { Grams } from './likely-windows.js';
import type { Nearest } from './nearest.js';
import type { Place } from './places-of.js';
import { segmentWords } from './segment-words.js';
import { weighWordsBy } from './word-weights.js';
import type { WeighWords } from './word-weights.js';

/** Of the alignments with fewest errors so many are compared word by word, which costs most. */
const mostCompared = 2;

/** UTF-16 units of a quote: beyond them it is a text of its own, and comparing it would hold up a page. */
const longestQuote = 20_000;

/**
 * Near is what keeps so much of what the quote says, each word weighing by its rarity in the article. In a short quote
 * one word of two may be another; in a longer one small words are kept in their order by chance, and half is asked.
 */
const leastKept = (length: number) => (length <= 40 ? 1 / 3 : 1 / 2);

/** Or what differs in a quarter of its characters at most: then words are misspelt or inflected, not others. */
const mostErrors = 1 / 4;

/**
 * The passage of an article that comes nearest to a quote that does not stand in it, in whole words; undefined where
 * none is near. Never throws.
 */
export function findNearest(index: ArticleIndex, selector: Anchor): Nearest | undefined {
  const quote = selector.exact.trim();
  const pattern = lowerCase(foldText(quote).text.trim());
  if (pattern === '' || pattern.length > longestQuote) return undefined;
  const { grams, weigh } = groundOf(index);
  let best: { readonly nearest: Nearest; readonly score: number } | undefined;
  const alignments = likelyStarts(grams, pattern)
    .map((start) => alignPattern(grams.text, pattern, start))
    .filter((alignment) => alignment !== undefined)
    .toSorted((a, b) => a.errors - b.errors);
  for (const alignment of alignments.slice(0, mostCompared)) {
    const bestPossible = 1 - alignment.errors / pattern.length;
    if (best && best.score >= bestPossible) break;
    const whole = wholeWords(index, alignment);
    const nearest = comparePassage(index, whole, quote);
    if (!nearest) continue;
    const kept = keptShare(nearest.changes, weigh);
    const widened = whole.to - whole.from - (alignment.to - alignment.from); // of words that it has a part of
    const errors = (alignment.errors + widened) / pattern.length;
    if (kept < leastKept(pattern.length) && errors > mostErrors) continue;
    const score = kept - errors;
    if (!best || score > best.score) best = { nearest, score };
  }
  return best?.nearest;
}

interface Ground {
  /** Of the folded text in lower case: a quote may begin a sentence where the article does not. */
  readonly grams: Grams;
  readonly weigh: WeighWords;
}

/** What is needed of an article only when a quote is not in it, made once. */
const grounds = new WeakMap<ArticleIndex, Ground>();

function groundOf(index: ArticleIndex): Ground {
  const known = grounds.get(index);
  if (known) return known;
  const lower = lowerCase(index.folded);
  const ground = { grams: gramsOf(lower), weigh: weighWordsBy(lower) };
  grounds.set(index, ground);
  return ground;
}

/** Lower case of the same length, so that offsets hold: "İ" alone would become two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** How far from an edge the beginning or the end of its word is looked for. */
const longestWord = 64;

/** A stretch of the folded text widened to whole words. */
function wholeWords(index: ArticleIndex, { from, to }: Place): Place {
  const { folded } = index;
  const first = wordAt(folded, from);
  const last = wordAt(folded, Math.max(to - 1, from));
  const wide = { from: first?.isWord ? first.start : from, to: last?.isWord ? last.end : to };
  while (!isWholeAt(index, wide.from)) wide.from -= 1;
  while (wide.to < folded.length && !isWholeAt(index, wide.to)) wide.to += 1;
  return wide;
}

function wordAt(folded: string, offset: number) {
  const from = Math.max(offset - longestWord, 0);
  for (const { start, end, isWord } of segmentWords(folded.slice(from, offset + longestWord)))
    if (from + end > offset) return { start: from + start, end: from + end, isWord };
  return undefined;
}

/** How much of what a quote says the passage says too, 0 to 1. */
function keptShare(changes: readonly WordChange[], weigh: WeighWords): number {
  let kept = 0;
  let all = 0;
  for (const { kind, text } of changes) {
    if (kind === 'left-out') continue;
    const weight = weigh(foldText(text).text);
    all += weight;
    if (kind === 'same') kept += weight;
  }
  return all === 0 ? 0 : kept / all;
}
