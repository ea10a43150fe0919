import { cheapestPlace, isBetter, priceOfPlace, type Candidate, type Plan } from './label-plan.js';
import { clash, nearestPlace, type Place } from './label-places.js';

/** How many labels may step aside for one, and how many ways of doing so are tried for each. */
const mostMoved = 3;
const mostTries = 60;

/** Returns a plan at least as good: labels that found no place get one where others can step aside for them. */
export function improvePlan(plan: Plan, candidates: readonly Candidate[]): Plan {
  let best = plan;
  for (let changed = true; changed;) {
    changed = false;
    for (const item of missing(best, candidates)) {
      const better = squeezeIn(item, best, candidates);
      if (!better) continue;
      best = better;
      changed = true;
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

/** Returns a better plan in which an item has a place and those in its way have others, if there is one. */
function squeezeIn(item: number, plan: Plan, candidates: readonly Candidate[]): Plan | undefined {
  const placed = plan.filter((place) => place !== undefined);
  const ways = candidates[item]!.slots.flatMap((slot) => {
    const levels = placed.filter((other) => other.slot.side === slot.side).map((other) => other.near);
    return [0, ...levels].flatMap((level) => nearestPlace(slot, [], Math.max(slot.nearest, level)) ?? []);
  })
    .map((place) => ({ place, moved: placed.filter((other) => clash(place, other)) }))
    .filter(({ moved }) => moved.length <= mostMoved)
    .toSorted((a, b) => a.moved.length - b.moved.length || priceOfPlace(a.place) - priceOfPlace(b.place))
    .slice(0, mostTries);
  for (const { place, moved } of ways) {
    const better = reseat(place, moved, plan, candidates);
    if (isBetter(better, plan, candidates)) return better;
  }
  return undefined;
}

/** Returns the plan with a new place, and those that it displaces wherever they now find room. */
function reseat(place: Place, moved: readonly Place[], plan: Plan, candidates: readonly Candidate[]): Plan {
  const next = [...plan];
  next[place.slot.item] = place;
  for (const { slot } of moved) next[slot.item] = undefined;
  for (const { slot } of moved) next[slot.item] = cheapestPlace(candidates[slot.item]!.slots, next, 12);
  return next;
}
