import type { LitElement, ReactiveController } from 'lit';

/**
 * Tells when the page is printed, before it is laid out for that, and when it has been. Browsers tell by events; those who look
 * at a page as it would be printed, by what kind of medium it is.
 */
export class PaperController implements ReactiveController {
  readonly #host: LitElement;
  readonly #lay: (isPaper: boolean) => void;
  #listening: AbortController | undefined;

  constructor(host: LitElement, lay: (isPaper: boolean) => void) {
    this.#host = host;
    this.#lay = lay;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument.defaultView;
    if (!page || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const medium = page.matchMedia('print');
    page.addEventListener('beforeprint', () => this.#lay(true), { signal });
    page.addEventListener('afterprint', () => this.#lay(medium.matches), { signal });
    medium.addEventListener('change', () => this.#lay(medium.matches), { signal });
    if (medium.matches) this.#lay(true);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }
}
