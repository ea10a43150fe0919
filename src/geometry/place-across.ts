import { sum } from 'd3-array';
import type { Frame } from './frame.js';
import { inkOf } from './ink.js';
import type { LabelText } from './label-text.js';
import { labelLane, tickTop, zonesOf, type LabelledItem, type LaneRoom, type Zones } from './label-lane.js';
import { layLane, type LaidCluster, type LaidLane, type LaidMark } from './lay-lane.js';
import { layouts, type LaneEvents } from './layouts/index.js';
import type { PlacedLabel } from './place-labels-across.js';
import { placeAxis } from './place-axis.js';
import { placePeriods } from './place-periods.js';
import { representations, type Representation } from './representations/index.js';
import type { Box, Cluster, Label, Lane, Mark, Scene } from './scene.js';
import type { Setting } from './setting.js';
import type { Scale } from './scales/index.js';

const margin = 4;

interface LanePlan {
  readonly events: LaneEvents;
  readonly laid: LaidLane;
  readonly zones: Zones;
  readonly items: readonly LabelledItem[];
  readonly placed: readonly (PlacedLabel | undefined)[];
  readonly title: string;
  /** Pixels above and below its axis. */
  readonly above: number;
  readonly below: number;
}

/** The scene of a story along a horizontal axis. */
export function placeAcross(setting: Setting, scale: Scale): Scene {
  const { story, layout, frame, sizes } = setting;
  const representation = representations.horizontal(frame);
  const periods = placePeriods(story.periods, scale, frame);
  const header = periods.some(({ titleFrom }) => titleFrom !== undefined) ? frame.line.tick + 6 : 0;
  const lanes = planLanes(setting, scale, header);
  const axes = stackLanes(lanes, header, frame);
  const height = axes.height;
  const items = lanes.flatMap((lane, i) => itemsOf(setting, lane, i, axes.at[i]!, scale, representation));
  const tickAxis = axes.at.at(-1) ?? header;
  return {
    width: frame.width,
    height,
    orientation: 'horizontal',
    scale: scale.name,
    layout,
    rtl: frame.rtl,
    items: items.toSorted((a, b) => firstOf(a) - firstOf(b)),
    lanes: lanes.map((lane, i): Lane => ({
      group: lane.events.group,
      title: lane.title,
      box: { x: 0, y: axes.at[i]! - lane.above, width: frame.width, height: lane.above + lane.below },
      axis: axes.at[i]!,
    })),
    ...placeAxis(setting, scale, representation, {
      orientation: 'horizontal',
      axis: tickAxis,
      across: axes.at,
      wordsAt: tickAxis + tickTop(sizes.bar) + frame.line.tick / 2,
    }),
    periods: periods.map(({ title, from, to, titleFrom }) => ({
      title,
      box: representation.box(from, to, 0, height),
      ...(titleFrom === undefined ? {} : { titleAt: representation.point(titleFrom, header / 2) }),
    })),
  };
}

/** The first row of the columns that an item stands for. */
export function firstOf(item: Mark | Cluster): number {
  return item.kind === 'mark' ? item.index : item.members[0]!;
}

/** Lanes of equal room; what they leave goes to those where labels are missing. */
function planLanes(setting: Setting, scale: Scale, header: number): LanePlan[] {
  const { story, layout, frame } = setting;
  const parts = layouts[layout](story);
  const most = (frame.height ?? frame.maxHeight) - header;
  const sides = layout === 'faceted' ? (['above', 'both'] as const) : (['both'] as const);
  // The most labels, and then the least height.
  const plan = (part: LaneEvents, height: number): LanePlan =>
    sides
      .map((side) => planLane(setting, scale, part, part === parts.at(-1), height, side))
      .reduce((a, b) => ((labelsOf(b) - labelsOf(a) || heightOf(a) - heightOf(b)) > 0 ? b : a));
  const lanes = parts.map((part) => plan(part, most / parts.length));
  let spare = most - sum(lanes, heightOf);
  return lanes.map((lane) => {
    if (spare <= 0 || labelsOf(lane) === lane.items.length) return lane;
    const grown = plan(lane.events, heightOf(lane) + spare);
    if (labelsOf(grown) <= labelsOf(lane)) return lane;
    spare -= heightOf(grown) - heightOf(lane);
    return grown;
  });
}

function labelsOf({ placed }: LanePlan): number {
  return placed.filter(Boolean).length;
}

function heightOf({ above, below }: LanePlan): number {
  return above + below;
}

