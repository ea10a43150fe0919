/** Bytes that come in pieces, from the first that is still needed on. */
export class PendingBytes {
  #room = new Uint8Array(0);
  #length = 0;

  /** What is there. A view that holds until the next `push`. */
  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  /** Lets go of the first `gone` bytes, and takes more. */
  push(more: Uint8Array, gone: number): void {
    const rest = this.#room.subarray(gone, this.#length);
    const length = rest.length + more.length;
    // Twice the room, so that one long entry is not copied for each piece of it.
    const room = length > this.#room.length ? new Uint8Array(2 * length) : this.#room;
    room.set(rest);
    room.set(more, rest.length);
    this.#room = room;
    this.#length = length;
  }
}
