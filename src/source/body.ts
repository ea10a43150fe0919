/** All bytes of an answer. */
export interface WholeBody {
  readonly bytes: Uint8Array;
  /** Whether there was more than `maxBytes`; then `bytes` are those before. */
  readonly cut: boolean;
}

/** The bytes of an answer as they arrive, after decompression; it stops the transfer at `maxBytes`. Rejects as the stream does. */
export class Body {
  /** Whether there was more than `maxBytes`; known at the end. */
  cut = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #maxBytes: number;
  #kept: Uint8Array[] = [];
  #length = 0;
  #ended = false;
  #pulling: Promise<void> | undefined;

  constructor({ body }: Response, maxBytes: number) {
    this.#reader = body?.getReader();
    this.#ended = !this.#reader;
    this.#maxBytes = maxBytes;
  }

  /** The next chunk; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    while (!this.#ended && this.#kept.length === 0) await this.#pull();
    return this.#kept.shift();
  }

  /** Whether it ends before it has more than so many bytes, and so many milliseconds after the first of them. */
  async isShort(bytes: number, milliseconds: number): Promise<boolean> {
    await this.#pull();
    let timer: unknown;
    const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, milliseconds, 'late')));
    while (!this.#ended && this.#length <= bytes)
      if ((await Promise.race([this.#pull(), late])) === 'late') break;
    clearTimeout(timer as number | undefined);
    return this.#ended;
  }

  /** What has come and was not yet asked for. */
  head(): Uint8Array {
    const bytes = new Uint8Array(this.#kept.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#kept) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  async all(): Promise<WholeBody> {
    while (!this.#ended) await this.#pull();
    return { bytes: this.head(), cut: this.cut };
  }

  /** Ends the transfer: nobody waits for the rest. */
  stop(): void {
    this.#ended = true;
    void this.#reader?.cancel().catch(() => {});
  }

  /** Reads a chunk more; called again before that is there, the same one. */
  #pull(): Promise<void> {
    return (this.#pulling ??= this.#read());
  }

  async #read(): Promise<void> {
    const { done, value } = (await this.#reader?.read()) ?? { done: true };
    this.#pulling = undefined;
    if (done) {
      this.#ended = true;
      return;
    }
    const room = this.#maxBytes - this.#length;
    this.#kept.push(value.subarray(0, room));
    this.#length += Math.min(value.length, room);
    this.cut = value.length > room;
    if (this.cut) this.stop();
  }
}
