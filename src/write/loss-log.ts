import type { Loss } from './writer.js';

/** How many losses of one story are listed; the rest is counted. */
const limit = 1000;

/** What a format could not say of one story, bounded in number. */
export class LossLog {
  readonly #kept: Loss[] = [];
  #more = 0;

  add(path: string, message: string): void {
    if (this.#kept.length < limit) this.#kept.push({ path, message });
    else this.#more += 1;
  }

  /** In the order found; a last one counts what is not listed. */
  list(): Loss[] {
    if (this.#more === 0) return [...this.#kept];
    return [
      ...this.#kept,
      { path: '', message: `There are ${this.#more} more losses; the first ${limit} are listed.` },
    ];
  }
}
