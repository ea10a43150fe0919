import type { LitElement, ReactiveController } from 'lit';

/** So far from what is seen: a window's height or width on each side, in the window and in boxes that scroll. */
const nearby = '100%';

/** Tells once that an element has come near to what is seen, or is to be printed. */
class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #come: () => void;
  #seen: IntersectionObserver | undefined;
  #printing: AbortController | undefined;

  constructor(host: LitElement, come: () => void) {
    this.#host = host;
    this.#come = come;
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument.defaultView;
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#end();
      },
      { rootMargin: nearby, scrollMargin: nearby } as IntersectionObserverInit,
    );
    this.#seen.observe(this.#host);
    this.#printing = new AbortController();
    page?.addEventListener('beforeprint', () => this.#end(), { signal: this.#printing.signal });
    if (page?.matchMedia('print').matches) this.#end();
  }

  hostDisconnected(): void {
    this.#seen?.disconnect();
    this.#printing?.abort();
  }

  #end(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#come();
  }
}

/** `come` is called when it is near. */
export const watchNear = (host: LitElement, come: () => void): void =>
  host.addController(new NearController(host, come));
