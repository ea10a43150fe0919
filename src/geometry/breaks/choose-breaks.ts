import type { Gap } from './find-gaps.js';

/** A choice of breaks, and what a reader gains by it. */
export interface Candidate {
  readonly cuts: readonly Gap[];
  readonly worth: number;
}

/** The fewest breaks after which one more would not pay its price; candidates in order of number of breaks. */
export function chooseBreaks(candidates: Iterable<Candidate>, price: number): readonly Gap[] {
  let chosen: Candidate = { cuts: [], worth: -Infinity };
  for (const candidate of candidates) {
    const more = candidate.cuts.length - chosen.cuts.length;
    const pays = more > 0 ? candidate.worth >= chosen.worth + more * price : candidate.worth > chosen.worth;
    if (pays) chosen = candidate;
  }
  return chosen.cuts;
}
