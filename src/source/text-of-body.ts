import { lineAndColumn } from '../read/line-and-column.js';
import type { Problem } from '../story/index.js';
import { encodingOf, notValidAt } from './decode-text.js';

const replacement = '\uFFFD';

/** By its value, which Node's types have, too. */
type Decoder = InstanceType<typeof TextDecoder>;

/** The text of an answer, piece by piece as it arrives; stops the transfer at `maxBytes`. Rejects as the stream does. */
export class TextOfBody implements AsyncIterable<string> {
  readonly #response: Response;
  readonly #maxBytes: number;
  #cut = false;
  #problems: readonly Problem[] = [];

  constructor(response: Response, maxBytes: number) {
    this.#response = response;
    this.#maxBytes = maxBytes;
  }

  /** Whether there was more than `maxBytes`; known at the end. */
  get cut(): boolean {
    return this.#cut;
  }

  /** What was wrong with its letters; known at the end. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    let decoder: Decoder | undefined;
    let line = 1;
    let valid = true;
    for await (const bytes of this.#chunks()) {
      decoder ??= this.#decoderFor(bytes);
      const text = decoder.decode(bytes, { stream: true });
      const fault = valid ? text.indexOf(replacement) : -1;
      const place = lineAndColumn(text, fault < 0 ? text.length : fault);
      if (fault >= 0) {
        valid = false;
        const at = { line: line + place.line - 1, column: place.column };
        this.#problems = [...this.#problems, notValidAt(at, decoder.encoding)];
      }
      line += place.line - 1;
      yield text;
    }
    if (!this.#cut) yield decoder?.decode() ?? '';
  }

  #decoderFor(first: Uint8Array): Decoder {
    const { encoding, problems } = encodingOf(first, this.#response.headers.get('content-type') ?? '');
    this.#problems = problems;
    return new TextDecoder(encoding);
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    const reader = this.#response.body?.getReader();
    let left = this.#maxBytes;
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      this.#cut = value.length > left;
      yield value.subarray(0, left);
      left -= value.length;
      if (!this.#cut) continue;
      void reader?.cancel().catch(() => {}); // we have what we want, and nobody waits for the rest
      return;
    }
  }
}
