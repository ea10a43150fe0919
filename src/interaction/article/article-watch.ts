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
    if (id === null && given === null) {
      this.#tell(undefined);
      return;
    }
    this.#observer = new MutationObserver((records) => {
      if (records.some((record) => this.#matters(record))) this.#soon();
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
  }

  /** The trees in which an article of that id may come and go, and what is inside the article. */
  #observe(): void {
    const observer = this.#observer;
    if (!observer) return;
    observer.disconnect();
    this.#listening?.abort();
    this.#listening = new AbortController();
    const roots = new Set(rootsOf(this.#host));
    if (this.#given) roots.add(this.#given.getRootNode());
    for (const shadow of this.#page?.shadows ?? []) roots.add(shadow);
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
    const article = this.#page?.article;
    if (type === 'attributes')
      return attributeName === 'id' || (article !== undefined && target.contains(article));
    if (type !== 'childList') return false;
    const names = (node: Node): boolean =>
      node instanceof Element &&
      (node === article ||
        (article !== undefined && node.contains(article)) ||
        (this.#id !== null &&
          (node.id === this.#id || node.querySelector(`#${CSS.escape(this.#id)}`) !== null)));
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
    const found = this.#given ?? (this.#id === null ? undefined : findArticle(this.#host, this.#id));
    const page = found?.isConnected ? readPage(found) : undefined;
    const shadows = this.#page?.shadows ?? [];
    if (isSame(page, this.#page)) return;
    this.#tell(page);
    if (page?.shadows.length || shadows.length > 0) this.#observe();
  }

  #tell(page: PageText | undefined): void {
    if (page === undefined && this.#page === undefined) return;
    this.#page = page;
    this.#told(page);
  }
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
