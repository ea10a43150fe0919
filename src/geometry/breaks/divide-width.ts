import { sum } from 'd3-array';
import { episodePads } from './episode-pads.js';
import { leastEpisode } from './fit-episode.js';
import type { Sizes } from '../sizes.js';
import type { Stretch } from './split-story.js';

/** Beyond this many pixels for one unit of its finest precision an episode gains nothing. */
const widestUnit = 96;

/** Lengths of the episodes on an axis: what their marks need to stand apart, then more by number of marks. */
export function divideWidth(stretches: readonly Stretch[], width: number, sizes: Sizes): number[] {
  const room = Math.max(0, width - (stretches.length - 1) * sizes.break);
  const marks = stretches.map((stretch) => Math.max(1, stretch.marks));
  const needs = stretches.map((stretch) => needOf(stretch, sizes));
  if (sum(needs) > room) {
    const even = room / stretches.length;
    const least = stretches.map((stretch) => Math.min(leastEpisode(stretch, sizes), even));
    return share(room, least, marks, needs);
  }
  const caps = stretches.map((stretch, i) => Math.max(needs[i]!, capOf(stretch, sizes)));
  const lengths = share(room, needs, marks, caps);
  const left = room - sum(lengths);
  return lengths.map((length, i) => length + (left * marks[i]!) / sum(marks));
}

/** The length at which no two marks of a stretch are nearer than the pitch. */
export function needOf(stretch: Stretch, sizes: Sizes): number {
  const { start, end, closest } = stretch;
  return padsOf(stretch, sizes) + Math.max(40, (sizes.pitch * (end - start)) / closest);
}

function capOf(stretch: Stretch, sizes: Sizes): number {
  const { start, end, unit } = stretch;
  return padsOf(stretch, sizes) + (widestUnit * (end - start)) / unit;
}

function padsOf(stretch: Stretch, sizes: Sizes): number {
  const { before, after } = episodePads(stretch, sizes);
  return before + after;
}

/** Adds to each base by weight, as far as its cap, until the room is given out or every cap is reached. */
function share(
  room: number,
  bases: readonly number[],
  weights: readonly number[],
  caps: readonly number[],
): number[] {
  const result = bases.map((base, i) => Math.min(base, caps[i]!));
  let open = result.map((_, i) => i);
  let left = room - sum(result);
  while (left > 1e-9 && open.length > 0) {
    const unit = left / sum(open, (i) => weights[i]!);
    const full = open.filter((i) => result[i]! + unit * weights[i]! >= caps[i]!);
    const reached = full.length > 0 ? full : open;
    for (const i of reached) result[i] = full.length > 0 ? caps[i]! : result[i]! + unit * weights[i]!;
    left = room - sum(result);
    open = full.length > 0 ? open.filter((i) => !full.includes(i)) : [];
  }
  return result;
}
