import { cheapestPlace, isBetter, type Candidate, type Plan } from './label-plan.js';
import { improvePlan } from './improve-plan.js';
import type { LabelItem, LabelRoom, PlacedLabel } from './label-room.js';
import { levelPlan } from './level-plan.js';
import type { Place } from './label-places.js';
import { labelSlots } from './label-slots.js';

/** More labels than these cannot be told apart; the most important ones compete. */
const mostLabels = 60;
/** Marks farther apart than this begin a new block. */
const blockGaps = [40, 90, 170, Infinity];
const blockPrices = [12, 30, 60];

/**
 * Returns a place for each label, or undefined where it finds none. No label meets another, an obstacle or a leader that is
 * not its own, no leaders cross, and all lie in the room. The same items give the same places.
 */
export function placeLabelsAcross(
  items: readonly LabelItem[],
  room: LabelRoom,
  passes: 'quick' | 'full',
): (PlacedLabel | undefined)[] {
  const chosen = mostImportant(items);
  const competing = chosen.map((index) => items[index]!);
  const slots = labelSlots(competing, items, room);
  const worth = worths(competing);
  const candidates = competing.map((_, index) => ({ slots: slots[index]!, worth: worth[index]! }));
  const plan = passes === 'full' ? fullPlan(competing, candidates) : quickPlan(competing, candidates);
  const labels: (PlacedLabel | undefined)[] = items.map(() => undefined);
  plan.forEach((place, index) => {
    if (place) labels[chosen[index]!] = labelOf(place);
  });
  return labels;
}

/** Returns the indices of the items that compete for labels, in their order along the axis. */
function mostImportant(items: readonly LabelItem[]): number[] {
  return items
    .map((_, index) => index)
    .toSorted((a, b) => items[b]!.importance - items[a]!.importance || a - b)
    .slice(0, mostLabels)
    .toSorted((a, b) => items[a]!.at - items[b]!.at || a - b);
}

/** Returns the worth of each label: 1 for the least important, 0.15 more for a step of importance, at most 1.6. */
function worths(items: readonly LabelItem[]): number[] {
  const importance = items.map((item) => item.importance);
  const least = Math.min(...importance);
  const range = Math.max(4, Math.max(...importance) - least);
  return importance.map((value) => 1 + 0.6 * (value / range - least / range));
}

function quickPlan(items: readonly LabelItem[], candidates: readonly Candidate[]): Plan {
  const orders = [outsideIn(items, 90), items.map((_, index) => index)];
  return best(
    orders.map((order) => fill(order, candidates, 30)),
    candidates,
  );
}

function fullPlan(items: readonly LabelItem[], candidates: readonly Candidate[]): Plan {
  const along = items.map((_, index) => index);
  const byWorth = along.toSorted((a, b) => candidates[b]!.worth - candidates[a]!.worth || a - b);
  const orders = [...blockGaps.map((gap) => outsideIn(items, gap)), along, along.toReversed(), byWorth];
  const plans = orders.flatMap((order) => blockPrices.map((price) => fill(order, candidates, price)));
  // Labels that have moved up to one another leave new gaps: so twice.
  const levelled = levelPlan(improvePlan(best(plans, candidates), candidates), candidates);
  return levelPlan(improvePlan(levelled, candidates), candidates);
}

/** Places one label after the other where it costs least. */
function fill(order: readonly number[], candidates: readonly Candidate[], block: number): Plan {
  const plan: (Place | undefined)[] = candidates.map(() => undefined);
  for (const item of order) plan[item] = cheapestPlace(candidates[item]!.slots, plan, block);
  return plan;
}

/** First and last of each block before what lies between: flags then lean outward, and their stack is low. */
function outsideIn(items: readonly LabelItem[], gap: number): number[] {
  const order: number[] = [];
  for (let first = 0; first < items.length;) {
    let end = first + 1;
    while (end < items.length && items[end]!.at - items[end - 1]!.at < gap) end++;
    for (let low = first, high = end - 1; low <= high; low++, high--) {
      order.push(low);
      if (high > low) order.push(high);
    }
    first = end;
  }
  return order;
}

function best(plans: readonly Plan[], candidates: readonly Candidate[]): Plan {
  return plans.reduce((kept, plan) => (isBetter(plan, kept, candidates) ? plan : kept));
}

function labelOf(place: Place): PlacedLabel {
  const { side, shape, align, left, pole } = place.slot;
  const away = side === 'above' ? -1 : 1;
  const y = side === 'above' ? -place.near - shape.height : place.near;
  return {
    box: { x: left, y, width: shape.width, height: shape.height },
    shape,
    side,
    align,
    leader: [
      { x: pole, y: 0 },
      { x: pole, y: away * place.poleEnd },
    ],
  };
}
