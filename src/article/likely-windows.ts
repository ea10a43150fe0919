/** Units of a gram: three are rare enough to tell, and most survive a changed word. */
const gramLength = 3;
const tableSize = 1 << 16;

/**
 * Where a text is most like a pattern, best first: beginnings of stretches of the pattern's length that share most
 * grams with it, at most so many and none beside a better one. One pass over the text, whatever the pattern's length,
 * so that the costly comparison is made of a few stretches only.
 */
export function likelyWindows(text: string, pattern: string, most: number): readonly number[] {
  const length = Math.min(gramLength, pattern.length);
  const wanted = new Uint8Array(tableSize);
  for (let i = 0; i + length <= pattern.length; i += 1) wanted[hashOf(pattern, i, length)] = 1;
  const width = Math.max(pattern.length - length + 1, 1);
  const hits = new Uint8Array(text.length);
  const best: { start: number; shared: number }[] = [];
  let shared = 0;
  for (let i = 0; i + length <= text.length; i += 1) {
    const hit = wanted[hashOf(text, i, length)] ?? 0;
    hits[i] = hit;
    shared += hit - (i >= width ? (hits[i - width] ?? 0) : 0);
    const start = Math.max(i - width + 1, 0);
    const block = Math.floor(start / width); // of each stretch of the text the best
    const known = best[block];
    if (!known) best[block] = { start, shared };
    else if (shared > known.shared) best[block] = { start, shared };
  }
  const chosen: number[] = [];
  for (const { start, shared: count } of best.toSorted((a, b) => b.shared - a.shared)) {
    if (chosen.length === most || count === 0) break;
    if (chosen.every((other) => Math.abs(other - start) >= width / 2)) chosen.push(start);
  }
  return chosen;
}

function hashOf(text: string, at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i += 1) hash = (hash * 37 + text.charCodeAt(i)) & (tableSize - 1);
  return hash;
}
