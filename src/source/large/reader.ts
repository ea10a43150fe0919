import type { ReadAll, ReadSoFar } from './large-reading.js';
import type { PackedPiece } from './packed-entries.js';

/** What a reader tells of while it reads. */
export interface Follower {
  /** More was read: how many entries there are now, of how many bytes. */
  progress(count: number, bytes: number): void;
  /** Entries, each once, before what was gathered of them. */
  entries(piece: PackedPiece): void;
  /** As much as makes another picture. */
  soFar(read: ReadSoFar): void;
}

/** Reads a large story: in a Worker, or in the page. Rejects where it was stopped or has failed. */
export interface LargeReader {
  /** More bytes, which are no longer the caller's; resolves when there is room for more. */
  push(bytes: Uint8Array): Promise<void>;
  /** Bytes are slow to come: makes a picture of what is there, if that is more than in the last. No bytes are pushed meanwhile. */
  show(): Promise<void>;
  /** No more bytes come; `cut` says that there would have been more. */
  end(cut: boolean): Promise<ReadAll>;
  stop(): void;
}
