import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells when the page is printed, before it is laid out for that, and when it has been. Browsers tell by events; those who look
 * at a page as it would be printed, by what kind of medium it is.
 */
export class PaperController implements ReactiveController {
  readonly #host: LitElement;
  readonly #lay: (isPaper: boolean) => void;
  #page: Window | null = null;
  #listening: AbortController | undefined;

  constructor(host: LitElement, lay: (isPaper: boolean) => void) {
    this.#host = host;
    this.#lay = lay;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument.defaultView;
    if (this.#listening && page === this.#page) return;
    this.#leave();
    if (!page) return;
    this.#page = page;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const medium = page.matchMedia('print');
    page.addEventListener('beforeprint', () => this.#lay(true), { signal });
    page.addEventListener('afterprint', () => this.#lay(medium.matches), { signal });
    medium.addEventListener('change', () => this.#lay(medium.matches), { signal });
    // The page may have been printed since it was here last.
    this.#lay(medium.matches);
  }

  /** A page that moves it when it hears of printing itself would have it miss that: so it goes on listening until it is gone. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#leave();
    });
  }

  #leave(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }
}
