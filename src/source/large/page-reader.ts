import { LargeReading, type LargeTask, type ReadAll } from './large-reading.js';
import type { Follower, LargeReader } from './reader.js';
import { Slices } from '../../story/many/slices.js';

/** Reads in the page, a slice at a time: where there is no Worker to be had. */
export class PageReader implements LargeReader {
  readonly #reading: LargeReading;
  readonly #follower: Follower;
  readonly #stopped = new AbortController();
  readonly #slices = new Slices(this.#stopped.signal);
  #bytes = 0;

  constructor(task: LargeTask, follower: Follower) {
    this.#reading = new LargeReading(task);
    this.#follower = follower;
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.#bytes += bytes.length;
    this.#reading.push(bytes);
    await this.#take();
    if (this.#reading.isDue) await this.#tellSoFar();
  }

  async show(): Promise<void> {
    if (this.#reading.isMore) await this.#tellSoFar();
  }

  async end(cut: boolean): Promise<ReadAll> {
    this.#reading.end(cut);
    await this.#take();
    return this.#slices.finish(this.#reading.all());
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #take(): Promise<void> {
    if (this.#slices.isOver) await this.#slices.rest();
    while (!this.#reading.take(() => this.#slices.isOver)) {
      this.#tell();
      await this.#slices.rest();
    }
    this.#tell();
  }

  async #tellSoFar(): Promise<void> {
    this.#follower.soFar(await this.#slices.finish(this.#reading.soFar()));
  }

  #tell(): void {
    this.#follower.entries(this.#reading.piece());
    this.#follower.progress(this.#reading.count, this.#bytes);
  }
}
