import type { LitElement } from 'lit';
import type { Link } from './link-passages.js';
import { readingLine } from './reading-line.js';
import { ScrollWatch } from './scroll-watch.js';

/** What the controller asks of the one who keeps the state. */
export interface SyncRequests {
  /** The passages of the article while reading it is to be followed, in its order; else none. */
  links(): readonly Link[];
  article(): Element | undefined;
  /** The reader has come to a passage, or is in the article no more. */
  at(link: Link | undefined): void;
}

/** Follows the reader through the article: the last passage that the page has been scrolled to is the current one. */
export class SyncController {
  readonly #requests: SyncRequests;

  constructor(host: LitElement, ask: SyncRequests) {
    this.#requests = ask;
    new ScrollWatch(host, {
      isWanted: () => ask.links().length > 0,
      look: (page) => ask.at(this.#read(page)),
      end: () => ask.at(undefined),
    });
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
