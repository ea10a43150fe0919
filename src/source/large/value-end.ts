/** The signs of JSON, by their bytes. */
export const sign = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  open: 0x5b,
  backslash: 0x5c,
  close: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** Space, tab, line feed, carriage return. */
export const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** [ and { differ in one bit only, and ] and } in the same. */
const isOpening = (byte: number): boolean => (byte | 0x20) === 0x7b;
const isClosing = (byte: number): boolean => (byte | 0x20) === 0x7d;

/**
 * Finds where a JSON value ends among bytes that come in pieces, by its brackets and strings alone: whether it is JSON is for
 * a parser to say. It looks at each byte once.
 */
export class ValueEnd {
  #at = 0;
  #depth = 0;
  #deepest = 0;
  #inString = false;
  #isLiteral = false;

  /** How many of its brackets stand inside one another. */
  get deepest(): number {
    return this.#deepest;
  }

  /** A value begins at an index. */
  begin(bytes: Uint8Array, index: number): void {
    const first = bytes[index] as number;
    this.#at = index;
    this.#depth = 0;
    this.#deepest = 0;
    this.#inString = false;
    this.#isLiteral = first !== sign.quote && !isOpening(first);
  }

  /** So many bytes before the value are there no more. */
  shift(gone: number): void {
    this.#at -= gone;
  }

  /** The index behind the value, -1 where it goes on beyond what is there. `last` says that no more bytes come. */
  find(bytes: Uint8Array, last: boolean): number {
    if (this.#isLiteral) return this.#findLiteral(bytes, last);
    const { length } = bytes;
    let at = this.#at;
    let depth = this.#depth;
    let inString = this.#inString;
    while (at < length) {
      const byte = bytes[at] as number;
      at += 1;
      if (inString) {
        if (byte === sign.backslash) {
          if (at === length) {
            at -= 1; // what it escapes is still to come
            break;
          }
          at += 1;
        } else if (byte === sign.quote) {
          inString = false;
          if (depth === 0) return at;
        }
      } else if (byte === sign.quote) inString = true;
      else if (isOpening(byte)) {
        depth += 1;
        if (depth > this.#deepest) this.#deepest = depth;
      } else if (isClosing(byte)) {
        depth -= 1;
        if (depth <= 0) return at;
      }
    }
    this.#at = at;
    this.#depth = depth;
    this.#inString = inString;
    return -1;
  }

  /** A number or a word ends before what cannot be part of one; what can begin no value is one by itself. */
  #findLiteral(bytes: Uint8Array, last: boolean): number {
    let at = this.#at + 1;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (isBlank(byte) || byte === sign.comma || byte === sign.quote || isOpening(byte) || isClosing(byte))
        return at;
    }
    if (last) return at;
    this.#at = at - 1;
    return -1;
  }
}
