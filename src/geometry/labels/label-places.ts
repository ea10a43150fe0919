import { besides, standsOn, type Slot } from './label-slots.js';

/** A slot with a distance from the axis; all distances are outward from the axis. */
export interface Place {
  readonly slot: Slot;
  readonly near: number;
  readonly far: number;
  /** Where its pole ends: at the label that stands on it, or along the whole height of a flag. */
  readonly poleEnd: number;
}

const gapAlong = 12;
const gapAcross = 8;

/** Returns the nearest place at or beyond `from` that keeps clear of obstacles, other labels and their poles. */
export function nearestPlace(slot: Slot, placed: readonly Place[], from = slot.nearest): Place | undefined {
  const { height } = slot.shape;
  const beside: Place[] = [];
  let least = from;
  let most = slot.farthest;
  for (const other of placed) {
    if (other.slot.side !== slot.side || !besides(slot, other.slot, gapAlong)) continue;
    beside.push(other);
    if (standsOn(slot, other.slot.pole)) least = Math.max(least, other.poleEnd + gapAcross);
    if (standsOn(other.slot, slot.pole))
      most = Math.min(most, other.near - gapAcross - (slot.flag ? height : 0));
  }
  // Each step goes past something that is in the way, until nothing is.
  let near = least;
  for (let moved = true; moved && near <= most;) {
    moved = false;
    for (const wall of slot.walls) {
      if (near >= wall.far || near + height <= wall.near) continue;
      near = wall.far;
      moved = true;
    }
    for (const other of beside) {
      if (near >= other.far + gapAcross || near + height + gapAcross <= other.near) continue;
      near = other.far + gapAcross;
      moved = true;
    }
  }
  return near <= most ? placeAt(slot, near) : undefined;
}

/** Whether two places cannot both be taken. */
export function clash(a: Place, b: Place): boolean {
  if (a.slot.side !== b.slot.side || !besides(a.slot, b.slot, gapAlong)) return false;
  const over = a.near < b.far + gapAcross && b.near < a.far + gapAcross;
  return over || poleMeets(a, b) || poleMeets(b, a);
}

function placeAt(slot: Slot, near: number): Place {
  const far = near + slot.shape.height;
  return { slot, near, far, poleEnd: slot.flag ? far : near };
}

function poleMeets(pole: Place, label: Place): boolean {
  return standsOn(label.slot, pole.slot.pole) && pole.poleEnd + gapAcross > label.near;
}
