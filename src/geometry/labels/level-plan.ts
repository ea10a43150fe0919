import { priceOfPlace, type Candidate, type Plan } from './label-plan.js';
import { nearestPlace, type Place } from './label-places.js';
import type { Slot } from './label-slots.js';

/** What it is worth, in pixels of height, to stand level with another label; how far one moves for it, and all of a level. */
const levelWorth = 16;
const levelReach = 24;
const rowReach = 12;
const mostRounds = 4;

/** Returns the plan with each label where it costs least, the others being where they are, and level with others if it can. */
export function levelPlan(plan: Plan, candidates: readonly Candidate[]): Plan {
  const next = [...plan];
  for (let round = 0, moved = true; moved && round < mostRounds; round++) {
    moved = false;
    next.forEach((place, item) => {
      if (!place) return;
      const others = next.filter((other): other is Place => other !== undefined && other !== place);
      const better = cheapest(candidates[item]!, others, place);
      if (better === place) return;
      next[item] = better;
      moved = true;
    });
  }
  return joinRows(next);
}

/** Returns the plan with the labels of one level moved out to the next where that is near and open to all of them. */
function joinRows(plan: Plan): Plan {
  let joined = plan;
  for (const side of ['above', 'below'] as const) {
    const levels = [...new Set(plan.flatMap((place) => (place?.slot.side === side ? [place.near] : [])))];
    levels.sort((a, b) => a - b);
    levels.slice(1).forEach((level, index) => {
      if (level - levels[index]! <= rowReach) joined = moveRow(joined, side, levels[index]!, level) ?? joined;
    });
  }
  return joined;
}

/** Returns the plan with all labels of one level on another, or undefined where one of them is held back. */
function moveRow(plan: Plan, side: Slot['side'], from: number, to: number): Plan | undefined {
  const next = [...plan];
  for (const [item, place] of plan.entries()) {
    if (place?.slot.side !== side || place.near !== from) continue;
    const others = next.filter((other) => other !== undefined && other !== place) as Place[];
    const moved = nearestPlace(place.slot, others, to);
    if (moved?.near !== to) return undefined;
    next[item] = moved;
  }
  return next;
}

function cheapest({ slots }: Candidate, others: readonly Place[], now: Place): Place {
  let best = now;
  let least = priceAmong(now, others) - 1e-6;
  for (const slot of slots) {
    const nearest = nearestPlace(slot, others);
    if (!nearest) continue;
    for (const place of [nearest, ...levelPlaces(nearest, others)]) {
      const price = priceAmong(place, others);
      if (price >= least) continue;
      best = place;
      least = price;
    }
  }
  return best;
}

/** Returns the places a little farther out at which a label is level with another. */
function levelPlaces({ slot, near }: Place, others: readonly Place[]): Place[] {
  const levels = new Set(others.filter((other) => other.slot.side === slot.side).map((other) => other.near));
  return [...levels]
    .filter((level) => level > near && level <= near + levelReach)
    .flatMap((level) => nearestPlace(slot, others, level) ?? []);
}

function priceAmong(place: Place, others: readonly Place[]): number {
  const level = others.some(({ slot, near }) => slot.side === place.slot.side && near === place.near);
  return priceOfPlace(place) - (level ? levelWorth : 0);
}
