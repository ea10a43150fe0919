import { isClosed } from '../is-closed.js';
import type { LitElement, ReactiveController } from 'lit';

/** What the controller asks of the element. */
export interface MenuRequests {
  /** Whether the menu is open. */
  open(): boolean;
  close(): void;
}

type Move = (from: number, count: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (from, count) => (from + 1) % count,
  ArrowUp: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The menu at the button "Download": top layer, keys as of every menu, Escape and the click outside, and the focus, which
 * goes into it and comes back to its button. It listens on the document only while the menu is open.
 */
export class MenuController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: MenuRequests;
  #listening: AbortController | undefined;
  #hadFocus = false;

  constructor(host: LitElement, requests: MenuRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostUpdate(): void {
    const active = this.#root?.activeElement;
    this.#hadFocus = Boolean(active && this.#menu?.contains(active));
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    for (const layer of this.#toolbar?.querySelectorAll<HTMLElement>('.menu') ?? [])
      if (isClosed(layer)) layer.showPopover();
    const menu = this.#menu;
    if (menu && !this.#listening) {
      this.#listen();
      this.#items[0]?.focus();
    }
    if (menu) return;
    this.#stop();
    if (this.#hadFocus) this.#button?.focus();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.#requests.open()) this.#requests.close();
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.shadowRoot ?? undefined;
  }

  /** Where the menu is: not looked for among the marks, each time that these move. */
  get #toolbar(): HTMLElement | undefined {
    return this.#root?.querySelector<HTMLElement>('.toolbar') ?? undefined;
  }

  get #menu(): HTMLElement | undefined {
    return this.#toolbar?.querySelector<HTMLElement>('[role=menu]') ?? undefined;
  }

  get #button(): HTMLElement | undefined {
    return this.#toolbar?.querySelector<HTMLElement>('.save') ?? undefined;
  }

  get #items(): HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('keydown', (event) => this.#keydown(event), options);
    ownerDocument.addEventListener('pointerdown', (event) => this.#pressed(event), options);
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** A press elsewhere closes; one on the button is its own to answer. */
  #pressed(event: Event): void {
    const path = event.composedPath();
    const own = [this.#menu, this.#button].some((each) => each && path.includes(each));
    if (!own) this.#requests.close();
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.#answer(event, () => this.#requests.close());
    const active = this.#root?.activeElement;
    const items = this.#items;
    const at = items.findIndex((item) => item === active);
    if (at < 0) return;
    // The focus is on the button again when the browser takes it on from there.
    if (event.key === 'Tab') {
      this.#button?.focus();
      this.#requests.close();
      return;
    }
    const to = moves[event.key]?.(at, items.length) ?? this.#named(event.key, items, at);
    if (to !== undefined) this.#answer(event, () => items[to]?.focus());
  }

  /** The next item that begins with a letter. */
  #named(key: string, items: readonly HTMLElement[], at: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const letter = key.toLowerCase();
    const begins = (item: HTMLElement | undefined): boolean =>
      item?.textContent.trim().toLowerCase().startsWith(letter) ?? false;
    const order = items.map((_, i) => (at + 1 + i) % items.length);
    return order.find((i) => begins(items[i]));
  }

  #answer(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  }
}
