import type { Passage } from './article-text.js';
import type { WordChange } from './diff-words.js';
import type { Nearest } from './nearest.js';

/** Marks and white space beyond the outermost word. */
export const outerMarks = { start: /^[^\p{L}\p{N}]+/u, end: /[^\p{L}\p{N}]+$/u } as const;

/** A passage of a text and what a quote changed in it, without what at its edges is none of the quote's. */
export function withoutSpare(text: string, { start, end }: Passage, changes: readonly WordChange[]): Nearest {
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
