import { bareWords, collapseBlanks } from './collapse-blanks.js';

/** Words that may stand before a date that begins a paragraph, and between two that are its beginning and end. */
const before = /^[\s\p{P}]*(?:(?:from|between|von|vom|de|du|del)\s+)?$/iu;
const between = /^[\s\p{P}]*(?:(?:to|till?|until|through|and|bis|à|au|al?)\s*)?[\s\p{P}]*$/iu;

/** What stands where a paragraph of an item began: whether its words stand in the item itself, in a block of it, in a heading. */
export type Standing = 'bare' | 'block' | 'heading';

/** A paragraph as it grows, piece by piece: the dates that it begins with are no part of its words. */
export class Run {
  readonly standing: Standing;
  #pieces: string[] = [];
  /** Dates met so far at its beginning. */
  #dates = 0;
  #hasLink = false;
  #hasOther = false;

  constructor(standing: Standing) {
    this.standing = standing;
  }

  /** Whether nothing is to be seen of it yet. */
  get isEmpty(): boolean {
    return this.#pieces.every((piece) => piece.trim() === '');
  }

  /** Whether all its words are those of links. */
  get isLinks(): boolean {
    return this.#hasLink && !this.#hasOther;
  }

  add(text: string, isLink = false): void {
    this.#pieces.push(text);
    if (isLink) this.#hasLink = true;
    else if (bareWords(text) !== '') this.#hasOther = true;
  }

  /** Whether a date that comes now stands at the beginning, where it is none of the words; what parts it from another goes too. */
  startsWithDate(): boolean {
    const said = this.#pieces.join('');
    if (said.length > 40 || this.#dates > 1 || !(this.#dates === 0 ? before : between).test(said))
      return false;
    this.#dates += 1;
    this.#pieces = [];
    this.#hasOther = false;
    return true;
  }

  text(): string {
    const text = collapseBlanks(this.#pieces.join(''));
    return this.#dates > 0 ? text.replace(/^[\s,;:.·|/–—―)\]-]+/u, '') : text;
  }
}
