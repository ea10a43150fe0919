import { plainCharacter } from './plain-text.js';

/** What a unit becomes that becomes no other unit; 0 where that is not known. Control characters that are these are several. */
const nothing = 1;
const several = 2;

/** What each UTF-16 unit becomes, learnt as it is met; and characters that are not one unit that becomes another. */
let units: Uint16Array | undefined;
const characters = new Map<string, string>();

/**
 * Texts as `plainText` has them, one at a time and without making a string of each: to compare a million titles costs less
 * than to normalize them.
 */
export class PlainUnits {
  readonly #known = (units ??= new Uint16Array(2 ** 16));
  #units = new Uint16Array(2 ** 8);
  #length = 0;

  /** Takes the place of the text before. */
  read(text: string): void {
    const { length } = text;
    this.#length = 0;
    this.#makeRoom(length);
    for (let i = 0; i < length; i += 1) {
      const known = this.#known[text.charCodeAt(i)] as number;
      if (known > several) this.#units[this.#length++] = known;
      else if (known !== nothing) i += this.#readCharacter(text, i) - 1;
    }
  }

  /** Whether the text has a word somewhere. */
  has(word: string): boolean {
    const last = this.#length - word.length;
    for (let from = 0; from <= last; from += 1) {
      let i = 0;
      while (i < word.length && this.#units[from + i] === word.charCodeAt(i)) i += 1;
      if (i === word.length) return true;
    }
    return false;
  }

  /** Reads a character that is not known by its unit; gives the number of its units. */
  #readCharacter(text: string, at: number): number {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const plain = characters.get(character) ?? this.#learn(character);
    this.#makeRoom(this.#length + plain.length + text.length - at);
    for (let i = 0; i < plain.length; i += 1) this.#units[this.#length++] = plain.charCodeAt(i);
    return character.length;
  }

  #learn(character: string): string {
    const plain = plainCharacter(character);
    const unit = character.charCodeAt(0);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (!isHalf && plain.length < 2) {
      const becomes = plain === '' ? nothing : plain.charCodeAt(0);
      if (plain === '' || becomes > several) {
        this.#known[unit] = becomes;
        return plain;
      }
    }
    characters.set(character, plain);
    return plain;
  }

  #makeRoom(length: number): void {
    if (length <= this.#units.length) return;
    const room = new Uint16Array(2 * length);
    room.set(this.#units);
    this.#units = room;
  }
}
