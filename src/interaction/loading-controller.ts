import type { LitElement, ReactiveController } from 'lit';
import type { ReadStory } from '../read/index.js';
import { loadStory } from '../source/index.js';

/** What says where a story comes from and how. */
export interface Loading {
  readonly src: string | null;
  readonly type: string | null;
  readonly timeZone: string | null;
  readonly crossOrigin: string | null;
  readonly maxBytes: number | null;
  readonly timeout: number | null;
}

/** Failures that a working connection may mend. */
const mendable = new Set(['network', 'offline', 'cors']);

/**
 * Loads the story of `src`, and always the latest: a new address stops the one before, leaving the page stops all.
 * `result` keeps the answer of the address that is shown; it is undefined while the first one is on its way.
 */
export class LoadingController implements ReactiveController {
  result: ReadStory | undefined;
  loading = false;
  readonly #host: LitElement;
  #wanted: Loading | undefined;
  #running: AbortController | undefined;
  #onlineAgain: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows `src` and what goes with it; loads only when one of them is new. */
  follow(wanted: Loading): void {
    const same = JSON.stringify(wanted) === JSON.stringify(this.#wanted);
    if (same && (this.loading || this.result)) return;
    const address = wanted.src !== this.#wanted?.src;
    this.#wanted = wanted;
    if (address) this.result = undefined;
    this.#load(false);
  }

  /** Asks the server again; what is shown stays until there is better. */
  reload(): void {
    this.#load(true);
  }

  hostConnected(): void {
    if (this.#wanted && !this.result) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#running?.abort();
    this.#onlineAgain?.abort();
    this.#running = undefined;
    this.loading = false;
  }

  #load(reload: boolean): void {
    this.#stop();
    const { src, type, timeZone, crossOrigin, maxBytes, timeout } = this.#wanted ?? {};
    if (!src || !this.#host.isConnected) return;
    const running = new AbortController();
    this.#running = running;
    this.loading = true;
    loadStory(src, {
      base: this.#host.ownerDocument.baseURI,
      type: type ?? undefined,
      timeZone: timeZone ?? undefined,
      crossOrigin,
      maxBytes: maxBytes ?? undefined,
      timeout: timeout ?? undefined,
      reload,
      signal: running.signal,
    }).then(
      (result) => {
        if (!running.signal.aborted) this.#take(result);
      },
      (reason: unknown) => {
        // The one rejection that there is says that nobody waits any more.
        if (!running.signal.aborted) throw reason;
      },
    );
  }

  #take(result: ReadStory): void {
    this.loading = false;
    const kept = result.story ? undefined : this.result?.story;
    this.result = kept ? { ...result, story: kept } : result;
    if (!result.story && result.problems.some(({ code }) => mendable.has(code))) this.#retryOnline();
    this.#host.requestUpdate();
  }

  /** Once, when the browser says that it is online again. */
  #retryOnline(): void {
    this.#onlineAgain = new AbortController();
    const { signal } = this.#onlineAgain;
    globalThis.addEventListener('online', () => this.reload(), { once: true, signal });
  }
}
