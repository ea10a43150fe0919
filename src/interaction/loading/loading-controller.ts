import type { LitElement, ReactiveController } from 'lit';
import type { ReadStory } from '../../read/index.js';
import { type LargeAnswer, loadStory } from '../../source/index.js';
import type { Arrival } from './arrival.js';

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
  /** How a large story comes, or has come. */
  arrival: Arrival | undefined;
  /** The same for all results of which one is more of the other. */
  origin = {};
  readonly #host: LitElement;
  readonly #dress: () => void;
  #wanted: Loading | undefined;
  /** What was asked for and is not answered to its end. */
  #asked: readonly [reload: boolean, origin?: object] | undefined;
  /** What was answered to its end. */
  #last: ReadStory | undefined;
  #lastOrigin = this.origin;
  /** What addresses resolve against. */
  #base: string | undefined;
  #running: AbortController | undefined;
  #onlineAgain: AbortController | undefined;

  /** `dress` is asked for when there is more to see than the styles of the first picture know. */
  constructor(host: LitElement, dress: () => void) {
    this.#host = host;
    this.#dress = dress;
    host.addController(this);
  }

  /** Follows `src` and what goes with it; loads only when one of them is new, or what was broken off by a move. */
  follow(wanted: Loading, base: string | undefined): void {
    this.#base = base;
    const same = JSON.stringify(wanted) === JSON.stringify(this.#wanted);
    if (same && (this.loading || !this.#asked)) return;
    if (wanted.src !== this.#wanted?.src) this.result = this.#last = undefined;
    this.#wanted = wanted;
    this.#load(...((same && this.#asked) || ([false] as const)));
  }

  /** Asks the server again; what is shown stays until there is better. */
  reload(): void {
    this.#load(true);
  }

  hostConnected(): void {
    if (this.#asked) this.#host.requestUpdate();
    this.#retryOnline();
  }

  /** What was there before is there until what was on its way has come. */
  hostDisconnected(): void {
    const { arrival, loading } = this;
    this.#stop();
    if (loading) {
      this.result = this.#last;
      this.origin = this.#lastOrigin;
    } else this.arrival = arrival;
  }

  #stop(): void {
    this.#running?.abort();
    this.#onlineAgain?.abort();
    this.#running = this.arrival = undefined;
    this.loading = false;
  }

  #load(reload: boolean, origin = {}): void {
    this.#stop();
    const { src, ...wanted } = this.#wanted ?? {};
    this.#asked = src ? [reload, origin] : undefined;
    if (!src || !this.#host.isConnected) return;
    const running = new AbortController();
    this.#running = running;
    this.loading = true;
    loadStory(src, {
      ...wanted,
      base: this.#base,
      reload,
      signal: running.signal,
      large: (answer) => this.#arrive(answer, origin),
    }).then(
      (result) => {
        if (!running.signal.aborted) this.#take(result, origin);
      },
      (reason: unknown) => {
        // The one rejection that there is says that nobody waits any more.
        if (!running.signal.aborted) throw reason;
      },
    );
  }

  /** What few stories need is loaded for the first of them. */
  async #arrive(answer: LargeAnswer, origin: object): Promise<ReadStory | undefined> {
    const large = await import('./arrival.js').catch(() => undefined);
    if (!large || answer.signal?.aborted) return undefined;
    this.arrival = new large.Arrival(this.#host);
    this.#dress();
    const read = await this.arrival.read(answer, {
      shown: () => this.result?.story,
      show: (some) => this.#show(some, origin),
      readOn: () => this.#load(false, origin),
    });
    if (!read && !answer.signal?.aborted) this.arrival = undefined;
    return read;
  }

  #show(result: ReadStory, origin: object): void {
    const kept = result.story ? undefined : this.result?.story;
    this.result = kept ? { ...result, story: kept } : result;
    if (!kept) this.origin = origin;
    this.#host.requestUpdate();
  }

  #take(result: ReadStory, origin: object): void {
    this.loading = false;
    this.#asked = undefined;
    this.#show(result, origin);
    this.#last = this.result;
    this.#lastOrigin = this.origin;
    this.#retryOnline();
  }

  /** Once, when the browser says that it is online again. */
  #retryOnline(): void {
    if (!this.result?.problems.some(({ code, severity }) => severity === 'error' && mendable.has(code)))
      return;
    this.#onlineAgain = new AbortController();
    const { signal } = this.#onlineAgain;
    globalThis.addEventListener('online', () => this.reload(), { once: true, signal });
  }
}
