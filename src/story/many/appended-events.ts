import type { Clock } from '../../time/index.js';
import { madeId } from '../assign-ids.js';
import { entriesNow } from '../loose-list.js';
import type { ProblemLog } from '../problem-log.js';
import { entriesOfList } from './entries.js';
import { EntrySource } from './event-source.js';
import type { GatheredEvents } from './gathered-events.js';
import { hashOf } from './hash-of.js';
import { addToChain, emptyChains } from './id-chains.js';

const firstRoom = 4096;
/** So many entries for each chain are not too many to look at. */
const mostPerChain = 32;

/** The loose events that were added to a story, by their place among those, each with an id that no other has. */
export class AppendedEvents {
  readonly #values: unknown[] = [];
  readonly #names = new Map<number, string>();
  readonly #named = new Map<string, number>();
  readonly #nextSuffix = new Map<string, number>();
  readonly #reading;
  readonly #isTaken: (id: string) => boolean;
  readonly source: EntrySource;

  /** `first` is how many entries came before, of whose ids `isTaken` tells; `base` what relative links are resolved against. */
  constructor(first: number, base: string | undefined, isTaken: (id: string) => boolean) {
    this.#isTaken = isTaken;
    this.#reading = {
      chains: emptyChains(firstRoom),
      names: this.#names,
      named: this.#named,
      clock: 'written' as Clock,
      base,
      first,
    };
    this.source = new EntrySource(entriesOfList(this.#values), this.#reading);
  }

  get length(): number {
    return this.#values.length;
  }

  /** Takes the entries of a list, and gives each. */
  take(list: readonly unknown[]): unknown[] {
    const values = entriesNow(list);
    for (const value of values) this.#values.push(value);
    return values;
  }

  /** Gives ids to events that were taken from a place on; they are shown on a clock. */
  name(from: number, gathered: GatheredEvents, clock: Clock, log: ProblemLog): void {
    this.#reading.clock = clock;
    this.#makeRoom(from);
    for (const place of placesOf(gathered)) this.#name(from + place, log);
  }

  #name(entry: number, log: ProblemLog): void {
    const { first, chains } = this.#reading;
    const written = this.source.writtenId(entry);
    const id = written ?? madeId(first + entry + 1);
    if (!this.#isTakenBefore(id, entry)) {
      if (written !== undefined) addToChain(chains, hashOf(written), entry);
      return;
    }
    let suffix = this.#nextSuffix.get(id) ?? 2;
    while (this.#isTakenBefore(`${id}-${suffix}`, entry)) suffix += 1;
    this.#nextSuffix.set(id, suffix + 1);
    const name = `${id}-${suffix}`;
    this.#names.set(entry, name);
    this.#named.set(name, entry);
    if (written === undefined) return;
    log.add({
      code: 'duplicate-id',
      severity: 'warning',
      path: `events[${first + entry}].id`,
      value: id,
      message: `There is an event of this id already; this one is called "${name}".`,
      done: 'renamed',
    });
  }

  #isTakenBefore(id: string, entry: number): boolean {
    const found = this.source.find(id);
    return (found >= 0 && found < entry) || this.#isTaken(id);
  }

  /** Chains with room for all entries, in which few stand before any; those up to a place have ids already. */
  #makeRoom(upTo: number): void {
    const { length } = this.#values;
    const { heads, links } = this.#reading.chains;
    if (length <= links.length) return;
    const room = 2 ** Math.ceil(Math.log2(length));
    if (length <= heads.length * mostPerChain) {
      const longer = new Uint32Array(room);
      longer.set(links);
      this.#reading.chains = { heads, links: longer };
      return;
    }
    const chains = emptyChains(room);
    this.#reading.chains = chains;
    for (let entry = 0; entry < upTo; entry += 1) {
      const id = this.#names.has(entry) ? undefined : this.source.writtenId(entry);
      if (id !== undefined) addToChain(chains, hashOf(id), entry);
    }
  }
}

/** The places of all events that were gathered, in the order of the list. */
function placesOf({ count, length, entry, undated }: GatheredEvents): Uint32Array {
  const isEvent = new Uint8Array(count);
  for (let row = 0; row < length; row += 1) isEvent[entry?.[row] ?? row] = 1;
  for (const place of undated) isEvent[place] = 1;
  const places = new Uint32Array(length + undated.length);
  let next = 0;
  for (let place = 0; place < count; place += 1) if (isEvent[place] === 1) places[next++] = place;
  return places;
}
