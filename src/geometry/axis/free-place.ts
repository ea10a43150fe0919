/** A stretch along the axis, in pixels. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/** A line of words, and what stands in it already. */
export interface WordLine {
  readonly width: number;
  readonly taken: readonly Room[];
}

/** What rounding can do. */
const slack = 1e-6;

/** The middle of some lines of words, as near as they can stand to a wanted one; undefined where they have no room within bounds. */
export function freePlace(
  wanted: number,
  bounds: Room,
  lines: readonly WordLine[],
  gap: number,
): number | undefined {
  if (!(bounds.from <= bounds.to)) return undefined;
  const isFree = (place: number): boolean =>
    lines.every(({ width, taken }) => isClear(around(place, width), taken, gap));
  const nearest = Math.min(Math.max(wanted, bounds.from), bounds.to);
  if (isFree(nearest)) return nearest;
  const beside = lines.flatMap(({ width, taken }) =>
    taken.flatMap(({ from, to }) => [from - gap - width / 2, to + gap + width / 2]),
  );
  return beside
    .filter((place) => bounds.from <= place && place <= bounds.to)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .find(isFree);
}

/** The room of words about their middle. */
export function around(at: number, width: number): Room {
  return { from: at - width / 2, to: at + width / 2 };
}

/** Whether there is a gap between some room and all that is taken. */
export function isClear({ from, to }: Room, taken: readonly Room[], gap: number): boolean {
  return !taken.some((other) => other.from < to + gap - slack && other.to > from - gap + slack);
}
