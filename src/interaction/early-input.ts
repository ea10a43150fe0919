/** What a hand can begin with on a chart. */
const kinds = ['wheel', 'mousedown', 'pointerdown', 'touchstart', 'dblclick'] as const;

/**
 * Watches a chart until what listens to gestures is there. The first input calls for it, and is given to it again when it
 * has come, so that no gesture is lost.
 */
export class EarlyInput {
  readonly #call: () => unknown;
  #watching: AbortController | undefined;
  #kept: Event[] = [];

  constructor(call: () => unknown) {
    this.#call = call;
  }

  watch(chart: HTMLElement): void {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    for (const kind of kinds)
      chart.addEventListener(kind, (event) => this.#keep(event), { signal, passive: false });
    // A press that is over again begins nothing.
    const over = () =>
      (this.#kept = this.#kept.filter(({ type }) => type === 'wheel' || type === 'dblclick'));
    for (const kind of ['pointerup', 'pointercancel'])
      chart.ownerDocument.addEventListener(kind, over, { signal, capture: true });
    // The first picture comes first; on a page that is never idle it comes all the same.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => this.#callFor(signal), { timeout: 1000 });
    else setTimeout(() => this.#callFor(signal), 100);
  }

  /** Gives what has come to those who listen now. */
  replay(): void {
    const kept = this.#kept;
    this.forget();
    for (const event of kept) {
      const Kind = event.constructor as new (type: string, init: Event) => Event;
      event.target?.dispatchEvent(new Kind(event.type, event));
    }
  }

  forget(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#kept = [];
  }

  #callFor({ aborted }: AbortSignal): void {
    if (!aborted) this.#call();
  }

  #keep(event: Event): void {
    if (event instanceof WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault(); // or the page would zoom
    }
    this.#kept.push(event);
    this.#call();
  }
}
