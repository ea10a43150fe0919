import type { LitElement, ReactiveController } from 'lit';
import type { ReadOptions } from '../../read/index.js';
import type { Content } from './read-content.js';

/**
 * Reads the story that the element's own children tell, and follows them: children that come late, change or are replaced.
 * `result` is undefined where they tell none; they are then what is seen. What reads them is loaded when there are any.
 */
export class ContentController implements ReactiveController {
  result: Content | undefined;
  readonly #host: LitElement;
  #wanted: ReadOptions | undefined;
  #read: ReadOptions | undefined;
  #watch: MutationObserver | undefined;
  #frame = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page has put nothing into the element but what is for one of its named slots. */
  get isEmpty(): boolean {
    return this.#host.querySelector?.(':scope > :not([slot])') === null;
  }

  /** Follows the children from the next drawing on; lets go of them where the story comes from elsewhere. */
  follow(wanted: ReadOptions | undefined): void {
    if (JSON.stringify(wanted) !== JSON.stringify(this.#wanted)) this.#wanted = wanted;
    if (!wanted) this.result = undefined;
  }

  hostConnected(): void {
    if (this.#wanted) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** Not before: on a server there is nothing to watch. */
  hostUpdated(): void {
    if (!this.#wanted) this.#letGo();
    else if (this.#host.isConnected) void this.read();
  }

  /** Reads the children unless they have been read; resolves when their story is there. */
  async read(): Promise<void> {
    if (this.#wanted && this.#read !== this.#wanted) await this.#readNow(this.#wanted);
  }

  #letGo(): void {
    cancelAnimationFrame(this.#frame);
    this.#watch?.disconnect();
    this.#watch = this.#read = undefined;
    this.#frame = 0;
  }

  async #readNow(wanted: ReadOptions): Promise<void> {
    this.#read = wanted;
    const watch = (this.#watch ??= this.#watchChildren());
    const reading = this.#host.childElementCount > 0 ? import('./read-content.js') : undefined;
    const result = await reading?.then(
      ({ readContent }) => readContent(this.#host, wanted, () => this.result),
      () => notLoaded,
    );
    if (watch !== this.#watch || this.#read !== wanted || (result && result === this.result)) return;
    this.result = result;
    this.#host.requestUpdate();
  }

  #watchChildren(): MutationObserver {
    const watch = new MutationObserver((changes) => {
      // Its own attributes are for the element to watch.
      if (changes.some(({ target, type }) => target !== this.#host || type === 'childList')) this.#readSoon();
    });
    watch.observe(this.#host, { childList: true, characterData: true, attributes: true, subtree: true });
    return watch;
  }

  /** Once in a frame, however many of them change. */
  #readSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#wanted) void this.#readNow({ ...this.#wanted });
    });
  }
}

/** The children stay, so that it is no failure. */
const notLoaded: Content = {
  key: '',
  problems: [
    {
      code: 'network',
      severity: 'warning',
      path: '',
      message: 'What it takes to read this list could not be loaded.',
      done: 'ignored',
    },
  ],
};
