export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a word or a number, not white space or punctuation. */
  readonly isWord: boolean;
}

/** What stands in for words where an engine cannot tell them: it knows no dictionary. */
const roughly = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

// The language decides nothing here: Chinese, Japanese and Thai words come from the engine's dictionary in each.
let segmenter: Intl.Segmenter | undefined;

/** Words, punctuation and white space of a text, in order and without a gap; words of scripts without spaces too. */
export function segmentWords(text: string): readonly Segment[] {
  if (!Intl.Segmenter) return roughWords(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment, index, isWordLike }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    isWord: isWordLike === true,
  }));
}

const roughWords = (text: string): readonly Segment[] =>
  Array.from(text.matchAll(roughly), ({ 0: part, index }) => ({
    text: part,
    start: index,
    end: index + part.length,
    isWord: /[\p{L}\p{N}]/u.test(part),
  }));
