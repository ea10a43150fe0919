import { isBlank, sign, ValueEnd } from './value-end.js';

/** What stands next: the story itself, a name, its colon, its value, more of a name or value; or nothing that matters. */
type Next = 'story' | 'name' | 'colon' | 'value' | 'more' | 'nothing';

/**
 * Finds in a story in JSON where its list of events begins, and behind that whether there is another. It goes by brackets and
 * strings alone. Bytes come in pieces, and each is looked at once.
 */
export class Members {
  /** The next byte to look at: behind its bracket where the list has begun. */
  at = 0;
  /** Whether the story is an object; else it is a list, or nothing like a story. */
  isObject = false;
  /** Whether there are two members of the name: JSON knows the last. */
  twice = false;
  #next: Next = 'story';
  /** Where the name or value begins that is read. */
  #from = 0;
  #isName = false;
  #isEvents = false;
  #found = false;
  readonly #value = new ValueEnd();

  /** Whether the list of events begins before `at`. Not so where more bytes are needed, and where it has begun already. */
  findList(bytes: Uint8Array, last: boolean): boolean {
    while (this.at < bytes.length && this.#next !== 'nothing') {
      const byte = bytes[this.at] as number;
      if (this.#next === 'more') {
        if (!this.#readMore(bytes, last)) return false;
      } else {
        if (this.#beginsList(byte)) return true;
        this.#step(byte, bytes);
      }
    }
    return false;
  }

  /** The bytes before the list are there no more, and behind it goes on at an index. */
  resume(at: number): void {
    this.at = at;
    this.#next = this.isObject ? 'name' : 'nothing';
  }

  #beginsList(byte: number): boolean {
    const isList =
      byte === sign.open && (this.#next === 'story' || (this.#next === 'value' && this.#isEvents));
    if (!isList || this.#found) return false;
    this.#found = true;
    this.at += 1;
    return true;
  }

  #step(byte: number, bytes: Uint8Array): void {
    const next = this.#next;
    if (isBlank(byte)) this.at += 1;
    else if (next === 'story') {
      this.isObject = byte === sign.openObject;
      this.#next = this.isObject ? 'name' : 'nothing';
      this.at += 1;
    } else if (next === 'value' || (next === 'name' && byte === sign.quote))
      this.#begin(bytes, next === 'name');
    else {
      // A comma, a colon, the end of the story; what should not be there the parser of JSON will tell.
      if (next === 'colon') this.#next = byte === sign.colon ? 'value' : 'name';
      else if (byte === sign.closeObject) this.#next = 'nothing';
      this.at += 1;
    }
  }

  #begin(bytes: Uint8Array, isName: boolean): void {
    this.#from = this.at;
    this.#isName = isName;
    this.#next = 'more';
    this.#value.begin(bytes, this.at);
  }

  /** Whether the name or value ends in what is there. */
  #readMore(bytes: Uint8Array, last: boolean): boolean {
    const end = this.#value.find(bytes, last);
    if (end < 0) return false;
    this.at = end;
    this.#next = this.#isName ? 'colon' : 'name';
    if (this.#isName) {
      this.#isEvents = isEvents(bytes.subarray(this.#from, end));
      if (this.#isEvents && this.#found) this.twice = true;
    }
    return true;
  }
}

/** Whether a name in its quotation marks is that of the list of events. */
function isEvents(name: Uint8Array): boolean {
  try {
    return JSON.parse(new TextDecoder().decode(name)) === 'events';
  } catch {
    return false;
  }
}
