import type { GatheredEvents, GroupColumn } from './gathered-events.js';
import { orderOf } from './order-of.js';

/** The numbers of one dated event. */
export interface DraftNumbers {
  earliest: number;
  latest: number;
  place: number;
  kind: number;
  precision: number;
  certainty: number;
  group: number;
  /** NaN where none is given. */
  importance: number;
  quotes: number;
  media: number;
  /** Whether its date has times with an offset. */
  hasOffset: boolean;
  /** Its place in the list. */
  entry: number;
}

type Sorted = Pick<
  GatheredEvents,
  | 'length'
  | 'earliest'
  | 'latest'
  | 'place'
  | 'kind'
  | 'precision'
  | 'certainty'
  | 'group'
  | 'importance'
  | 'quotes'
  | 'media'
  | 'entry'
  | 'clocked'
>;

/** The numbers of dated events, in the order in which they come. */
export class DraftColumns {
  readonly #all: DraftNumbers[] = [];

  add(numbers: DraftNumbers): void {
    this.#all.push(numbers);
  }

  /** The columns in order, none of them shared with this. */
  sorted(): Sorted {
    const all = this.#all;
    const column = (key: 'earliest' | 'latest' | 'place' | 'importance'): Float64Array =>
      Float64Array.from(all, (numbers) => numbers[key]);
    const order = orderOf({ place: column('place'), earliest: column('earliest'), latest: column('latest') });
    const rows = order ? Array.from(order, (i) => all[i] as DraftNumbers) : all;
    const numbers = <Key extends keyof DraftNumbers>(key: Key): DraftNumbers[Key][] =>
      rows.map((row) => row[key]);
    const hasOpen = rows.some(({ earliest }) => !Number.isFinite(earliest));
    const hasImportance = rows.some(({ importance }) => !Number.isNaN(importance));
    return {
      length: rows.length,
      earliest: Float64Array.from(numbers('earliest')),
      latest: Float64Array.from(numbers('latest')),
      ...(hasOpen && { place: Float64Array.from(numbers('place')) }),
      kind: Uint8Array.from(numbers('kind')),
      precision: Uint8Array.from(numbers('precision')),
      certainty: Uint8Array.from(numbers('certainty')),
      group: groupColumn(numbers('group')),
      ...(hasImportance && { importance: Float64Array.from(numbers('importance')) }),
      quotes: Uint8Array.from(numbers('quotes')),
      media: Uint8Array.from(numbers('media')),
      ...(rows.some(({ entry }, i) => entry !== i) && { entry: Uint32Array.from(numbers('entry')) }),
      clocked: Uint32Array.from([...rows.keys()].filter((i) => rows[i]?.hasOffset)),
    };
  }
}

const groupColumn = (groups: readonly number[]): GroupColumn => Int32Array.from(groups);
