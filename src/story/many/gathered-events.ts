import type { Clock } from '../../time/index.js';
import type { Found } from '../problem-log.js';

/** Events with their place in the list, from 0, that something else is to be said of. */
export interface NamedEntries {
  readonly entries: readonly number[];
  readonly names: readonly string[];
}

/** A column of small numbers, as narrow as they allow. */
export type GroupColumn = Int8Array | Int16Array | Int32Array;

/**
 * The events of a story as columns, with what it takes to have each again: typed arrays, strings and numbers only, so
 * that it can be posted to another thread as it is. The columns are those of `EventColumns`, in its order.
 */
export interface GatheredEvents {
  /** How many entries were taken, with those that are no events. */
  readonly count: number;
  /** How many of them are dated events: the rows. */
  readonly length: number;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** Absent where all begin at a known moment: it is `earliest` then. */
  readonly place?: Float64Array;
  readonly kind: Uint8Array;
  readonly precision: Uint8Array;
  readonly certainty: Uint8Array;
  /** Index in `groups`, -1 for none. */
  readonly group: GroupColumn;
  readonly importance?: Float64Array;
  readonly reported?: Float64Array;
  /** Whether any was updated or corrected, or is undated and reported. */
  readonly tellsMore?: boolean;
  readonly quotes: Uint8Array;
  readonly media: Uint8Array;
  /** Place in the list of each row; absent where that is the row itself. */
  readonly entry?: Uint32Array;
  /** Places in the list of the undated events. */
  readonly undated: Uint32Array;
  /** Ids of the groups that events name, in the order of the list, each with the first event that does. */
  readonly groups: NamedEntries;
  /** Events whose id is neither their own nor the one that is made of their place. */
  readonly renamed: NamedEntries;
  /** Entries by the ids that are written: see `IdChains`. */
  readonly heads: Uint32Array;
  readonly links: Uint32Array;
  /** The clock that times with an offset are shown on, as `onClock` of `time/` takes it. */
  readonly clock: Clock;
  /** Rows with such times. */
  readonly clocked: Uint32Array;
  /** EDTF of the first such time, and of the first of another offset. */
  readonly offsets: NamedEntries;
  /** What is wrong with events, and with their ids. */
  readonly found: Found;
  readonly foundOfIds: Found;
}

/** The buffers that may be transferred with it, each once. */
export function buffersOf(gathered: GatheredEvents): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const value of Object.values(gathered)) {
    if (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
  }
  return [...buffers];
}
