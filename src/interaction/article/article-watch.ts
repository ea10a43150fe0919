import type { LitElement } from 'lit';
import { rootsOf } from '../page/roots-of.js';
import { ContentWatch } from './content-watch.js';
import { findArticle } from './find-article.js';
import { type PageText, readPage } from './page-text.js';
import { watchRoot } from './watch-root.js';
import { whenIdle } from './when-idle.js';

const isSame = (a: PageText | undefined, b: PageText): boolean =>
  a?.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(
    ({ node, start, run, block }, i) =>
      node === b.pieces[i]?.node &&
      start === b.pieces[i].start &&
      run === b.pieces[i].run &&
      block === b.pieces[i].block,
  );

/**
 * Follows the article of a timeline: tells what is to be read in it when it is found, however late, when it is another
 * one, and when its words or their nodes have changed; and `undefined` when it is gone. Reads when the page is idle.
 */
export class ArticleWatch {
  readonly #host: LitElement;
  readonly #told: (page: PageText | undefined) => void;
  readonly #content: ContentWatch;
  readonly #skip: (element: Element) => boolean;
  #htmlFor: string | null = null;
  #article: Element | null = null;
  #found: Element | undefined;
  #page: PageText | undefined;
  /** Ranges of the last page may have died, though it reads the same. */
  #touched = false;
  #roots: (() => void)[] = [];
  #callOff: (() => void) | undefined;
  /** Names of elements whose definition is waited for: with it may come a shadow root with words. */
  #undefined = new Set<string>();

  constructor(host: LitElement, told: (page: PageText | undefined) => void) {
    this.#host = host;
    this.#told = told;
    const isTimeline = host.constructor as new () => LitElement;
    this.#skip = (element) => element.localName === host.localName || element instanceof isTimeline;
    this.#content = new ContentWatch(this.#skip, (touched) => {
      this.#touched ||= touched;
      this.#readSoon();
    });
  }

  /** Follows the element with an id, or the one that is given; with neither it lets go. */
  follow(htmlFor: string | null, article: Element | null): void {
    if (htmlFor === this.#htmlFor && article === this.#article) return;
    this.#htmlFor = htmlFor;
    this.#article = article;
    this.start();
  }

  /** Follows again what was followed before `stop`; nothing while the host is not in the page. */
  start(): void {
    if (!this.#host.isConnected) return;
    this.#leaveRoots();
    const article = this.#article;
    if (article || this.#htmlFor) {
      const roots = new Set([...rootsOf(this.#host), ...(article ? rootsOf(article) : [])]);
      this.#roots = [...roots].map((root) => watchRoot(root, (records) => this.#lookAgain(records)));
    }
    this.#look();
  }

  /** Lets go of all; nothing is told any more, but on `start` that what was told last has gone. */
  stop(): void {
    this.#leaveRoots();
    this.#leaveArticle();
    this.#found = undefined;
  }

  #leaveRoots(): void {
    for (const leave of this.#roots) leave();
    this.#roots = [];
  }

  #leaveArticle(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#content.stop();
    this.#touched = false;
  }

  #lookAgain(records: readonly MutationRecord[]): void {
    const found = this.#found;
    this.#look();
    if (!found || found !== this.#found) return;
    // Ranges do not come along when what they are in is moved.
    const isMoved = records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(found)),
    );
    if (!isMoved) return;
    this.#touched = true;
    this.#readSoon();
  }

  #look(): void {
    const found = findArticle(this.#host, this.#htmlFor, this.#article);
    if (found === this.#found && (found || !this.#page)) return;
    this.#leaveArticle();
    this.#found = found;
    this.#touched = true;
    if (found) this.#readSoon();
    else if (this.#page) {
      this.#page = undefined;
      this.#told(undefined);
    }
  }

  #readSoon(): void {
    this.#callOff ??= whenIdle(() => {
      this.#callOff = undefined;
      this.#read();
    });
  }

  #read(): void {
    const article = this.#found;
    if (!article) return;
    const page = readPage(article, this.#skip);
    this.#content.watch(article, page);
    this.#awaitDefinitions(article);
    if (!this.#touched && isSame(this.#page, page)) return;
    this.#touched = false;
    this.#page = page;
    this.#told(page);
  }

  #awaitDefinitions(article: Element): void {
    for (const { localName } of article.querySelectorAll(':not(:defined)')) {
      if (this.#undefined.has(localName)) continue;
      this.#undefined.add(localName);
      customElements.whenDefined(localName).then(
        () => this.#found && this.#readSoon(),
        () => undefined, // a name that can never be defined, as `font-face`
      );
    }
  }
}
