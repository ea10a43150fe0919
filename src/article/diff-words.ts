import { diffArrays } from 'diff';
import { foldText } from './fold-text.js';
import { segmentWords } from './segment-words.js';

/** A stretch of words: in article and quote, in the article only, or in the quote only. */
export interface WordChange {
  readonly kind: 'same' | 'left-out' | 'added';
  /** With the white space after it; as the article writes it where both have it. */
  readonly text: string;
}

/** Beyond so many changes two texts are different ones; it also bounds the time. */
const mostChanges = 1000;

/**
 * What a quote leaves out of a passage and adds to it, word by word: `same` and `left-out` together are the passage,
 * `same` and `added` the quote. Typography makes no difference. Undefined where nearly nothing is the same.
 */
export function diffWords(passage: string, quote: string): readonly WordChange[] | undefined {
  const there = tokensOf(passage);
  const here = tokensOf(quote);
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const chunks = diffArrays(keys(there), keys(here), { maxEditLength: mostChanges });
  if (!chunks) return undefined;
  let inPassage = 0;
  let inQuote = 0;
  const textOf = (tokens: readonly Token[], from: number, count: number) =>
    tokens
      .slice(from, from + count)
      .map(({ text }) => text)
      .join('');
  return chunks.map(({ added, removed, value: { length } }) => {
    const kind = added ? 'added' : removed ? 'left-out' : 'same';
    const text = added ? textOf(here, inQuote, length) : textOf(there, inPassage, length);
    if (!removed) inQuote += length;
    if (!added) inPassage += length;
    return { kind, text };
  });
}

interface Token {
  /** As it is compared. */
  readonly key: string;
  /** As it is written, with the white space after it. */
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] {
  const folded = foldText(text);
  const segments = segmentWords(folded.text).filter((segment) => segment.text !== ' ');
  return segments.map((segment, i) => {
    const next = segments[i + 1]?.start ?? folded.text.length;
    const start = i === 0 ? 0 : folded.starts[segment.start];
    return { key: segment.text, text: text.slice(start, folded.starts[next]) };
  });
}
