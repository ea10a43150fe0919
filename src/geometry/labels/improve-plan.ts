import { cheapestPlace, isBetter, priceOfPlace, type Candidate, type Plan } from './label-plan.js';
import { clash, nearestPlace, type Place } from './label-places.js';

/** How many labels may step aside for one, and how many ways are tried for it. */
const mostMoved = 3;
const triesEach = 60;
/** As in the passes before, but low: most labels have their places. */
const blockPrice = 12;
/** Tries in all, times the number of labels: each try costs about as much as there are labels. */
const effort = 24_000;
/** Finding the ways costs as much as so many tries. */
const lookingCosts = 5;

/** Returns a plan at least as good: labels that found no place get one where others can step aside for them. */
export function improvePlan(plan: Plan, candidates: readonly Candidate[]): Plan {
  let best = plan;
  let tries = effort / candidates.length;
  for (let changed = true; changed;) {
    changed = false;
    for (const item of missing(best, candidates)) {
      tries -= lookingCosts;
      for (const { place, moved } of waysIn(item, best, candidates)) {
        if (tries-- <= 0) return best;
        const next = reseat(place, moved, best, candidates);
        if (!isBetter(next, best, candidates)) continue;
        best = next;
        changed = true;
        break;
      }
    }
  }
  return best;
}

/** Items without a place, the most important first. */
function missing(plan: Plan, candidates: readonly Candidate[]): number[] {
  return candidates
    .flatMap((_, item) => (plan[item] ? [] : [item]))
    .toSorted((a, b) => candidates[b]!.worth - candidates[a]!.worth || a - b);
}

/** Returns places for an item with those in their way, the fewest first. */
function waysIn(item: number, plan: Plan, candidates: readonly Candidate[]) {
  const placed = plan.filter((place) => place !== undefined);
  const levels = new Set([0, ...placed.map(({ near }) => near)]);
  const places = candidates[item]!.slots.flatMap((slot) => {
    const starts = new Set([...levels].map((level) => Math.max(slot.nearest, level)));
    return [...starts].flatMap((start) => nearestPlace(slot, [], start) ?? []);
  });
  return places
    .map((place) => ({ place, moved: placed.filter((other) => clash(place, other)) }))
    .filter(({ moved }) => moved.length <= mostMoved)
    .toSorted((a, b) => a.moved.length - b.moved.length || priceOfPlace(a.place) - priceOfPlace(b.place))
    .slice(0, triesEach);
}

/** Returns the plan with a new place, and those that it displaces wherever they now find room. */
function reseat(place: Place, moved: readonly Place[], plan: Plan, candidates: readonly Candidate[]): Plan {
  const next = [...plan];
  next[place.slot.item] = place;
  for (const { slot } of moved) next[slot.item] = undefined;
  for (const { slot } of moved)
    next[slot.item] = cheapestPlace(candidates[slot.item]!.slots, next, blockPrice);
  return next;
}
