import { bisector } from 'd3-array';
import type { LaneOrder } from '../lane-order.js';
import type { Setting } from '../setting.js';
import { isShort } from './trace-event.js';
import type { View } from '../view.js';

/** Events that last about as long as one another: rows of the story's columns, ascending, and the longest duration. */
interface BarClass {
  readonly rows: Uint32Array;
  readonly longest: number;
}

const classCount = 16;
/** Of a class the longest event is at most so many times as long as the shortest; the last takes what is left. */
const factor = 4;

const known = new WeakMap<LaneOrder, readonly BarClass[]>();

/**
 * The longest events of a lane that reach into a view, `most` at most, of those that are not laid there anyway. They are looked
 * for among those that begin before `until`. The index is made when it is first asked for: four bytes for each event that can be
 * a bar.
 */
export function barsInto(
  setting: Setting,
  order: LaneOrder,
  { start, end }: View,
  { until, most, isLaid }: { until: number; most: number; isLaid: (row: number) => boolean },
): number[] {
  const { from, to } = setting.spans;
  const classes = known.get(order) ?? classesOf(setting, order);
  known.set(order, classes);
  const found: number[] = [];
  const byStart = bisector((row: number) => from[row]!);
  for (const { rows, longest } of classes) {
    const last = byStart.left(rows, Math.min(until, end));
    for (let k = byStart.right(rows, start - longest); k < last && found.length < most; k += 1) {
      const row = rows[k]!;
      if (to(row) > start && !isLaid(row)) found.push(row);
    }
  }
  return found;
}

function classesOf({ story: { events }, spans }: Setting, { indices, asTold }: LaneOrder): BarClass[] {
  const rows = asTold ? indices : indices.toSorted();
  const durationOf = (row: number): number => spans.to(row) - spans.from[row]!;
  // What is short is a dot at any zoom.
  const bars = rows.filter((row) => !isShort(events, spans, row));
  let most = 0;
  for (const row of bars) most = Math.max(most, durationOf(row));
  const classOf = (row: number): number =>
    Math.min(classCount - 1, Math.floor(Math.log(most / durationOf(row)) / Math.log(factor)));
  const counts = new Uint32Array(classCount);
  for (const row of bars) counts[classOf(row)]! += 1;
  const classes = Array.from(counts, (count) => ({ rows: new Uint32Array(count), longest: 0 }));
  counts.fill(0);
  for (const row of bars) {
    const place = classOf(row);
    const own = classes[place]!;
    own.rows[counts[place]!++] = row;
    own.longest = Math.max(own.longest, durationOf(row));
  }
  return classes;
}
