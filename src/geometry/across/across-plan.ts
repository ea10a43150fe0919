import type { LaidLane } from '../lay-lane.js';
import { layLane } from '../lay-lane.js';
import { divideWidth } from '../breaks/divide-width.js';
import { labelLane, roomOf, zonesOf } from '../labels/label-lane.js';
import { orderStory } from '../lane-order.js';
import type { Setting } from '../setting.js';
import type { AxisPlan } from '../scales/index.js';

/** Widths at which the choice of breaks may change, in pixels: between them marks only slide. */
const widthStep = 160;

/** The step at or below a width; a width below the first is one of its own. */
export function steppedWidth(width: number): number {
  return Math.max(Math.min(width, widthStep), Math.floor(width / widthStep) * widthStep);
}

/** Breaks and lengths of a horizontal axis. */
export function acrossPlan(setting: Setting): AxisPlan {
  const {
    story: { events },
    frame,
    sizes,
  } = setting;
  const stepped = steppedWidth(frame.width);
  const order = orderStory(setting);
  return {
    ...setting,
    length: frame.width,
    steppedLength: stepped,
    lengths: (stretches, choosing) => divideWidth(stretches, choosing ? stepped : frame.width, sizes),
    worth(scale) {
      const lane = layLane(setting, scale, order);
      const zones = zonesOf(setting, lane);
      const height = frame.height ?? frame.maxHeight;
      const { placed } = labelLane(setting, lane, zones, roomOf(zones, stepped, height, 'both'), 'quick');
      return worthOf(events.length, lane, placed.filter(Boolean).length, labelHeight(placed));
    },
    passing: 1,
    price: Math.max(1.25, 0.03 * Math.min(events.length, 60)),
  };
}

function labelHeight(placed: readonly ({ box: { y: number; height: number } } | undefined)[]): number {
  const tops = placed.map((label) => label?.box.y ?? 0);
  const bottoms = placed.map((label) => (label ? label.box.y + label.box.height : 0));
  return Math.max(0, ...bottoms) - Math.min(0, ...tops);
}

/** What a reader gains, in labels: labels, marks that stand apart, little height; in large stories, even clusters. */
function worthOf(
  count: number,
  { marks, clusters, groups }: LaidLane,
  labels: number,
  height: number,
): number {
  if (count > 40) {
    const sizes = groups.map(({ size }) => size);
    const entropy = -sizes.reduce((sum, size) => sum + (size / count) * Math.log(size / count), 0);
    return 0.5 * labels + Math.exp(entropy) - height / 200;
  }
  const places = marks.map(({ at }) => at).concat(clusters.map(({ from, to }) => (from + to) / 2));
  places.sort((a, b) => a - b);
  const comfort = places.reduce(
    (sum, at, i) => (i === 0 ? 0 : sum + Math.min(1, (at - places[i - 1]!) / 40)),
    0,
  );
  return labels + 0.5 * marks.length + groups.length + comfort - height / 200;
}
