import type { ArticleText, Passage } from './article-text.js';

/**
 * Plain text as an article, unchanged. Paragraphs are parted by blank lines, as in text whose lines are broken; where
 * there is no blank line between others, by each line end.
 */
export function readPlainText(text: string): ArticleText {
  const lines: Passage[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g))
    if (line.trim() !== '') lines.push({ start: index, end: index + line.length });
  const isApart = (line: Passage, i: number) => {
    const before = lines[i - 1];
    return before !== undefined && countLineEnds(text.slice(before.end, line.start)) > 1;
  };
  if (!lines.some(isApart)) return { text, paragraphs: lines };
  const paragraphs: Passage[] = [];
  for (const [i, line] of lines.entries()) {
    const before = paragraphs.at(-1);
    if (before && !isApart(line, i)) paragraphs[paragraphs.length - 1] = { ...before, end: line.end };
    else paragraphs.push(line);
  }
  return { text, paragraphs };
}

const countLineEnds = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;
