import type { Loss } from './writer.js';

/** How many losses of one story are kept; the rest is counted. */
const limit = 1000;

/** What a format could not say of a story, bounded in number. */
export class LossLog {
  readonly #kept: Loss[] = [];
  #more = 0;

  add(path: string, message: string): void {
    if (this.#kept.length < limit) this.#kept.push({ path, message });
    else this.#more += 1;
  }

  /** In the order found; a last one counts what was not kept. */
  list(): readonly Loss[] {
    if (this.#more === 0) return this.#kept;
    const message = `${this.#more} more things could not be said; the first ${limit} are listed.`;
    return [...this.#kept, { path: '', message }];
  }
}
