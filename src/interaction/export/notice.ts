import type { LitElement, ReactiveController } from 'lit';

/** Milliseconds that it stands there. */
const saidFor = 4000;

/** What has been done for the reader is said for a while; what leaves the page says nothing more. */
export class Notice<Done> implements ReactiveController {
  readonly #host: LitElement;
  readonly #tell: (done: Done | undefined) => void;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, tell: (done: Done | undefined) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Before the same is done once more: the same words are heard again only if they come again. */
  clear(): void {
    clearTimeout(this.#saying);
    this.#tell(undefined);
  }

  say(done: Done): void {
    this.clear();
    if (!this.#host.isConnected) return;
    this.#tell(done);
    this.#saying = setTimeout(() => this.#tell(undefined), saidFor);
  }
}
