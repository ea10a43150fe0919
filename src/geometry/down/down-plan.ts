import { divideWidth, needOf } from '../breaks/divide-width.js';
import type { DownColumns } from './down-columns.js';
import { leastEpisode } from '../breaks/fit-episode.js';
import type { Frame } from '../frame.js';
import { downLabel, type LabelShape } from '../labels/label-shapes.js';
import { markText, type LabelText } from '../labels/label-text.js';
import { orderStory } from '../lane-order.js';
import { layLane, type LaidLane, type Nearness } from '../lay-lane.js';
import type { AxisPlan, Scale } from '../scales/index.js';
import type { Setting } from '../setting.js';
import type { Sizes } from '../sizes.js';
import type { Stretch } from '../breaks/split-story.js';
import type { EventColumns } from '../../story/index.js';

/** Up to so many events the vertical form shows every one. */
export const mostShown = 40;

/** Between two labels of the column, in pixels. */
export const labelGap = 14;

/** What a break has to gain, in marks that stand apart. */
const leastPrice = 0.8;

/** Length of the axis of a story with more events. */
const longStory = 2400;

/** In long stories more than three marks that are nearer than this are a cluster, and labels stand no farther from their marks. */
export const longReach = 72;

/** When marks of a vertical axis are too near: never in a story that shows every event. */
export function nearnessDown(count: number, hanging = false): Nearness {
  return {
    lastFirst: hanging,
    oneSided: true,
    ...(count > mostShown ? { reach: longReach } : { dodged: Infinity }),
  };
}

/** Breaks and lengths of a vertical axis: it grows until every label stands beside its own episode. */
export function downPlan(setting: Setting, columns: DownColumns): AxisPlan {
  const {
    story: { events },
    frame,
    sizes,
  } = setting;
  const every = events.length <= mostShown;
  const heights = every ? labelHeights(events, columns, frame) : new Float64Array(0);
  const order = orderStory(setting);
  const text = (first: number, last: number) =>
    heights.subarray(first, last).reduce((sum, height) => sum + height + labelGap, 0);
  const length = every ? Math.max(1, text(0, events.length)) : longStory;
  return {
    ...setting,
    length,
    steppedLength: length,
    lengths(stretches) {
      if (!every) return divideWidth(stretches, longStory, sizes);
      return stretches.map((stretch) => grow(stretch, text(stretch.first, stretch.last), sizes));
    },
    worth(scale) {
      const lane = layLane(setting, scale, order, nearnessDown(events.length));
      return every ? worthOf(lane, scale, heights) : evenness(lane, events.length);
    },
    // Where every label has its place, only the length of the page is at stake.
    passing: every ? 1.5 : 1,
    // In long stories the page is as long whatever is cut: a break costs no more than its line of words.
    price: every ? Math.max(leastPrice, 0.03 * events.length) : leastPrice,
  };
}

/** In a narrower column no word can be read, in em. */
const leastColumn = 2.5;

/** The label of an event in the column; undefined while it is on its way, or where there is no room for words. */
function downShape(
  events: EventColumns,
  index: number,
  columns: DownColumns,
  frame: Frame,
): LabelShape | undefined {
  const text = markText(events, index, frame);
  return text && shapeDown(text, columns, frame);
}

/** The shape of a label's words in the column, where that is wide enough for words. */
export function shapeDown(
  text: LabelText,
  { labelWidth }: DownColumns,
  frame: Frame,
): LabelShape | undefined {
  if (labelWidth < leastColumn * frame.em) return undefined;
  return downLabel(text.date, text.title, text.badge, labelWidth, frame);
}

function labelHeights(events: EventColumns, columns: DownColumns, frame: Frame): Float64Array {
  return Float64Array.from(events.earliest, (_, i) => downShape(events, i, columns, frame)?.height ?? 0);
}

/** No shorter than its labels or its padding, and no more than 1.6 times its labels however near two of its marks are. */
function grow(stretch: Stretch, text: number, sizes: Sizes): number {
  const least = Math.max(text + 8, leastEpisode(stretch, sizes));
  return Math.max(least, Math.min(needOf(stretch, sizes), 1.6 * text + 24));
}

/** What a reader gains: marks that stand apart, labels beside their marks, a page that is not long. */
function worthOf({ marks }: LaidLane, scale: Scale, heights: Float64Array): number {
  let apart = 0;
  let reached = -Infinity;
  for (const at of marks.map((mark) => mark.at).toSorted((a, b) => a - b)) {
    if (at - reached < 30) continue;
    apart += 1;
    reached = at;
  }
  let bottom = 0;
  let away = 0;
  for (const { index, at } of marks) {
    const top = Math.max(bottom, at - heights[index]! / 2);
    away += Math.abs(top - (at - heights[index]! / 2));
    bottom = top + heights[index]! + labelGap;
  }
  return apart - away / 80 - scale.length / 400;
}

/** The effective number of groups. */
function evenness({ groups }: LaidLane, count: number): number {
  return Math.exp(-groups.reduce((sum, { size }) => sum + (size / count) * Math.log(size / count), 0));
}
