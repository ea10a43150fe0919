import type { LabelItem, LabelRoom, PlacedLabel } from './place-labels-across.js';
import type { LabelShape } from './label-shapes.js';

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

/** A slot with a distance from the axis. */
export interface Place {
  readonly slot: Slot;
  readonly near: number;
}

/** A box beside the axis. */
interface Rect {
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

const gapAlong = 12;
const gapAcross = 8;
/** Between a pole and its own flag; other poles keep farther off, or they would look like the label's own. */
const flagGap = 4;
const poleGap = 7;
const obstacleGap = 4;
const inkReach = 10;
/** Marks as near as this share one pole. */
const mast = 4;

/** Where a pole meets a label that stands on it, as parts of its width, with what that costs and how the text is set. */
const footings = [
  { part: 0.5, price: 10, align: 'center' },
  { part: 0.25, price: 10, align: 'left' },
  { part: 0.75, price: 10, align: 'right' },
] as const;

const priceOf = { rightFlag: 14, below: 6, fifthLine: 20, narrow: 8 };
const narrow = 110;

/** Returns the slots of each item; none for one that finds no room even alone. */
export function labelSlots(items: readonly LabelItem[], room: LabelRoom): Slot[][] {
  const poles = polesOf(items);
  const sides = (['above', 'below'] as const).filter((side) => room[side] > 0);
  const obstacles = {
    above: (room.obstacles ?? []).map(({ x, y, width, height }) => rect(x, x + width, -y - height, -y)),
    below: (room.obstacles ?? []).map(({ x, y, width, height }) => rect(x, x + width, y, y + height)),
  };
  const slotAt = (item: number, side: Slot['side'], shape: LabelShape, stand: Stand): Slot | undefined => {
    const box = { left: stand.left, right: stand.left + shape.width, pole: poles[item]! };
    const clear = items.map(({ at, [side]: ink }) =>
      at > box.left - inkReach && at < box.right + inkReach ? ink : 0,
    );
    const nearest = Math.max(...clear) + gapAcross;
    const farthest = room[side] - shape.height;
    if (nearest > farthest) return undefined;
    const walls = obstacles[side].map((other) => grow(other, obstacleGap));
    return {
      item,
      side,
      shape,
      align: stand.align,
      flag: stand.flag,
      ...box,
      nearest,
      farthest,
      walls: walls.filter((wall) => besides(box, wall, 0)),
      passed: obstacles[side].filter(({ left, right }) => box.pole > left && box.pole < right),
      blocks: poles.flatMap((pole, other) => (other !== item && standsOn(box, pole) ? [other] : [])),
      price:
        stand.price +
        (side === 'below' ? priceOf.below : 0) +
        (shape.lines > 4 ? priceOf.fifthLine : 0) +
        (shape.lines > 1 && shape.width < narrow ? priceOf.narrow : 0),
    };
  };
  return items.map(({ shapes, only }, item) =>
    sides
      .filter((side) => !only || side === only)
      .flatMap((side) =>
        shapes.flatMap((shape) =>
          standsOf(poles[item]!, shape.width, room.width).flatMap(
            (stand) => slotAt(item, side, shape, stand) ?? [],
          ),
        ),
      ),
  );
}

/** Returns the nearest place at or beyond `from` that keeps clear of obstacles, other labels and their poles. */
export function nearestPlace(slot: Slot, placed: readonly Place[], from = slot.nearest): Place | undefined {
  const { height } = slot.shape;
  const walls = [...slot.walls];
  let near = from;
  let most = slot.farthest;
  for (const other of placed) {
    if (other.slot.side !== slot.side) continue;
    if (besides(slot, other.slot, gapAlong)) walls.push(grow(rectOf(other), gapAcross));
    if (standsOn(slot, other.slot.pole)) near = Math.max(near, poleEnd(other) + gapAcross);
    if (standsOn(other.slot, slot.pole))
      most = Math.min(most, other.near - gapAcross - (slot.flag ? height : 0));
  }
  for (let wall = walls.find(hit); wall && near <= most; wall = walls.find(hit)) near = wall.far;
  return near <= most ? { slot, near } : undefined;

  function hit(wall: Rect): boolean {
    return near < wall.far && near + height > wall.near;
  }
}

/** Whether two places cannot both be taken. */
export function clash(a: Place, b: Place): boolean {
  if (a.slot.side !== b.slot.side) return false;
  const over =
    a.near < b.near + b.slot.shape.height + gapAcross && b.near < a.near + a.slot.shape.height + gapAcross;
  return (over && besides(a.slot, b.slot, gapAlong)) || poleMeets(a, b) || poleMeets(b, a);
}

/** Returns the distance from the axis at which the pole of a place ends. */
export function poleEnd({ slot, near }: Place): number {
  return slot.flag ? near + slot.shape.height : near;
}

function poleMeets(a: Place, b: Place): boolean {
  return standsOn(b.slot, a.slot.pole) && poleEnd(a) + gapAcross > b.near;
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
  const tops = footings.map(({ part, ...stand }): Stand => ({
    left: pole - part * width,
    flag: false,
    ...stand,
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

function besides(a: Range, b: Range, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether a label stands on a pole, or too near to it; a flag may touch its own. */
function standsOn(label: Range & { readonly pole: number }, pole: number): boolean {
  const gap = label.pole === pole ? 0 : poleGap;
  return pole > label.left - gap && pole < label.right + gap;
}

function rectOf({ slot, near }: Place): Rect {
  return rect(slot.left, slot.right, near, near + slot.shape.height);
}

function rect(left: number, right: number, near: number, far: number): Rect {
  return { left, right, near, far };
}

function grow({ left, right, near, far }: Rect, gap: number): Rect {
  return rect(left - gap, right + gap, near - gap, far + gap);
}
