import { textInJson } from './text-in-json.js';

/** The JSON of some entries one behind the other, and where each ends. It can be posted to another thread. */
export interface PackedPiece {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** Packs entries as they are read. */
export class EntryPacker {
  #bytes = new Uint8Array(2 ** 16);
  #ends = new Uint32Array(2 ** 10);
  #length = 0;
  #count = 0;

  add(entry: Uint8Array): void {
    const length = this.#length + entry.length;
    if (length > this.#bytes.length) this.#bytes = withRoom(this.#bytes, length);
    if (this.#count === this.#ends.length) this.#ends = withRoom(this.#ends, this.#count + 1);
    this.#bytes.set(entry, this.#length);
    this.#ends[this.#count] = length;
    this.#length = length;
    this.#count += 1;
  }

  /** What has been added since it was last taken. */
  take(): PackedPiece {
    const piece = {
      bytes: this.#bytes.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#count),
    };
    this.#length = this.#count = 0;
    return piece;
  }
}

function withRoom<Numbers extends Uint8Array | Uint32Array>(full: Numbers, length: number): Numbers {
  const room = new (full.constructor as new (length: number) => Numbers)(Math.max(length, 2 * full.length));
  room.set(full);
  return room;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Entries that are parsed when they are asked for: in memory they are no larger than they were on their way. */
export class PackedEntries {
  readonly #pieces: PackedPiece[] = [];
  /** How many entries there are up to each piece, with it. */
  readonly #counts: number[] = [];

  get length(): number {
    return this.#counts.at(-1) ?? 0;
  }

  add(piece: PackedPiece): void {
    if (piece.ends.length === 0) return;
    this.#counts.push(this.length + piece.ends.length);
    this.#pieces.push(piece);
  }

  /** What an entry says; undefined while it is still on its way. */
  at(index: number): unknown {
    const place = this.#placeOf(index);
    if (!place) return undefined;
    const { bytes, from, to } = place;
    return JSON.parse(decoder.decode(bytes.subarray(from, to))) as unknown;
  }

  textAt(index: number, key: string): string | undefined {
    const place = this.#placeOf(index);
    return place && textInJson(place.bytes, place.from, place.to, key);
  }

  #placeOf(index: number): { bytes: Uint8Array; from: number; to: number } | undefined {
    const at = this.#pieceOf(index);
    const piece = this.#pieces[at];
    if (!piece) return undefined;
    const { bytes, ends } = piece;
    const entry = index - (this.#counts[at - 1] ?? 0);
    return { bytes, from: ends[entry - 1] ?? 0, to: ends[entry] ?? 0 };
  }

  /** By halving: the first piece up to which there are more entries. */
  #pieceOf(index: number): number {
    let low = 0;
    let high = this.#counts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#counts[middle] as number) > index) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
