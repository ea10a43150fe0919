import type { LitElement, ReactiveController } from 'lit';
import type { View } from '../geometry/index.js';
import type { Print } from '../view/index.js';
import { whenIdle } from './article/when-idle.js';
import type { printOf } from './print-of.js';
import type { Picture } from './reader-requests.js';

/** What the controller asks of the element. */
export interface PrintRequests {
  picture(): Picture;
  view(): View | undefined;
  print(print: Print | undefined): void;
}

/**
 * Has the story there for paper while the page is printed, and all as it was afterwards. The browser does not wait for what
 * would have to be loaded first, so what draws it is fetched before, when the page is idle.
 */
export class PrintController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: PrintRequests;
  #listening: AbortController | undefined;
  #letGo: (() => void) | undefined;
  #printOf: typeof printOf | undefined;
  /** What had the focus before; no engine leaves it in what is not seen. */
  #focused: HTMLElement | undefined;
  #prints = false;

  constructor(host: LitElement, requests: PrintRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('beforeprint', () => this.#begin(), { signal });
    addEventListener('afterprint', () => this.#end(), { signal });
    const paper = matchMedia('print');
    paper.addEventListener('change', () => (paper.matches ? this.#begin() : this.#end()), { signal });
    this.#letGo = whenIdle(() => void this.#load());
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#letGo?.();
    this.#end();
  }

  async #load(): Promise<void> {
    try {
      ({ printOf: this.#printOf } = await import('./print-of.js'));
    } catch (error) {
      console.warn('<story-timeline> could not load what draws it for paper.', this.#host, error);
    }
  }

  #begin(): void {
    if (this.#prints || !this.#printOf) return;
    const root = this.#host.shadowRoot;
    const print = root && this.#printOf(root, this.#requests.picture(), this.#requests.view());
    if (!print) return;
    this.#prints = true;
    this.#focused = (root.activeElement ?? undefined) as HTMLElement | undefined;
    this.#requests.print(print);
  }

  #end(): void {
    if (!this.#prints) return;
    this.#prints = false;
    this.#requests.print(undefined);
    void this.#focusAgain();
  }

  async #focusAgain(): Promise<void> {
    const focused = this.#focused;
    this.#focused = undefined;
    await this.#host.updateComplete;
    const { activeElement, body } = this.#host.ownerDocument;
    if (focused?.isConnected && (!activeElement || activeElement === body))
      focused.focus({ preventScroll: true });
  }
}
