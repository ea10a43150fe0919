import type { Point } from '../scene.js';

/** A label of the vertical form: where its leader wants it, and how high it is. */
export interface DownItem {
  /** Ideal position of its top. */
  readonly y: number;
  readonly height: number;
}

/** Labels pushed against one another, which move as one. */
interface Pool {
  readonly first: number;
  readonly count: number;
  /** Sum over its labels of the top that each would like for the pool. */
  readonly wish: number;
  readonly height: number;
}

/**
 * Returns the tops of labels in one column: in the order given, `gap` pixels apart, with the least sum of squared distances
 * from where they would like to be, none above `from` or below `to`. Where they do not all fit they run over `to`.
 */
export function placeLabelsDown(items: readonly DownItem[], from: number, to: number, gap: number): number[] {
  // Without the heights above it each label has one free variable, and order means that these do not fall:
  // isotonic regression, solved by pooling adjacent violators. Bounds come last, since clamping keeps the order.
  const pools: Pool[] = [];
  let above = 0;
  items.forEach(({ y, height }, index) => {
    let pool: Pool = { first: index, count: 1, wish: y - above, height: height + gap };
    above += height + gap;
    let before = pools.at(-1);
    while (before && mean(before) >= mean(pool)) {
      pool = {
        first: before.first,
        count: before.count + pool.count,
        wish: before.wish + pool.wish,
        height: before.height + pool.height,
      };
      pools.pop();
      before = pools.at(-1);
    }
    pools.push(pool);
  });
  const most = Math.max(from, to - (above - gap));
  const tops: number[] = [];
  let offset = 0;
  for (const pool of pools) {
    const shift = Math.min(Math.max(mean(pool), from), most);
    for (let index = pool.first; index < pool.first + pool.count; index++) {
      tops.push(shift + offset);
      offset += items[index]!.height + gap;
    }
  }
  return tops;
}

/**
 * Returns the tops of labels of which none stands above where it would like to be: each there, or right below the one before,
 * as far down as it takes.
 */
export function hangLabels(items: readonly DownItem[], from: number, gap: number): number[] {
  let bottom = from;
  return items.map(({ y, height }) => {
    const top = Math.max(y, bottom);
    bottom = top + height + gap;
    return top;
  });
}

/** The last stretch of a leader before its label, level with the label's first line. */
const level = 4;

/**
 * Returns a leader from a mark to its label in the vertical form: level, one slant inside a gutter before the labels, level
 * into the label's first line. Leaders to one column that have the same order at both ends do not cross.
 */
export function leaderDown(mark: Point, label: Point, gutter: number): Point[] {
  if (mark.y === label.y) return [mark, label];
  const toward = label.x < mark.x ? -1 : 1;
  return [
    mark,
    { x: label.x - toward * (gutter + level), y: mark.y },
    { x: label.x - toward * level, y: label.y },
    label,
  ];
}

/**
 * Returns leaders from marks to labels that hang below them, in order: straight, so that each can be followed from a crowd of
 * marks; with the slant of `leaderDown` where it would cross one that follows.
 */
export function fanLeaders(ends: readonly (readonly [Point, Point])[], gutter: number): Point[][] {
  const leaders: Point[][] = [];
  // From the last to the first: a leader that runs level stays above all that begin and end below it.
  for (const [mark, label] of ends.toReversed()) {
    const straight = [mark, { x: label.x - level, y: label.y }, label];
    const crosses = leaders.some((lower) => runsBelow(straight, lower));
    leaders.unshift(crosses ? leaderDown(mark, label, gutter) : straight);
  }
  return leaders;
}

/** Whether one of two lines to the same side is anywhere below the other. */
function runsBelow(line: readonly Point[], other: readonly Point[]): boolean {
  const start = Math.max(line[0]!.x, other[0]!.x);
  const places = [start, ...[...line, ...other].map(({ x }) => x).filter((x) => x > start)];
  return places.some((x) => heightAt(line, x) > heightAt(other, x) + 0.01);
}

/** The y of a line that runs to the right, at some x. */
function heightAt(line: readonly Point[], x: number): number {
  const next = Math.max(
    1,
    line.findIndex((point) => point.x >= x),
  );
  const [from, to] = [line[next - 1]!, line[next]!];
  return to.x > from.x ? from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x) : to.y;
}

function mean(pool: Pool): number {
  return pool.wish / pool.count;
}
