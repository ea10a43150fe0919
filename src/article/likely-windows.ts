/** Units of a gram: three are rare enough to tell, and most survive a changed word. */
const gramLength = 3;
const tableSize = 1 << 16;

/** A text with the number of each of its grams, made once for all patterns. */
export interface Grams {
  readonly text: string;
  readonly numbers: Uint16Array;
}

/** The grams that begin at each unit of a text; those at its end are shorter. */
export function gramsOf(text: string): Grams {
  const numbers = new Uint16Array(text.length);
  for (let i = text.length - 1, second = 0, third = 0; i >= 0; i -= 1) {
    const first = text.charCodeAt(i);
    numbers[i] = (first * 37 + second) * 37 + third; // kept to 16 bits by the array
    third = second;
    second = first;
  }
  return { text, numbers };
}

/**
 * Where a text is most like a pattern, best first: beginnings of stretches of the pattern's length that share most
 * grams with it, at most so many and none beside a better one. One pass over the text, whatever the pattern's length,
 * so that the costly comparison is made of a few stretches only. A pattern of some hundred units at most: of a longer
 * one all texts in its language share nearly all grams.
 */
export function likelyWindows({ numbers }: Grams, pattern: string, most: number): readonly number[] {
  const wanted = new Uint8Array(tableSize);
  const own = gramsOf(pattern).numbers;
  const width = Math.max(pattern.length - gramLength + 1, 1);
  for (const number of own.subarray(0, width)) wanted[number] = 1;
  const blocks = Math.ceil(numbers.length / width); // of each stretch of the text the best is kept
  const mostShared = new Uint32Array(blocks);
  const starts = new Uint32Array(blocks);
  let shared = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    shared += wanted[numbers[i] as number] as number;
    if (i >= width) shared -= wanted[numbers[i - width] as number] as number;
    if (shared === 0) continue;
    const start = Math.max(i - width + 1, 0);
    const block = Math.floor(start / width);
    if (shared <= (mostShared[block] as number)) continue;
    mostShared[block] = shared;
    starts[block] = start;
  }
  return bestApart(mostShared, starts, most, width / 2);
}

/** The starts of most shared grams, at least so far apart. */
function bestApart(shared: Uint32Array, starts: Uint32Array, most: number, apart: number): readonly number[] {
  const chosen: number[] = [];
  const order = Uint32Array.from(shared.keys()).filter((block) => (shared[block] as number) > 0);
  for (const block of order.toSorted((a, b) => (shared[b] as number) - (shared[a] as number))) {
    if (chosen.length === most) break;
    const start = starts[block] as number;
    if (chosen.every((other) => Math.abs(other - start) >= apart)) chosen.push(start);
  }
  return chosen;
}
