import { hashOf } from './hash-of.js';

/** How many ids share a chain, on average. */
const perChain = 4;

/** A place in a list has so many bits at most, which leaves the others of a link for a tag. */
const placeBits = 23;
const placeMask = 2 ** placeBits - 1;

/**
 * Entries by the hash of their id: 5 bytes for each. In chains stand places that are counted from 1, 0 ends them; with each
 * is a tag, the higher bits of its hash, so that few ids are looked at in vain.
 */
export interface IdChains {
  /** The last entry of each chain; as many as a power of two. */
  readonly heads: Uint32Array;
  /** For each entry the one before it in its chain, and its own tag. */
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
  links[entry] = (heads[chain] as number) | (tagOf(hash) << placeBits);
  heads[chain] = entry + 1;
}

/** The last entry that may have an id of a hash, or the last before another such entry; -1 where there is none. */
export function nextInChain({ heads, links }: IdChains, hash: number, before = -1): number {
  const tag = tagOf(hash);
  let place = before < 0 ? (heads[hash & (heads.length - 1)] ?? 0) : (links[before] as number) & placeMask;
  while (place > 0) {
    const link = links[place - 1] as number;
    if (link >>> placeBits === tag) break;
    place = link & placeMask;
  }
  return place - 1;
}

const tagOf = (hash: number): number => hash >>> placeBits;

/** The last entry that has an id, -1 where none has. */
export function findInChain(chains: IdChains, id: string, hasId: (entry: number) => boolean): number {
  const hash = hashOf(id);
  let entry = nextInChain(chains, hash);
  while (entry >= 0 && !hasId(entry)) entry = nextInChain(chains, hash, entry);
  return entry;
}
