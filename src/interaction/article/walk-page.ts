import { isBlock } from './is-block.js';

/** What a walk through an article meets, in the order of reading. */
export interface PageVisitor {
  /** `block` is the nearest element round the text that parts paragraphs. */
  text(node: Text, block: Element): void;
  newLine(): void;
  /** A paragraph ends or begins. */
  part(): void;
  /** A range must not go on here: something was left out, or another tree begins. */
  cut(): void;
  /** The top of a tree that the walk came through: its changes are changes of the text. */
  tree(top: Node): void;
}

/** What has no words of the article in it; annotations of `ruby` would stand between the words that they explain. */
const wordless = new Set(
  'script style template noscript textarea select option datalist iframe object embed svg canvas audio video progress meter rt rp'.split(
    ' ',
  ),
);

/** An element without a box of its own is shown where its parent is. */
const isShown = (element: Element, page: Window): boolean => {
  let box: Element | null = element;
  while (box && page.getComputedStyle(box).display === 'contents') box = box.parentElement;
  return box?.isConnected === true && (box.checkVisibility?.() ?? true);
};

/**
 * Goes through what is displayed of an article: the flat tree, with open shadow roots and what stands in slots. What is
 * hidden, what has no words, and what `skip` says is left out.
 */
export const walkPage = (
  article: Element,
  skip: (element: Element) => boolean,
  visitor: PageVisitor,
): void => {
  const page = article.ownerDocument.defaultView;
  if (!page || !isShown(article, page)) return;
  const entered = new Set<Node>();

  const nodes = (first: Node | null, block: Element, visible: boolean): void => {
    for (let node = first; node; node = node.nextSibling) one(node, block, visible);
  };

  const one = (node: Node, block: Element, visible: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (visible) visitor.text(node as Text, block);
      else visitor.cut();
    } else if (node.nodeType === Node.ELEMENT_NODE) element(node as Element, block);
  };

  const element = (at: Element, block: Element): void => {
    if (wordless.has(at.localName) || skip(at)) return visitor.cut();
    const style = page.getComputedStyle(at);
    if (style.display === 'none') return visitor.cut();
    if (at.localName === 'br') return visitor.newLine();
    const parts = isBlock(at, style);
    if (parts) visitor.part();
    inside(at, parts ? at : block, style);
    if (parts) visitor.part();
  };

  const inside = (at: Element, block: Element, style: CSSStyleDeclaration): void => {
    const visible = style.visibility === 'visible';
    // It applies to boxes only, and each question to a style takes its time.
    if (style.display !== 'inline' && style.contentVisibility === 'hidden') visitor.cut();
    else if (at.shadowRoot) shadow(at.shadowRoot, block, visible);
    else if (at instanceof HTMLSlotElement && at.assignedNodes().length > 0) slot(at, block, visible);
    else if (at instanceof HTMLDetailsElement && !at.open) {
      const summary = [...at.children].find(({ localName }) => localName === 'summary');
      if (summary) element(summary, block);
      visitor.cut();
    } else nodes(at.firstChild, block, visible);
  };

  const shadow = (root: ShadowRoot, block: Element, visible: boolean): void => {
    entered.add(root);
    visitor.tree(root);
    visitor.cut();
    nodes(root.firstChild, block, visible);
    visitor.cut();
  };

  const slot = (at: HTMLSlotElement, block: Element, visible: boolean): void => {
    // Where the article itself stands in a shadow tree, what fills its slots stands outside it.
    const isOutside = !entered.has(at.getRootNode());
    let before: Node | undefined;
    for (const node of at.assignedNodes()) {
      if (before?.nextSibling !== node) visitor.cut();
      if (isOutside) visitor.tree(node);
      one(node, block, visible);
      before = node;
    }
    visitor.cut();
  };

  visitor.tree(article);
  inside(article, article, page.getComputedStyle(article));
};
