import type { Passage } from './article-text.js';
import { diffWords } from './diff-words.js';
import type { WordChange } from './diff-words.js';
import { passageOf } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import type { Place } from './places-of.js';
import { segmentWords } from './segment-words.js';

/** The words of an article that a quote is nearest to. */
export interface Nearest {
  readonly passage: Passage;
  /** The passage as the article has it. */
  readonly text: string;
  /** What the quote changed in it. */
  readonly changes: readonly WordChange[];
}

/** How often a passage is widened: a word that is found can show that one more belongs to it. */
const mostRounds = 4;

/** Words by which an edge is moved; where more are missing the quote has added them. */
const furthest = 8;

/**
 * What a quote changed in a stretch of the folded text. At its edges the stretch is widened by the words that stand
 * where the quote has others, and rid of words and marks of which the quote has nothing.
 */
export function comparePassage(index: ArticleIndex, place: Place, quote: string): Nearest | undefined {
  let { from, to } = place;
  for (let round = 0; ; round += 1) {
    const { start, end } = passageOf(index, from, to);
    const changes = diffWords(index.article.text.slice(start, end), quote);
    if (!changes) return undefined;
    const first = changes.findIndex(({ kind }) => kind === 'same');
    const last = changes.findLastIndex(({ kind }) => kind === 'same');
    const wide =
      first < 0 || round === mostRounds
        ? { from, to }
        : {
            from: wordsBefore(index.folded, from, missing(changes.slice(0, first))),
            to: wordsAfter(index.folded, to, missing(changes.slice(last + 1))),
          };
    if (wide.from === from && wide.to === to)
      return withoutSpare(index.article.text, { start, end }, changes);
    ({ from, to } = wide);
  }
}

/** How many words the quote has at an edge for which the passage has none. */
function missing(edge: readonly WordChange[]): number {
  const count = (kind: WordChange['kind']) =>
    edge
      .filter((change) => change.kind === kind)
      .flatMap(({ text }) => segmentWords(text))
      .filter(({ isWord }) => isWord).length;
  return Math.min(count('added') - count('left-out'), furthest);
}

/** Where so many words begin that lead up to an offset with nothing but a space between them. */
function wordsBefore(folded: string, offset: number, count: number): number {
  if (count <= 0) return offset;
  const pieces = folded.slice(Math.max(offset - furthest * 32, 0), offset);
  let at = offset;
  let left = count;
  for (const { text, isWord } of segmentWords(pieces).toReversed()) {
    if (left <= 0 || (!isWord && text !== ' ')) break;
    at -= text.length;
    if (isWord) left -= 1;
  }
  return at;
}

function wordsAfter(folded: string, offset: number, count: number): number {
  if (count <= 0) return offset;
  let at = offset;
  let left = count;
  for (const { text, isWord } of segmentWords(folded.slice(offset, offset + furthest * 32))) {
    if (left <= 0 || (!isWord && text !== ' ')) break;
    at += text.length;
    if (isWord) left -= 1;
  }
  return at;
}

const outerMarks = { start: /^[^\p{L}\p{N}]+/u, end: /[^\p{L}\p{N}]+$/u } as const;

function withoutSpare(text: string, { start, end }: Passage, changes: readonly WordChange[]): Nearest {
  const head = spareLength(changes, 'start');
  const tail = spareLength(changes.toReversed(), 'end');
  const inner = trimmed(text, { start: start + head, end: Math.max(end - tail, start + head) });
  const left = changes.map((change, i) => {
    if (change.kind !== 'left-out') return change;
    const from = i === firstLeftOut(changes) ? head : 0;
    const to = i === changes.length - 1 - firstLeftOut(changes.toReversed()) ? tail : 0;
    return { ...change, text: change.text.slice(from, change.text.length - to) };
  });
  return {
    passage: inner,
    text: text.slice(inner.start, inner.end),
    changes: left.filter((change) => change.text !== ''),
  };
}

/** Index of what is left out ahead of all that is the same, -1 where there is none. */
function firstLeftOut(changes: readonly WordChange[]): number {
  const same = changes.findIndex(({ kind }) => kind === 'same');
  return changes.slice(0, Math.max(same, 0)).findIndex(({ kind }) => kind === 'left-out');
}

/** How much of what is left out at an edge is none of the quote's: all, or the marks beyond the words that it changed. */
function spareLength(changes: readonly WordChange[], edge: 'start' | 'end'): number {
  const leftOut = changes[firstLeftOut(changes)];
  if (!leftOut) return 0;
  const isChanged = changes[0]?.kind === 'added' || changes[1]?.kind === 'added';
  return isChanged ? (outerMarks[edge].exec(leftOut.text)?.[0].length ?? 0) : leftOut.text.length;
}

function trimmed(text: string, { start, end }: Passage): Passage {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
