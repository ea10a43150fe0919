import type { LitElement, ReactiveController } from 'lit';
import type { Link } from './link-passages.js';
import { readingLine } from './reading-line.js';

/** What the controller asks of the one who keeps the state. */
export interface SyncRequests {
  /** The passages of the article while reading it is to be followed, in its order; else none. */
  links(): readonly Link[];
  article(): Element | undefined;
  /** The reader has come to a passage, or is in the article no more. */
  at(link: Link | undefined): void;
}

/** Follows the reader through the article: the last passage that the page has been scrolled to is the current one. */
export class SyncController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: SyncRequests;
  #listening: AbortController | undefined;
  #frame = 0;

  constructor(host: LitElement, ask: SyncRequests) {
    this.#host = host;
    this.#requests = ask;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#host.isConnected && this.#requests.links().length > 0;
    if (wanted === Boolean(this.#listening)) return;
    if (wanted) this.#listen();
    else {
      this.hostDisconnected();
      this.#requests.at(undefined);
    }
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #listen(): void {
    const page = this.#host.ownerDocument.defaultView;
    if (!page) return;
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    const soon = (): void => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#requests.at(this.#read(page));
      });
    };
    page.addEventListener('scroll', soon, options);
    page.addEventListener('resize', soon, options);
    soon();
  }

  #read(page: Window): Link | undefined {
    const box = this.#requests.article()?.getBoundingClientRect();
    const line = readingLine(page);
    if (!box || box.top > line || box.bottom < 0) return undefined;
    return this.#requests.links().findLast(({ ranges: [range] }) => {
      const rect = range?.getBoundingClientRect();
      return rect !== undefined && rect.height > 0 && rect.top <= line;
    });
  }
}
