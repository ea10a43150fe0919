import { hashOf } from './hash-of.js';

/** How many ids share a chain, on average: each is looked at to find one of them. */
const perChain = 4;

/** Entries by the hash of their id: 5 bytes for each. 0 stands for none, so that a list begins with 1. */
export interface IdChains {
  /** The last entry of each hash; as many as a power of two. */
  readonly heads: Uint32Array;
  /** For each entry the one of the same hash before it. */
  readonly links: Uint32Array;
}

/** Chains for so many entries, with nothing in them. */
export function emptyChains(entries: number, ids = entries): IdChains {
  const heads = ids === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, ids / perChain)));
  return { heads: new Uint32Array(heads), links: new Uint32Array(ids === 0 ? 0 : entries) };
}

/** Puts an entry, the last so far, at the head of its chain. */
export function addToChain({ heads, links }: IdChains, hash: number, entry: number): void {
  const chain = hash & (heads.length - 1);
  links[entry] = heads[chain] as number;
  heads[chain] = entry + 1;
}

/** The last entry whose id may be of a hash, -1 where there is none. */
export function firstOfChain({ heads }: IdChains, hash: number): number {
  return (heads[hash & (heads.length - 1)] ?? 0) - 1;
}

/** The entry before one in its chain, -1 at its end. */
export function nextOfChain({ links }: IdChains, entry: number): number {
  return (links[entry] ?? 0) - 1;
}

/** The first entry, from the last on, that has an id; -1 where none has. */
export function findInChain(
  chains: IdChains,
  id: string,
  hasId: (entry: number, id: string) => boolean,
): number {
  let entry = firstOfChain(chains, hashOf(id));
  while (entry >= 0 && !hasId(entry, id)) entry = nextOfChain(chains, entry);
  return entry;
}
