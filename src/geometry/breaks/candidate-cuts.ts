import { bisectLeft } from 'd3-array';
import type { Gap } from './find-gaps.js';
import type { Sizes } from '../sizes.js';

/** What a break in a shorter gap costs, in marks, for each e-fold by which it is shorter than the longest. */
const shortness = 0.15;

/**
 * For each number of breaks, none first, the few choices of gaps that leave most marks a pitch apart, the best first.
 * `anchors` are the places of all marks, ascending; `length` is that of the axis in pixels.
 */
export function candidateCuts(
  gaps: readonly Gap[],
  anchors: Float64Array,
  time: { start: number; end: number },
  length: number,
  sizes: Sizes,
): Gap[][] {
  const most = Math.min(12, gaps.length, Math.floor((length - 72) / (72 + sizes.break)));
  const longest = Math.max(...gaps.map((gap) => gap.end - gap.start));
  const prices = gaps.map((gap) => shortness * Math.min(3, Math.log(longest / (gap.end - gap.start))));
  const found: Gap[][] = [[]];
  for (let count = 1; count <= most; count += 1) {
    const room = length - count * sizes.break - (count + 1) * sizes.episode;
    found.push(...bestCuts(gaps, count, prices, marksApart(gaps, anchors, time, room, sizes)));
  }
  return found;
}

/** How many marks stand apart between two gaps; -1 is the story's start, the number of gaps its end. */
type Value = (i: number, j: number) => number;

function marksApart(
  gaps: readonly Gap[],
  anchors: Float64Array,
  time: { start: number; end: number },
  room: number,
  { pitch }: Sizes,
): Value {
  return (i, j) => {
    const first = gaps[i]?.index ?? 0;
    const last = gaps[j]?.index ?? anchors.length;
    const duration = (gaps[j]?.start ?? time.end) - (gaps[i]?.end ?? time.start);
    const length = 20 + (room * (last - first)) / anchors.length;
    const apart = (pitch * duration) / length;
    let count = 0;
    for (let at = first; at < last; count += 1) at = bisectLeft(anchors, anchors[at]! + apart, at + 1, last);
    return count;
  };
}

/** How many choices are looked at for each number of breaks. */
const choices = 3;

/** Dynamic programming over the gaps in order: the best places of so many breaks, for the best places of the last. */
function bestCuts(gaps: readonly Gap[], count: number, prices: readonly number[], value: Value): Gap[][] {
  const size = gaps.length;
  let best = gaps.map((_, j) => ({ worth: value(-1, j) - prices[j]!, path: [j] }));
  for (let k = 2; k <= count; k += 1) {
    best = gaps.map((_, j) => {
      let chosen = { worth: -Infinity, path: [] as number[] };
      for (let i = k - 2; i < j; i += 1) {
        const worth = best[i]!.worth + value(i, j) - prices[j]!;
        if (worth > chosen.worth) chosen = { worth, path: [...best[i]!.path, j] };
      }
      return chosen;
    });
  }
  return best
    .filter(({ path }) => path.length === count)
    .map(({ worth, path }) => ({ worth: worth + value(path.at(-1)!, size), path }))
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, choices)
    .map(({ path }) => path.map((i) => gaps[i]!));
}
