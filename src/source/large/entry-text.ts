import type { LineAndColumn } from '../../read/line-and-column.js';
import type { Problem } from '../../story/index.js';
import { notValidAt } from '../decode-text.js';
import { placeIn } from './byte-place.js';

const replacement = '\uFFFD';

/** Decodes parts of one UTF-8 text, and says from where on its letters are not valid. */
export class EntryText {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #strict = new TextDecoder('utf-8', { fatal: true });
  #problem: Problem | undefined;

  /** The first place with letters that are not valid. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** The text of whole letters, whose first stands at a place. */
  decode(bytes: Uint8Array, place: () => LineAndColumn): string {
    const text = this.#decoder.decode(bytes);
    if (!this.#problem && text.includes(replacement) && !this.#isValid(bytes))
      this.#problem = notValidAt(placeIn(text, text.indexOf(replacement), place()), 'utf-8');
    return text;
  }

  #isValid(bytes: Uint8Array): boolean {
    try {
      this.#strict.decode(bytes);
      return true;
    } catch {
      return false;
    }
  }
}
