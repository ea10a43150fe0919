import type { LitElement, ReactiveController } from 'lit';
import { type Address, isSameAddress, readAddress, writeAddress } from './fragment.js';

/**
 * Milliseconds between replacements. Browsers refuse the page that changes its history more often than a hundred times
 * in ten seconds (Safari by throwing, Chromium by doing nothing): this leaves two thirds to the page and other timelines.
 */
const restTime = 300;

/** What the controller asks of the element. */
export interface AddressRequests {
  /** The value of `hash`: null where there is none, '' for the default name. */
  name(): string | null;
  /** Shows what the address says, all of it: what it does not name is as at first. */
  go(address: Address): void;
}

/**
 * Keeps the element's part of the page's fragment: tells the element what it says on arrival, after Back and Forward and
 * when somebody changes it, and writes what the reader did. Silent while there is no name, and where the page has no
 * history to write to. A fragment that says nothing on arrival is no request: what the author set holds.
 */
export class AddressController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: AddressRequests;
  #name: string | null = null;
  /** What the fragment said when it was last read or written: it is told only what differs. */
  #known: Address = {};
  #listening: AbortController | undefined;
  /** The replacement that waits until the last one has had its rest. */
  #waiting: Address | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, requests: AddressRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  /**
   * Makes the fragment say this of the timeline, and nothing else of it: as a new entry of the history, or in place of
   * the present one, then perhaps a moment later. Does nothing where it says so already.
   */
  write(address: Address, how: 'push' | 'replace'): void {
    if (!this.#listening) return;
    if (how === 'push') {
      // Back must lead to what was last seen, not to what it was a moment before.
      this.#replace();
      this.#put(address, how);
      return;
    }
    this.#waiting = address;
    if (this.#resting === undefined) this.#replace();
  }

  hostConnected(): void {
    const page = this.#page;
    if (!page) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    page.addEventListener('popstate', () => this.#read(), { signal });
    page.addEventListener('hashchange', () => this.#read(), { signal });
    this.#read();
  }

  /** Another name is another part of the fragment. What it says is for the next update: this one is done. */
  hostUpdated(): void {
    if (this.#requests.name() !== this.#name) queueMicrotask(() => this.#listening && this.#read());
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.#waiting = undefined;
  }

  get #page(): Window | undefined {
    return this.#host.ownerDocument.defaultView ?? undefined;
  }

  #read(): void {
    const name = this.#readName();
    const address = name === null ? undefined : this.#address(name);
    if (!address || isSameAddress(address, this.#known)) return;
    this.#known = address;
    this.#waiting = undefined;
    this.#requests.go(address);
  }

  #readName(): string | null {
    const name = this.#requests.name();
    if (name === this.#name) return name;
    this.#name = name;
    this.#known = {};
    this.#waiting = undefined;
    return name;
  }

  #address(name: string): Address {
    return readAddress(this.#page?.location.hash ?? '', name);
  }

  #replace(): void {
    const address = this.#waiting;
    this.#waiting = undefined;
    if (!address || !this.#put(address, 'replace')) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      this.#replace();
    }, restTime);
  }

  /** Whether the history was asked for something. It may refuse: too often, in a sandbox, in a document without address. */
  #put(address: Address, how: 'push' | 'replace'): boolean {
    const page = this.#page;
    const name = this.#readName();
    if (!page || name === null) return false;
    const { history, location } = page;
    const fragment = writeAddress(location.hash, name, address);
    const changed = fragment !== location.hash;
    if (changed) {
      // In full, for a page may have a base that is not its own address.
      const url = location.href.replace(/#.*$/s, '') + fragment;
      try {
        if (how === 'push') history.pushState(history.state, '', url);
        else history.replaceState(history.state, '', url);
      } catch {
        // The page is none the worse for it: only its address does not follow.
      }
    }
    this.#known = this.#address(name);
    return changed;
  }
}
