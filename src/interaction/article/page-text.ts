import type { ArticleText, Passage } from '../../article/index.js';

/** The text of an article on the page, and where in the page it stands. */
export interface PageText extends ArticleText {
  readonly article: Element;
  /** The text nodes that hold it, in order. */
  readonly nodes: readonly Text[];
  /** Open shadow roots inside the article, whose changes are to be followed too. */
  readonly shadows: readonly ShadowRoot[];
  /** The passage as live ranges, in order; several where something stands between that is not read. */
  rangesOf(passage: Passage): Range[];
  /** The block that holds the character at an offset. */
  blockOf(offset: number): Element;
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is no part of what is read; the reading of ruby stands between the letters that it belongs to. */
const silent = names(
  'script style template noscript textarea select option datalist iframe object embed svg canvas audio video meter progress head rt rp story-timeline',
);

/** Elements that stand in a line unless their style says otherwise: asking for the style of each would take long. */
const inline = names(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR',
);

/** Letters and formulas in a line. */
const inLineStyle = /^(inline|contents|ruby|math)|math$/;

interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly block: Element;
  /** A range from the piece before would hold what is not read, or is in another tree or order. */
  readonly apart: boolean;
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
  let apart = true;

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
    pieces.push({ node, start: text.length, block, apart });
    apart = false;
    text += data;
  };
  const readContent = (element: Element, block: Element, visible: boolean): void => {
    const content = contentOf(element);
    const isOther = content !== element.childNodes;
    apart ||= isOther;
    for (const node of content)
      if (node instanceof Element) readElement(node, block, visible);
      else if (node instanceof Text)
        if (visible) readText(node, block);
        else apart = true;
    apart ||= isOther;
  };
  const readElement = (element: Element, block: Element, visible: boolean): void => {
    if (element.localName === 'br') {
      if (begun !== undefined) text += '\n';
      return;
    }
    const style = visible && isPlain(element) ? undefined : getComputedStyle(element);
    if (silent.has(element.localName) || (style && !isShown(style))) {
      apart = true;
      return;
    }
    // A large first letter floats, and is one of its word.
    const inLine =
      !style || inLineStyle.test(style.display) || (style.cssFloat !== 'none' && inline.has(element.tagName));
    if (!inLine) endParagraph();
    readContent(element, inLine ? block : element, style ? style.visibility === 'visible' : visible);
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
    if (element instanceof HTMLDetailsElement && !element.open)
      return element.querySelectorAll(':scope > summary:first-of-type');
    return element.childNodes;
  };

  const style = getComputedStyle(article);
  if (isShown(style) && hasBox(article)) readContent(article, article, style.visibility === 'visible');
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
      for (let i = Math.max(0, pieceAt(start)); i < pieces.length; i += 1) {
        const { node, start: from, apart: begins } = pieces[i] as Piece;
        if (from >= end) break;
        const [first, last] = [Math.max(0, start - from), Math.min(node.length, end - from)];
        if (first >= last) continue; // only the space between two paragraphs
        if (begins || ranges.length === 0) {
          const range = node.ownerDocument.createRange();
          range.setStart(node, first);
          ranges.push(range);
        }
        ranges.at(-1)?.setEnd(node, last);
      }
      return ranges;
    },
    blockOf: (offset) => pieces[pieceAt(offset)]?.block ?? article,
  };
}

/** Whether an element stands in a line and is displayed, as far as can be told without its style. */
const isPlain = (element: Element): boolean =>
  inline.has(element.tagName) &&
  !element.hasAttribute('class') &&
  !element.hasAttribute('style') &&
  !element.hasAttribute('hidden');

/** Whether what is in an element can be displayed; one that has no place in the flat tree has no `display`. */
const isShown = ({ display, contentVisibility }: CSSStyleDeclaration): boolean =>
  display !== 'none' && display !== '' && contentVisibility !== 'hidden';

/** Whether what holds an element displays it: not so in a closed `details`, for one. */
const hasBox = (element: Element): boolean => {
  const { parentElement } = element;
  if (parentElement && getComputedStyle(element).display === 'contents') return hasBox(parentElement);
  return element.checkVisibility?.() ?? true;
};
