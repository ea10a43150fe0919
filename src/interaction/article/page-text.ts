import type { ArticleText, Passage } from '../../article/index.js';

/** The text of an article on the page, and where in the page it stands. */
export interface PageText extends ArticleText {
  readonly article: Element;
  /** The text nodes that hold it, in order. */
  readonly nodes: readonly Text[];
  /** Open shadow roots inside the article, whose changes are to be followed too. */
  readonly shadows: readonly ShadowRoot[];
  /** The passage as live ranges, one for each tree: a range cannot go from one into another. */
  rangesOf(passage: Passage): Range[];
  /** The block that holds the character at an offset. */
  blockOf(offset: number): Element;
}

/** What is no part of what is read. */
const silent =
  'script, style, template, noscript, textarea, select, option, datalist, iframe, object, embed, svg, canvas, audio, video, head, story-timeline';

/** Elements that stand in a line unless their style says otherwise: asking for the style of each would take long. */
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly block: Element;
}

/**
 * Reads what a reader can read of an article, in the order of the flat tree: through open shadow roots and slots, without
 * what is not displayed. Adds and changes nothing.
 */
export function readPage(article: Element): PageText {
  const pieces: Piece[] = [];
  const shadows: ShadowRoot[] = [];
  const paragraphs: Passage[] = [];
  let text = '';
  /** Where the paragraph begins that is being read; undefined between two. */
  let begun: number | undefined;

  const endParagraph = (): void => {
    if (begun === undefined) return;
    paragraphs.push({ start: begun, end: text.length });
    begun = undefined;
    text += '\n\n';
  };
  const readText = (node: Text, block: Element): void => {
    const { data } = node;
    if (data === '' || (begun === undefined && /^\s*$/.test(data))) return;
    begun ??= text.length;
    pieces.push({ node, start: text.length, block });
    text += data;
  };
  const readAll = (nodes: Iterable<Node>, block: Element): void => {
    for (const node of nodes)
      if (node instanceof Text) readText(node, block);
      else if (node instanceof Element) readElement(node, block);
  };
  const readElement = (element: Element, block: Element): void => {
    if (element.localName === 'br') {
      if (begun !== undefined) text += '\n';
      return;
    }
    if (element.matches(silent)) return;
    const isInline = inline.has(element.tagName) && !element.hasAttribute('style') && !element.className;
    const style = isInline && !element.hasAttribute('hidden') ? undefined : getComputedStyle(element);
    if (style && !isShown(element, style)) return;
    const inLine = !style || /^(inline|contents|ruby)/.test(style.display);
    const holder = inLine ? block : element;
    if (!inLine) endParagraph();
    readAll(contentOf(element), holder);
    if (!inLine) endParagraph();
  };
  const contentOf = (element: Element): Iterable<Node> => {
    if (element.shadowRoot) {
      shadows.push(element.shadowRoot);
      return element.shadowRoot.childNodes;
    }
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return element.childNodes;
  };

  if (isShown(article, getComputedStyle(article))) readAll(contentOf(article), article);
  endParagraph();

  /** The piece that holds an offset, or the last before it. */
  const pieceAt = (offset: number): number => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    article,
    nodes: pieces.map(({ node }) => node),
    shadows,
    text,
    paragraphs,
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      let root: Node | undefined;
      for (let i = Math.max(0, pieceAt(start)); i < pieces.length; i += 1) {
        const { node, start: from } = pieces[i] as Piece;
        if (from >= end) break;
        const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
        if (first >= last) continue; // only the space between two paragraphs
        const tree = node.getRootNode();
        if (tree !== root) {
          const range = node.ownerDocument.createRange();
          range.setStart(node, first);
          ranges.push(range);
          root = tree;
        }
        ranges.at(-1)?.setEnd(node, last);
      }
      return ranges;
    },
    blockOf: (offset) => pieces[pieceAt(offset)]?.block ?? article,
  };
}

function isShown(element: Element, { display, visibility }: CSSStyleDeclaration): boolean {
  if (display === 'none' || visibility !== 'visible') return false;
  return element.checkVisibility?.() ?? true; // inside a closed `details`, for one
}
