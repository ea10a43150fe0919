import type { LabelItem, LabelRoom, PlacedLabel } from './label-room.js';
import type { LabelShape } from './label-shapes.js';
import type { Box } from '../scene.js';

/**
 * One of the ways in which a label can stand at its leader: everything but how far from the axis. Lengths across are counted
 * outward from the axis, so that both sides are alike.
 */
export interface Slot {
  readonly item: number;
  readonly side: PlacedLabel['side'];
  readonly shape: LabelShape;
  readonly align: PlacedLabel['align'];
  readonly left: number;
  readonly right: number;
  readonly pole: number;
  /** A flag hangs beside its pole, which runs along its whole height; other labels stand on theirs. */
  readonly flag: boolean;
  /** The nearest that the label may come to the axis, and the farthest that its near edge may stand. */
  readonly nearest: number;
  readonly farthest: number;
  /** Obstacles that it must keep clear of, and those that its pole may pass. */
  readonly walls: readonly Rect[];
  readonly passed: readonly Rect[];
  /** Other items whose poles it would stand on. */
  readonly blocks: readonly number[];
  /** What it costs for its shape and side. */
  readonly price: number;
}

/** A box beside the axis. */
interface Rect {
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

/** Between a pole and its own flag; other poles keep farther off, or they would look like the label's own. */
const flagGap = 4;
const poleGap = 7;
const obstacleGap = 4;
const inkReach = 10;
/** Marks as near as this share one pole. */
const mast = 4;

/** Where a pole meets a label that stands on it, as parts of its width, with what that costs. */
const footings = [
  { part: 0.5, price: 10 },
  { part: 0.25, price: 10 },
  { part: 0.75, price: 12 },
] as const;

const priceOf = { rightFlag: 14, below: 6, fifthLine: 20, narrow: 8 };
const narrow = 110;

/**
 * Returns the slots of each item, the cheapest first; none for one that finds no room even alone. `inks` are all items along
 * the axis, also those that have no label.
 */
export function labelSlots(
  items: readonly LabelItem[],
  inks: readonly LabelItem[],
  room: LabelRoom,
): Slot[][] {
  const poles = polesOf(items);
  const order = items.map((_, index) => index);
  const sides = (['above', 'below'] as const)
    .filter((side) => room[side] > 0)
    .map((side) => {
      const obstacles = (room.obstacles ?? []).map((box) => outward(box, side)).filter(({ far }) => far > 0);
      return { side, depth: room[side], obstacles, fences: obstacles.map((box) => grow(box, obstacleGap)) };
    });
  return items.map(({ shapes, only }, item) => {
    const pole = poles[item]!;
    const standing = shapes.map((shape) => ({ shape, stands: standsOf(pole, shape.width, room.width) }));
    const open = sides.filter(({ side }) => !only || side === only);
    const slots = open.flatMap(({ side, depth, obstacles, fences }) => {
      const passed = obstacles.filter(({ left, right }) => pole > left && pole < right);
      return standing.flatMap(({ shape, stands }) =>
        stands.flatMap(({ left, flag, align, price }): Slot[] => {
          const box = { left, right: left + shape.width, pole };
          const nearest = clearance(box, inks, side) + room.air;
          const farthest = depth - shape.height;
          if (nearest > farthest) return [];
          const blocks = order.filter((other) => other !== item && standsOn(box, poles[other]!));
          const walls = fences.filter((fence) => besides(box, fence, 0));
          const cost = price + priceOfShape(shape) + (side === 'below' ? priceOf.below : 0);
          return [
            { item, side, shape, align, flag, ...box, nearest, farthest, walls, passed, blocks, price: cost },
          ];
        }),
      );
    });
    return slots.toSorted((a, b) => leastPrice(a) - leastPrice(b));
  });
}

/** Returns what a slot costs where nothing is in its way. */
export function leastPrice({ price, nearest, shape }: Slot): number {
  return price + nearest + shape.height;
}

/** Returns how far from the axis ink reaches under a label. */
function clearance({ left, right }: Range, items: readonly LabelItem[], side: Slot['side']): number {
  let most = 0;
  for (const item of items) {
    if (item.at > left - inkReach && item.at < right + inkReach) most = Math.max(most, item[side]);
  }
  return most;
}

function priceOfShape({ lines, width }: LabelShape): number {
  return (lines > 4 ? priceOf.fifthLine : 0) + (lines > 1 && width < narrow ? priceOf.narrow : 0);
}

interface Stand {
  readonly left: number;
  readonly flag: boolean;
  readonly align: PlacedLabel['align'];
  readonly price: number;
}

/** Returns where a label may stand along the axis: as a flag on either side of its pole, or on top of it. */
function standsOf(pole: number, width: number, room: number): Stand[] {
  const flags: Stand[] = [
    { left: pole + flagGap, flag: true, align: 'left', price: 0 },
    { left: pole - flagGap - width, flag: true, align: 'right', price: priceOf.rightFlag },
  ];
  const tops = footings.map(({ part, price }): Stand => ({
    left: pole - part * width,
    flag: false,
    align: 'left',
    price,
  }));
  return [...flags, ...tops].filter(({ left }) => left >= 0 && left + width <= room);
}

/** Returns the pole of each item; marks that stand very near share one in their middle. */
function polesOf(items: readonly LabelItem[]): number[] {
  const order = items.map((_, index) => index).toSorted((a, b) => items[a]!.at - items[b]!.at || a - b);
  const poles = items.map(({ at }) => at);
  for (let first = 0; first < order.length;) {
    const from = items[order[first]!]!.at;
    let next = first + 1;
    while (next < order.length && items[order[next]!]!.at - from <= mast) next++;
    const to = items[order[next - 1]!]!.at;
    for (const index of order.slice(first, next)) poles[index] = (from + to) / 2;
    first = next;
  }
  return poles;
}

type Range = Pick<Rect, 'left' | 'right'>;

/** Whether two ranges along the axis meet, or stand nearer than a gap. */
export function besides(a: Range, b: Range, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether a label stands on a pole, or too near to it; a flag may touch its own. */
export function standsOn(label: Range & { readonly pole: number }, pole: number): boolean {
  const gap = label.pole === pole ? 0 : poleGap;
  return pole > label.left - gap && pole < label.right + gap;
}

function outward({ x, y, width, height }: Box, side: Slot['side']): Rect {
  const near = side === 'above' ? -y - height : y;
  return { left: x, right: x + width, near, far: near + height };
}

function grow({ left, right, near, far }: Rect, gap: number): Rect {
  return { left: left - gap, right: right + gap, near: near - gap, far: far + gap };
}
