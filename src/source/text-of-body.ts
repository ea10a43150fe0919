import { lineAndColumn } from '../read/line-and-column.js';
import type { Problem } from '../story/index.js';
import type { Body } from './body.js';
import { encodingOf, notValidAt } from './decode-text.js';

const replacement = '\uFFFD';

/** By its value, which Node's types have, too. */
type Decoder = InstanceType<typeof TextDecoder>;

/** The text of an answer, piece by piece as it arrives. Rejects as the stream does. */
export class TextOfBody implements AsyncIterable<string> {
  readonly #body: Body;
  readonly #contentType: string;
  #problems: readonly Problem[] = [];

  constructor(body: Body, contentType = '') {
    this.#body = body;
    this.#contentType = contentType;
  }

  /** What was wrong with its letters; known at the end. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    let decoder: Decoder | undefined;
    let line = 1;
    let valid = true;
    for (let bytes = await this.#body.next(); bytes; bytes = await this.#body.next()) {
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
    if (!this.#body.cut) yield decoder?.decode() ?? '';
  }

  #decoderFor(first: Uint8Array): Decoder {
    const { encoding, problems } = encodingOf(first, this.#contentType);
    this.#problems = problems;
    return new TextDecoder(encoding);
  }
}
