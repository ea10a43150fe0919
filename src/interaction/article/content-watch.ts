import type { PageText } from './page-text.js';

/** Attributes by which a page commonly shows and hides; by the language too, where an article stands there in two. */
const showing = ['hidden', 'class', 'style', 'open', 'lang', 'slot'];

/**
 * Watches the nodes that a text was read from. `changed` is called with `true` where ranges made of that text may have
 * died: nodes of it have been moved or written anew, be it with the same words.
 */
export class ContentWatch {
  readonly #skip: (element: Element) => boolean;
  readonly #changed: (touched: boolean) => void;
  #nodes = new Set<Node>();
  #article: Element | undefined;
  #width: number | undefined;
  #mutations: MutationObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #listening: AbortController | undefined;

  constructor(skip: (element: Element) => boolean, changed: (touched: boolean) => void) {
    this.#skip = skip;
    this.#changed = changed;
  }

  /** Watches what was read just now, in place of what was watched before. */
  watch(article: Element, { pieces, trees }: PageText): void {
    if (article !== this.#article) this.stop();
    this.#article = article;
    this.#nodes = new Set(pieces.map(({ node }) => node));
    this.#mutations ??= new MutationObserver((records) => this.#read(records));
    this.#mutations.disconnect();
    this.#listening?.abort();
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    const tell = ({ target }: Event): void => {
      if (target instanceof Node && !this.#isSkipped(target)) this.#changed(false);
    };
    for (const tree of trees.length > 0 ? trees : [article]) {
      this.#mutations.observe(tree, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: showing,
      });
      // Neither event leaves its tree; a popover in the text changes no attribute.
      tree.addEventListener('toggle', tell, options);
      tree.addEventListener('slotchange', tell, options);
    }
    if (this.#sizes) return;
    // Also what is shown by a style sheet, or because something round the article is shown. The height says nothing: a
    // timeline in the article changes it.
    this.#sizes = new ResizeObserver((entries) => this.#measure(entries));
    this.#sizes.observe(article);
  }

  stop(): void {
    this.#mutations?.disconnect();
    this.#sizes?.disconnect();
    this.#listening?.abort();
    this.#mutations = this.#sizes = this.#listening = this.#article = this.#width = undefined;
    this.#nodes.clear();
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    const width = entries.at(-1)?.contentRect.width;
    const before = this.#width;
    this.#width = width;
    if (before !== undefined && before !== width) this.#changed(false);
  }

  #read(records: readonly MutationRecord[]): void {
    const own = records.filter((record) => this.#concerns(record));
    if (own.length > 0) this.#changed(own.some((record) => this.#touches(record)));
  }

  #concerns({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (this.#isSkipped(target)) return false;
    if (type !== 'childList') return true;
    return [...addedNodes, ...removedNodes].some((node) => !(node instanceof Element && this.#skip(node)));
  }

  #touches({ type, target, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') return this.#nodes.has(target);
    return type === 'childList' && [...removedNodes].some((node) => this.#holdsWords(node));
  }

  #holdsWords(node: Node): boolean {
    if (this.#nodes.has(node)) return true;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (this.#holdsWords(child)) return true;
    return node instanceof Element && node.shadowRoot !== null && this.#holdsWords(node.shadowRoot);
  }

  #isSkipped(node: Node): boolean {
    for (let at: Node | null = node; at && at !== this.#article; at = at.parentNode)
      if (at instanceof Element && this.#skip(at)) return true;
    return false;
  }
}