function planLane(
  setting: Setting,
  scale: Scale,
  events: LaneEvents,
  last: boolean,
  height: number,
  sides: LaneRoom['sides'],
): LanePlan {
  const { story, layout, frame, sizes } = setting;
  const faceted = layout === 'faceted';
  const titleLine = faceted ? frame.line.tick + 6 : 0;
  const laid = layLane(setting, scale, events.indices);
  const zones = zonesOf(setting, laid, last);
  const room = {
    length: frame.width,
    height: Math.max(0, height - titleLine - 2 * margin),
    sides,
  };
  const { items, placed } = labelLane(setting, laid, zones, room, 'full');
  const tops = placed.map((label) => -(label?.box.y ?? 0));
  const bottoms = placed.map((label) => (label ? label.box.y + label.box.height : 0));
  return {
    events,
    laid,
    zones,
    items,
    placed,
    title: faceted ? (story.groups[events.group]?.title ?? frame.words.noGroup) : '',
    above: Math.max(zones.above, sizes.pitch / 2, ...tops) + titleLine + margin,
    below: Math.max(zones.below, ...bottoms) + margin,
  };
}

/** The y of each lane's axis; an author's height that is more than the lanes need is shared among them. */
function stackLanes(
  lanes: readonly LanePlan[],
  header: number,
  frame: Frame,
): { at: number[]; height: number } {
  const natural = header + sum(lanes, heightOf);
  const height = frame.height ?? natural;
  const spare = Math.max(0, height - natural) / Math.max(1, lanes.length);
  const at: number[] = [];
  let top = header;
  for (const { above, below } of lanes) {
    at.push(top + above + spare / 2);
    top += above + below + spare;
  }
  return { at, height: Math.max(height, natural) };
}

function itemsOf(
  { story, frame, sizes }: Setting,
  plan: LanePlan,
  lane: number,
  axis: number,
  scale: Scale,
  representation: Representation,
): (Mark | Cluster)[] {
  const labels = new Map(plan.items.map(({ item, text }, i) => [item, { text, placed: plan.placed[i] }]));
  const labelOf = (item: LaidMark | LaidCluster, y: number, reach: number): Labelling => {
    const { text, placed } = labels.get(item) ?? {};
    return text && placed ? finish(placed, text, axis, { y, reach }, representation, frame) : {};
  };
  const rowAt = (row: number): number => {
    if (row > 0) return axis + plan.zones.firstRow + (row - 1) * sizes.pitch;
    return axis + row * sizes.pitch;
  };
  const half = sizes.pitch / 2;
  const marks = plan.laid.marks.map((mark): Mark => {
    const y = rowAt(mark.row);
    const ink = inkOf(mark, story.events, scale, (along) => representation.point(along, y), sizes);
    const [from, to] = targetOf(mark, sizes.pitch, frame.width);
    const reach = ink.shape === 'bar' ? ink.size / 2 : sizes.dot / 2;
    const target = representation.box(from, to, y - half, y + half);
    return { kind: 'mark', index: mark.index, ink, target, lane, ...labelOf(mark, y, reach) };
  });
  const clusters = plan.laid.clusters.map((cluster): Cluster => {
    const pill = representation.box(
      cluster.from,
      cluster.to,
      axis - frame.em * 0.6875,
      axis + frame.em * 0.6875,
    );
    const target = representation.box(cluster.from, cluster.to, axis - half, axis + half);
    const label = labelOf(cluster, axis, frame.em * 0.6875);
    return { kind: 'cluster', members: cluster.members, pill, target, lane, ...label };
  });
  return [...marks, ...clusters];
}

/** A button round a mark: of a dot or a whisker its dot, of a bar the whole; moved inward at the chart's edge. */
function targetOf({ shape, at, from, to }: LaidMark, pitch: number, length: number): [number, number] {
  const middle = shape === 'whisker' || shape === 'dots' ? at : from + (to - from) / 2;
  const width = Math.max(pitch, shape === 'bar' ? to - from : 0);
  const start = Math.max(0, Math.min(length - width, middle - width / 2));
  return [start, start + width];
}

interface Labelling {
  readonly label?: Label;
  readonly leader?: readonly { readonly x: number; readonly y: number }[];
}

/** A label and its leader, which begins at the edge of its mark's ink, not at the axis. */
function finish(
  { box, shape, side, align, leader }: PlacedLabel,
  text: LabelText,
  axis: number,
  { y: middle, reach }: { readonly y: number; readonly reach: number },
  representation: Representation,
  { rtl }: Frame,
): Labelling {
  const mirrored = { left: 'right', right: 'left', center: 'center' } as const;
  const edge = side === 'above' ? middle - reach : middle + reach;
  const placed: Box = representation.box(box.x, box.x + box.width, axis + box.y, axis + box.y + box.height);
  return {
    label: {
      box: placed,
      align: rtl ? mirrored[align] : align,
      date: text.date,
      title: shape.title,
      shortened: shape.shortened,
      side,
    },
    leader: leader.map(({ x, y }, i) => representation.point(x, i > 0 ? axis + y : edge)),
  };
}
