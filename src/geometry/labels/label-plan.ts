import { nearestPlace, type Place } from './label-places.js';
import { leastPrice, type Slot } from './label-slots.js';

/** What the search knows of one item. */
export interface Candidate {
  readonly slots: readonly Slot[];
  /** What its label is worth: from 1 to 1.6, by importance. */
  readonly worth: number;
}

/** A place for each item that has one. */
export type Plan = readonly (Place | undefined)[];

/** Sums of the same numbers in another order differ by less. */
const rounding = 1e-9;

const priceOf = { poleLength: 0.3, passed: 12 };

/**
 * Returns the cheapest place that an item can still have. `block` is the price in pixels of each label still without a place
 * whose pole it would stand on: a high one keeps ways open.
 */
export function cheapestPlace(slots: readonly Slot[], plan: Plan, block: number): Place | undefined {
  const placed = plan.filter((place) => place !== undefined);
  let best: Place | undefined;
  let least = Infinity;
  for (const slot of slots) {
    const atLeast = leastPrice(slot);
    if (atLeast >= least) break;
    const shut = block > 0 ? slot.blocks.filter((item) => !plan[item]).length : 0;
    if (atLeast + block * shut >= least) continue;
    const place = nearestPlace(slot, placed);
    const price = place ? priceOfPlace(place) + block * shut : Infinity;
    if (price < least) {
      best = place;
      least = price;
    }
  }
  return best;
}

/** What a place costs the eye, in pixels: how far it reaches, how long its pole is, and what the pole passes. */
export function priceOfPlace({ slot, near, far }: Place): number {
  const passed = slot.passed.filter((box) => box.near < near).length;
  return slot.price + far + priceOf.poleLength * near + priceOf.passed * passed;
}

/** Whether one plan is better than another: worth more, or worth the same and cheaper. */
export function isBetter(a: Plan, b: Plan, candidates: readonly Candidate[]): boolean {
  const [one, other] = [worthOf(a, candidates), worthOf(b, candidates)];
  const more = one.worth - other.worth;
  return more > rounding || (more > -rounding && one.price < other.price - rounding);
}

/** Returns what a plan's labels are worth, and what they cost. */
function worthOf(
  plan: Plan,
  candidates: readonly Candidate[],
): { readonly worth: number; readonly price: number } {
  let worth = 0;
  let price = 0;
  plan.forEach((place, item) => {
    if (!place) return;
    worth += candidates[item]!.worth;
    price += priceOfPlace(place);
  });
  return { worth, price };
}
