import type { Passage } from './article-text.js';
import { diffWords } from './diff-words.js';
import type { WordChange } from './diff-words.js';
import { foldText } from './fold-text.js';
import { passageOf } from './index-text.js';
import type { ArticleIndex } from './index-text.js';
import type { Place } from './places-of.js';
import type { Nearest } from './nearest.js';
import { segmentWords } from './segment-words.js';
import { outerMarks, withoutSpare } from './without-spare.js';

/** How often a passage is widened: a word that is found can show that one more belongs to it. */
const mostRounds = 4;

/** Words by which an edge is moved; where more are missing the quote has added them. */
const furthest = 8;

/** Units in which a word and the space beside it are looked for. */
const longestWord = 32;

/**
 * What a quote changed in a stretch of the folded text. At its edges the stretch is widened by the words that stand
 * where the quote has others, or that it has too, and rid of words and marks of which the quote has nothing.
 */
export function comparePassage(index: ArticleIndex, place: Place, quote: string): Nearest | undefined {
  let best = compare(index, place, quote);
  for (let round = 0; best && round < mostRounds; round += 1) {
    const edges = edgesOf(best.changes);
    const further = widened(index, best, edges.before.added, edges.after.added, quote);
    const isBetter = further !== undefined && sameLength(further) > sameLength(best);
    const wider: Compared | undefined = isBetter
      ? further
      : widened(index, best, missingAt(edges.before), missingAt(edges.after), quote);
    if (!wider) break;
    best = wider;
  }
  best = best && withMarks(index, best, quote);
  return best && withoutSpare(index.article.text, best.passage, best.changes);
}

/** With the marks next to it that the quote has too, such as the full stop of its sentence. */
function withMarks(index: ArticleIndex, compared: Compared, quote: string): Compared | undefined {
  const { folded } = index;
  const { from, to, changes } = compared;
  const marksOf = (change: WordChange | undefined, edge: 'start' | 'end') =>
    change?.kind === 'added' ? (outerMarks[edge].exec(foldText(change.text).text)?.[0].trim() ?? '') : '';
  const before = marksOf(changes[0], 'start');
  const after = marksOf(changes.at(-1), 'end');
  const wide = {
    from: from - (folded.slice(0, from).endsWith(before) ? before.length : 0),
    to: to + (folded.startsWith(after, to) ? after.length : 0),
  };
  return wide.from === from && wide.to === to ? compared : compare(index, wide, quote);
}

/** A stretch of the folded text, which passage it is and what a quote changed in it. */
interface Compared extends Place {
  readonly passage: Passage;
  readonly changes: readonly WordChange[];
}

function compare(index: ArticleIndex, { from, to }: Place, quote: string): Compared | undefined {
  const passage = passageOf(index, from, to);
  const changes = diffWords(index.article.text.slice(passage.start, passage.end), quote);
  return changes && { from, to, passage, changes };
}

/** The same with so many more words at both sides; undefined where there are none to take. */
function widened(
  index: ArticleIndex,
  { from, to }: Place,
  before: number,
  after: number,
  quote: string,
): Compared | undefined {
  const wide = {
    from: wordsBefore(index.folded, from, Math.min(before, furthest)),
    to: wordsAfter(index.folded, to, Math.min(after, furthest)),
  };
  return wide.from === from && wide.to === to ? undefined : compare(index, wide, quote);
}

const sameLength = ({ changes }: Compared) =>
  changes.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);

/** How many words are in the quote only, and in the passage only. */
interface Edge {
  readonly added: number;
  readonly leftOut: number;
}

/** Words of the quote for which the passage has none yet. */
const missingAt = ({ added, leftOut }: Edge) => added - leftOut;

/** What differs before and after all that is the same; nothing where nothing is. */
function edgesOf(changes: readonly WordChange[]): { readonly before: Edge; readonly after: Edge } {
  const first = changes.findIndex(({ kind }) => kind === 'same');
  const last = changes.findLastIndex(({ kind }) => kind === 'same');
  return {
    before: edgeOf(first < 0 ? [] : changes.slice(0, first)),
    after: edgeOf(last < 0 ? [] : changes.slice(last + 1)),
  };
}

function edgeOf(changes: readonly WordChange[]): Edge {
  const count = (kind: WordChange['kind']) =>
    changes
      .filter((change) => change.kind === kind)
      .flatMap(({ text }) => segmentWords(text))
      .filter(({ isWord }) => isWord).length;
  return { added: count('added'), leftOut: count('left-out') };
}

/** Where so many words begin that lead up to an offset with nothing but a space between them. */
function wordsBefore(folded: string, offset: number, count: number): number {
  if (count <= 0) return offset;
  const pieces = folded.slice(Math.max(offset - count * longestWord, 0), offset);
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
  for (const { text, isWord } of segmentWords(folded.slice(offset, offset + count * longestWord))) {
    if (left <= 0 || (!isWord && text !== ' ')) break;
    at += text.length;
    if (isWord) left -= 1;
  }
  return at;
}
