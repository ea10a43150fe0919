/** The last stretch of a movement says how quick it was, in milliseconds. */
const recent = 80;

/** How quick a finger is where it has just been. */
export class Speed {
  #samples: { readonly at: number; readonly time: number }[] = [];

  /** The finger is so many pixels along at so many milliseconds. */
  add(at: number, time: number): void {
    this.#samples = [...this.#samples.filter((sample) => time - sample.time < recent), { at, time }];
  }

  clear(): void {
    this.#samples = [];
  }

  /** Pixels per millisecond. */
  get value(): number {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    const duration = first && last ? last.time - first.time : 0;
    return first && last && duration > 0 ? (last.at - first.at) / duration : 0;
  }
}
