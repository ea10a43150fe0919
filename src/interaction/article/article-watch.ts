import type { LitElement } from 'lit';
import { rootsOf } from '../roots-of.js';
import { findArticle } from './find-article.js';
import { type PageText, readPage } from './page-text.js';
import { whenIdle } from './when-idle.js';

const everything: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['id', 'hidden', 'class', 'style', 'open', 'lang', 'slot'],
};

/**
 * Follows the article of a timeline: found, late, replaced, changed, gone. What is to be read in it is read when the page
 * is idle, and told where it is not the same as before.
 */
export class ArticleWatch {
  readonly #host: LitElement;
  readonly #told: (page: PageText | undefined) => void;
  #id: string | null = null;
  #given: Element | null = null;
  #page: PageText | undefined;
  /** Whether what was read last is to be told whatever the next reading gives: ranges in it may have gone. */
  #anew = false;
  #roots: ReadonlySet<Node> = new Set();
  #observer: MutationObserver | undefined;
  #listening: AbortController | undefined;
  #callOff: (() => void) | undefined;

  constructor(host: LitElement, told: (page: PageText | undefined) => void) {
    this.#host = host;
    this.#told = told;
  }

  /** Which article: the element itself, or its id. Does nothing where that is followed already. */
  follow(id: string | null, given: Element | null): void {
    if (this.#observer && id === this.#id && given === this.#given) return;
    this.stop();
    this.#id = id;
    this.#given = given;
    this.#anew = true;
    if (!id && !given) {
      this.#tell(undefined);
      return;
    }
    this.#observer = new MutationObserver((records) => {
      const mattering = records.filter((record) => this.#matters(record));
      this.#anew ||= mattering.some(endsRanges);
      if (mattering.length > 0) this.#soon();
    });
    this.#observe();
    this.#soon();
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#roots = new Set();
  }

  /** The trees in which an article of that id may come and go, and what is inside the article. */
  #observe(): void {
    const observer = this.#observer;
    const given = this.#given ? rootsOf(this.#given) : [];
    const roots = new Set([...rootsOf(this.#host), ...given, ...(this.#page?.shadows ?? [])]);
    const isKnown = roots.size === this.#roots.size && [...roots].every((root) => this.#roots.has(root));
    if (!observer || isKnown) return;
    this.#roots = roots;
    observer.disconnect();
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const root of roots) {
      observer.observe(root, everything);
      for (const type of ['toggle', 'slotchange'])
        root.addEventListener(type, (event) => this.#holds(event.target) && this.#soon(), {
          signal,
          capture: true,
        });
    }
  }

  /** Whether a change can have changed what is read: the article itself, what is in it, or who bears its name. */
  #matters({ target, type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
    if (target instanceof Element && target.closest('story-timeline')) return false;
    if (this.#holds(target)) return true;
    const article = this.#given ?? this.#page?.article;
    const holds = (node: Node): boolean => article !== undefined && containsDeeply(node, article);
    if (type === 'attributes') return attributeName === 'id' || holds(target);
    if (type !== 'childList') return false;
    const name = this.#id && `#${CSS.escape(this.#id)}`;
    const names = (node: Node): boolean =>
      node instanceof Element &&
      (holds(node) || Boolean(name && (node.matches(name) || node.querySelector(name))));
    return [...addedNodes, ...removedNodes].some(names);
  }

  #holds(target: EventTarget | null): boolean {
    const { article, shadows = [] } = this.#page ?? {};
    if (!(target instanceof Node) || !article) return false;
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.closest('story-timeline')) return false;
    return article.contains(target) || shadows.some((shadow) => shadow.contains(target));
  }

  #soon(): void {
    this.#callOff ??= whenIdle(() => {
      this.#callOff = undefined;
      this.#read();
    });
  }

  #read(): void {
    const found = this.#given ?? (this.#id ? findArticle(this.#host, this.#id) : undefined);
    const page = found?.isConnected ? readPage(found) : undefined;
    if (this.#anew || !isSame(page, this.#page)) this.#tell(page);
    else if (page) this.#page = page;
    this.#observe();
  }

  #tell(page: PageText | undefined): void {
    this.#anew = false;
    if (page === undefined && this.#page === undefined) return;
    this.#page = page;
    this.#told(page);
  }
}

/** Whether a range in what has changed may have collapsed, though the same words stand there now. */
const endsRanges = ({ type, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || removedNodes.length > 0;

/** Whether a node holds an element, be it in a shadow tree. */
function containsDeeply(node: Node, element: Element): boolean {
  if (node.contains(element)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && containsDeeply(node, root.host);
}

/** The same words in the same nodes. */
function isSame(a: PageText | undefined, b: PageText | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.article === b.article &&
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i])
  );
}
