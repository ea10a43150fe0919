import type { ArticleText, Passage } from '../../article/article-text.js';
import { walkPage } from './walk-page.js';

/** A text node of the article, and where its words stand in `text`. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  /** Neighbours with the same number may share a range. */
  readonly run: number;
  readonly block: Element;
}

/** What is to be read in an article of the page, and the way from its text back to its nodes. */
export interface PageText extends ArticleText {
  readonly article: Element;
  readonly pieces: readonly Piece[];
  /** The tops of the trees that the text came from: the article, shadow roots in it, what stands in its slots. */
  readonly trees: readonly Node[];
  /**
   * Live ranges, in the order of reading. None crosses a shadow boundary, a block or what was left out: what they hold is
   * what `text` holds, but for the white space that parts paragraphs and stands for `br`.
   */
  rangesOf(passage: Passage): Range[];
  /** The block that holds what stands at an offset; the article where there is no text. */
  blockOf(offset: number): Element;
}

const blank = /^\s*$/;

/** A paragraph without the white space round it. */
const trim = (text: string, start: number, end: number): Passage => {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

const isTimeline = ({ localName }: Element): boolean => localName === 'story-timeline';

/** Reads an article as it is displayed now; text nodes are taken as they are, with their white space. */
export const readPage = (article: Element, skip: (element: Element) => boolean = isTimeline): PageText => {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const trees: Node[] = [];
  const blocks: Passage[] = [];
  let length = 0;
  let run = 0;
  let cut = false;
  /** The paragraph that is being read: where it would begin, and whether it has words yet. */
  let begun = { parts: 0, pieces: 0, length: 0, run, start: 0, open: false, words: false };

  const add = (part: string): void => {
    if (!begun.open) {
      if (blocks.length > 0) {
        parts.push('\n\n');
        length += 2;
      }
      begun.open = true;
      begun.start = length;
    }
    parts.push(part);
    length += part.length;
  };

  const part = (): void => {
    cut = true;
    if (!begun.open) return;
    if (begun.words) blocks.push({ start: begun.start, end: length });
    else {
      parts.length = begun.parts;
      pieces.length = begun.pieces;
      ({ length, run } = begun);
    }
    begun = {
      parts: parts.length,
      pieces: pieces.length,
      length,
      run,
      start: length,
      open: false,
      words: false,
    };
  };

  walkPage(article, skip, {
    part,
    text(node, block) {
      const { data } = node;
      if (data === '') return;
      add(data);
      begun.words ||= !blank.test(data);
      if (cut) run += 1;
      cut = false;
      pieces.push({ node, start: length - data.length, run, block });
    },
    newLine: () => add('\n'),
    cut: () => (cut = true),
    tree: (top) => trees.push(top),
  });
  part();

  const text = parts.join('');
  /** Index of the last piece that begins at an offset or before it; -1 without one. */
  const pieceAt = (offset: number): number => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  return {
    article,
    text,
    paragraphs: blocks.map(({ start, end }) => trim(text, start, end)),
    pieces,
    trees,
    blockOf: (offset) => (pieces[pieceAt(offset)] ?? pieces[0])?.block ?? article,
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      let last: number | undefined;
      for (let i = Math.max(0, pieceAt(start)); i < pieces.length; i += 1) {
        const piece = pieces[i];
        if (!piece || piece.start >= end) break;
        const { node } = piece;
        // The page may have cut a node shorter since it was read: the next reading is on its way.
        const from = Math.min(Math.max(0, start - piece.start), node.length);
        const to = Math.min(end - piece.start, node.length, (pieces[i + 1]?.start ?? length) - piece.start);
        if (from >= to) continue;
        let range = last === piece.run ? ranges.at(-1) : undefined;
        if (!range) {
          range = node.ownerDocument.createRange();
          range.setStart(node, from);
          ranges.push(range);
        }
        range.setEnd(node, to);
        last = piece.run;
      }
      return ranges;
    },
  };
};
