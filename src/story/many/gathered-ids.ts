import { assignIds, madeId } from '../assign-ids.js';
import { ProblemLog } from '../problem-log.js';
import type { GatheredEvents } from './gathered-events.js';
import { hashOf } from './hash-of.js';
import { addToChain, emptyChains, nextInChain } from './id-chains.js';
import type { IdChains } from './id-chains.js';

/** Entries between two rests: some milliseconds. */
const slice = 65_536;
/** How many ids of one chain are looked at: more come together by ill will only. */
const longestChain = 64;
const looksMade = /^event-\d+$/;

/** The ids of a story's events, in the order in which they come. */
export class GatheredIds {
  /** By entry: undefined of an event without one, null of what is no event. */
  readonly #ids: (string | null | undefined)[] = [];
  #hashes: Uint32Array;
  #named = 0;
  #hasUnnamed = false;
  #hasMadeLook = false;

  /** With room for so many entries before more is made. */
  constructor(room: number) {
    this.#hashes = new Uint32Array(room);
  }

  add(id: string | undefined, entry: number): void {
    while (this.#ids.length < entry) this.#ids.push(null);
    this.#ids.push(id);
    if (id === undefined) {
      this.#hasUnnamed = true;
      return;
    }
    if (entry >= this.#hashes.length) this.#makeRoom(entry);
    this.#hashes[entry] = hashOf(id);
    this.#named += 1;
    if (id.startsWith('event-') && looksMade.test(id)) this.#hasMadeLook = true;
  }

  /** Chains of the ids as they are written, those that are neither so nor made of a place, and their problems. */
  *indexed(): Generator<void, Pick<GatheredEvents, 'renamed' | 'foundOfIds' | 'heads' | 'links'>> {
    const log = new ProblemLog();
    const chains = emptyChains(this.#ids.length, this.#named);
    const isUnique = (yield* this.#fill(chains)) && !(this.#hasMadeLook && this.#hasUnnamed);
    const renamed = isUnique ? { entries: [], names: [] } : this.#renamed(log);
    return { renamed, foundOfIds: log.found(), ...chains };
  }

  /** Puts all ids into chains; whether it is sure that none is there twice. */
  *#fill(chains: IdChains): Generator<void, boolean> {
    let isUnique = true;
    for (let entry = 0; entry < this.#ids.length; entry += 1) {
      const id = this.#ids[entry];
      if (typeof id !== 'string') continue;
      if (isUnique && this.#isTaken(chains, id, this.#hashes[entry] as number)) isUnique = false;
      addToChain(chains, this.#hashes[entry] as number, entry);
      if (entry % slice === slice - 1) yield;
    }
    return isUnique;
  }

  /** Whether an id stands in its chain, or may do so further down than is looked. */
  #isTaken(chains: IdChains, id: string, hash: number): boolean {
    let other = nextInChain(chains, hash);
    for (let count = 0; other >= 0; count += 1) {
      if (count === longestChain) return true;
      if (this.#hashes[other] === hash && this.#ids[other] === id) return true;
      other = nextInChain(chains, hash, other);
    }
    return false;
  }

  #renamed(log: ProblemLog): GatheredEvents['renamed'] {
    const drafts: { id: string | undefined; position: number; path: string }[] = [];
    for (const [entry, id] of this.#ids.entries()) {
      if (id !== null) drafts.push({ id, position: entry + 1, path: `events[${entry}]` });
    }
    const entries: number[] = [];
    const names: string[] = [];
    for (const [i, name] of assignIds(drafts, log).entries()) {
      const { id, position } = drafts[i] as (typeof drafts)[number];
      if (name === (id ?? madeId(position))) continue;
      entries.push(position - 1);
      names.push(name);
    }
    return { entries, names };
  }

  #makeRoom(entry: number): void {
    const hashes = new Uint32Array(2 ** Math.ceil(Math.log2(entry + 1)));
    hashes.set(this.#hashes);
    this.#hashes = hashes;
  }
}
