import type { LargeTask, ReadAll, ReadSoFar } from './large-reading.js';
import type { PackedPiece } from './packed-entries.js';

/** From the page to the Worker, in this order: the task; bytes again and again, or that they are slow; their end. */
export type ToWorker =
  | { readonly task: LargeTask }
  | { readonly bytes: Uint8Array }
  | { readonly show: true }
  | { readonly end: { readonly cut: boolean } };

/** From the Worker to the page: first that it is there; then what has come of each piece of bytes; at last all. */
export type FromWorker = 'ready' | Told;

export interface Told {
  /** Entries so far, and how many bytes have been read since the last message. */
  readonly count: number;
  readonly read: number;
  readonly piece: PackedPiece;
  readonly soFar?: ReadSoFar;
  readonly all?: ReadAll;
}
