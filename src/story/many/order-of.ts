/** What events are ordered by: columns of one length. */
export interface OrderedBy {
  readonly place: Float64Array;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/**
 * The order of a story's events, as indexes: by place, those whose beginning is not known ahead of what begins there,
 * then by latest, then as given. Undefined where they are in order.
 */
export function orderOf({ place, earliest, latest }: OrderedBy): Uint32Array | undefined {
  const compare = (a: number, b: number): number =>
    difference(place, a, b) ||
    Number(earliest[a] !== -Infinity) - Number(earliest[b] !== -Infinity) ||
    difference(latest, a, b) ||
    a - b;
  let isSorted = true;
  for (let i = 1; i < place.length && isSorted; i += 1) isSorted = compare(i - 1, i) < 0;
  return isSorted ? undefined : Uint32Array.from(place.keys()).toSorted(compare);
}

/** Two infinities are equal, though their difference is not a number. */
function difference(column: Float64Array, a: number, b: number): number {
  const first = column[a] as number;
  const second = column[b] as number;
  return first === second ? 0 : first - second;
}
