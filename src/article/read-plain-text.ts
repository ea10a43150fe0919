import type { ArticleText, Passage } from './article-text.js';

const blankLine = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/;
const betweenBlankLines = /(?:[^\r\n]|(?:\r\n?|\n)(?![^\S\r\n]*(?:[\r\n]|$)))+/g;
const betweenLineEnds = /[^\r\n]+/g;

/**
 * Plain text as an article, unchanged. Paragraphs are parted by blank lines, as in text whose lines are broken; where
 * there is no blank line, by each line end.
 */
export function readPlainText(text: string): ArticleText {
  const pattern = blankLine.test(text.trim()) ? betweenBlankLines : betweenLineEnds;
  const paragraphs: Passage[] = [];
  for (const { 0: piece, index } of text.matchAll(pattern))
    if (piece.trim() !== '') paragraphs.push({ start: index, end: index + piece.length });
  return { text, paragraphs };
}
