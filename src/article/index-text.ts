import type { ArticleText, Passage } from './article-text.js';
import { foldText } from './fold-text.js';

/** An article made ready for quotes to be found in it. */
export interface ArticleIndex {
  readonly article: ArticleText;
  /** The text as it is compared: see `foldText`. */
  readonly folded: string;
  /** For each unit of `folded`, and for its end, the offset in the article's text. */
  readonly starts: Uint32Array;
}

/** Folds an article's text, once for all quotes that are looked for in it. */
export function indexText(article: ArticleText): ArticleIndex {
  const { text, starts } = foldText(article.text);
  return { article, folded: text, starts };
}

/** Whether an offset of the folded text stands between two characters of the article, and not inside what was one. */
export function isWholeAt({ starts }: ArticleIndex, offset: number): boolean {
  return offset <= 0 || starts[offset] !== starts[offset - 1];
}

/** Where a stretch of the folded text stands in the article. */
export function passageOf({ article, starts }: ArticleIndex, from: number, to: number): Passage {
  const start = starts[from] ?? article.text.length;
  let end = starts[to] ?? article.text.length;
  while (end > start && article.text[end - 1] === '\u00AD') end -= 1; // a soft hyphen after it is not of it
  return { start, end };
}
