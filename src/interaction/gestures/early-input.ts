/** What a hand or a key can begin with. */
const kinds = ['wheel', 'mousedown', 'pointerdown', 'touchstart', 'dblclick', 'keydown'] as const;

/** On a page that is never idle what listens comes all the same, after so many milliseconds. */
const latest = 1000;

/** What would zoom the page, scroll it or search it, although it is ours. */
const movesPage = (event: Event, on: EventTarget | undefined): boolean => {
  if (event instanceof WheelEvent) return true;
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return false;
  return /^(Arrow|Home|End|\/)/.test(event.key) && on instanceof Element && on.matches('.anchor');
};

/**
 * Watches an element until what listens to hands and keys is there. The first input calls for it, and is given to it again
 * when it has come, so that none is lost.
 */
export class EarlyInput {
  readonly #host: HTMLElement;
  readonly #call: () => void;
  #watching: AbortController | undefined;
  #waiting = false;
  #kept: { readonly event: Event; readonly on: EventTarget | undefined }[] = [];

  constructor(host: HTMLElement, call: () => void) {
    this.#host = host;
    this.#call = call;
  }

  watch(): void {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const options = { signal, capture: true, passive: false };
    for (const kind of kinds) this.#host.addEventListener(kind, (event) => this.#keep(event), options);
    // A press that is over again begins nothing.
    const over = (): void => {
      this.#kept = this.#kept.filter(({ event: { type } }) => /wheel|dblclick|keydown/.test(type));
    };
    for (const kind of ['pointerup', 'pointercancel'])
      this.#host.ownerDocument.addEventListener(kind, over, options);
  }

  /** Calls for what listens, but lets the browser paint before. */
  soon(): void {
    if (!this.#watching || this.#waiting) return;
    this.#waiting = true;
    const call = (): void => {
      this.#waiting = false;
      if (this.#watching) this.#call(); // also where the element has been moved meanwhile
    };
    if ('requestIdleCallback' in globalThis) requestIdleCallback(call, { timeout: latest });
    else setTimeout(call, latest / 10);
  }

  /** Gives what has come to those who listen now. */
  replay(): void {
    const kept = this.#kept;
    this.forget();
    for (const { event, on } of kept) {
      const Kind = event.constructor as new (type: string, init: Event) => Event;
      on?.dispatchEvent(new Kind(event.type, event));
    }
  }

  forget(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#kept = [];
  }

  #keep(event: Event): void {
    const [on] = event.composedPath(); // gone once the event has been heard
    if (event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) return;
    if (movesPage(event, on)) event.preventDefault();
    this.#kept.push({ event, on });
    this.#call();
  }
}
