import type { LitElement, ReactiveController } from 'lit';

/** What the watch asks of the one who follows the reader. */
export interface ScrollRequests {
  /** Whether there is something to follow. */
  isWanted(): boolean;
  /** The page may stand elsewhere than before. */
  look(page: Window): void;
  /** There is nothing to follow any more. */
  end(): void;
}

/** Looks where the page stands, once a frame while it is scrolled or sized, as long as somebody wants to know. */
export class ScrollWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: ScrollRequests;
  #listening: AbortController | undefined;
  #frame = 0;

  constructor(host: LitElement, requests: ScrollRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostUpdated(): void {
    const isWanted = this.#host.isConnected && this.#requests.isWanted();
    if (isWanted === Boolean(this.#listening)) return;
    if (isWanted) this.#listen();
    else {
      this.hostDisconnected();
      this.#requests.end();
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
        this.#requests.look(page);
      });
    };
    page.addEventListener('scroll', soon, options);
    page.addEventListener('resize', soon, options);
    soon();
  }
}
