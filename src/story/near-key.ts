/**
 * The known key that an unknown one was likely meant to be ("qoutes", "Date"), or undefined.
 * Short keys forgive less, since a letter or two makes another word of them.
 */
export function nearKey(key: string, known: Iterable<string>): string | undefined {
  const written = key.toLowerCase();
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const allowed = candidate.length <= 2 ? 0 : candidate.length <= 5 ? 1 : 2;
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const distance = editDistance(written, candidate.toLowerCase());
    if (distance > allowed || distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Letters added, left out, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && from[row - 2] === to[column - 1] && from[row - 1] === to[column - 2];
      if (swapped) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return at(above, to.length);
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Infinity;
}
