import { sum } from 'd3-array';
import type { Span } from '../marks/bar-rows.js';
import type { Frame } from '../frame.js';
import type { Form } from '../form.js';
import { inkOf, near } from '../marks/ink.js';
import { keepPill } from '../marks/keep-pill.js';
import type { LabelText } from '../labels/label-text.js';
import { mostDodged } from '../marks/cluster-marks.js';
import { labelLane, roomOf, tickTop, zonesOf, type LabelledItem, type Zones } from '../labels/label-lane.js';
import { orderLane, timeOf, type LaneOrder } from '../lane-order.js';
import { isOutside, layLane, type LaidCluster, type LaidLane, type LaidMark } from '../lay-lane.js';
import { leftOut } from '../left-out.js';
import { layouts, type LaneEvents } from '../layouts/index.js';
import type { PlacedLabel } from '../labels/label-room.js';
import { placeAxis } from '../axis/place-axis.js';
import { pillRadius, pillWidth } from '../marks/pill-width.js';
import { capOf, laidPeriods, rowsOf } from '../periods/laid-period.js';
import { representations, type Representation } from '../representations/index.js';
import type { Box, Cluster, Label, Lane, Mark, Scene } from '../scene.js';
import type { Setting } from '../setting.js';
import { acrossPlan } from './across-plan.js';
import { groundOf } from '../ground.js';
import { scales, type Scale, type ScaleName } from '../scales/index.js';
import { zoomScale } from '../scales/zoom-scale.js';
import { viewThatParts, type Ground } from '../views.js';

const margin = 4;

/** Of the height of a scene, in em. */
const heightStep = 3;

/** How high a row of words is that stands over the lanes. */
const headerRow = ({ line }: Frame): number => line.tick + 6;

interface LanePlan {
  readonly events: LaneEvents;
  readonly order: LaneOrder;
  readonly laid: LaidLane;
  readonly zones: Zones;
  readonly items: readonly LabelledItem[];
  readonly placed: readonly (PlacedLabel | undefined)[];
  readonly title: string;
  /** Pixels above and below its axis. */
  readonly above: number;
  readonly below: number;
  /** What of them its labels may have in a view, ink included; none below where they stand above only. */
  readonly room: { readonly above: number; readonly below: number };
}

/** A story along a horizontal axis. */
export function layAcross(setting: Setting, name: ScaleName): { ground: Ground; form: Form } {
  const { story, frame } = setting;
  const scale = scales[name](acrossPlan(setting));
  const ground = groundOf(setting, scale);
  const rows = rowsOf(laidPeriods(setting, scale)) + (story.todayWord ? 1 : 0);
  const header = rows * headerRow(frame);
  const lanes = planLanes(setting, scale, header);
  return {
    ground,
    form: {
      whole: sceneOf(setting, ground, scale, lanes, header),
      timeOf: (index) => timeOf(setting, index, name),
      inView(view, labelled) {
        const shown = zoomScale(scale, view);
        const seen = lanes.map((lane, i) => lookAt(setting, shown, lane, i === lanes.length - 1, labelled));
        return sceneOf(setting, ground, shown, seen, header);
      },
    },
  };
}

function sceneOf(
  setting: Setting,
  ground: Ground,
  scale: Scale,
  lanes: readonly LanePlan[],
  header: number,
): Scene {
  const { story, layout, frame, sizes } = setting;
  const representation = representations.horizontal(frame);
  const axes = stackLanes(lanes, header, frame);
  const { height } = axes;
  const items = lanes.flatMap((lane, i) =>
    itemsOf(setting, ground, lane, i, axes.at[i]!, scale, representation),
  );
  const tickAxis = axes.at.at(-1) ?? header;
  return {
    width: frame.width,
    height,
    orientation: 'horizontal',
    scale: scale.name,
    layout,
    rtl: frame.rtl,
    view: { start: scale.time(0), end: scale.time(scale.length) },
    whole: scale === ground.scale,
    items: items
      .map((item) => keepPill(item, 'x', scale.length, sizes.pitch))
      .toSorted((a, b) => firstOf(a) - firstOf(b)),
    ...leftOut(lanes.map(({ laid }) => laid)),
    lanes: lanes.map((lane, i): Lane => ({
      group: lane.events.group,
      title: lane.title,
      box: { x: 0, y: axes.at[i]! - lane.above, width: frame.width, height: lane.above + lane.below },
      axis: axes.at[i]!,
    })),
    ...placeAxis(setting, scale, ground.stretches, representation, {
      orientation: 'horizontal',
      axis: tickAxis,
      across: axes.at,
      wordsAt: tickAxis + tickTop(sizes.bar) + frame.line.tick / 2,
    }),
    periods: laidPeriods(setting, scale).map((laid) => {
      const { index, title, from, to, row, text, titleFrom } = laid;
      const top = (row + (story.todayWord ? 1 : 0)) * headerRow(frame);
      return {
        index,
        title,
        row,
        box: representation.box(from, to, top, height),
        cap: capOf(laid, (along) => representation.point(along, top + 2)),
        ...(text !== undefined && {
          text,
          titleAt: representation.point(titleFrom, top + headerRow(frame) / 2 + 2),
        }),
      };
    }),
  };
}

/** Lanes of equal room; what they leave goes to those where labels are missing. */
function planLanes(setting: Setting, scale: Scale, header: number): LanePlan[] {
  const { story, layout, frame } = setting;
  const parts = layouts[layout](story);
  const most = (frame.height ?? frame.maxHeight) - header;
  const sides = layout === 'faceted' ? (['above', 'both'] as const) : (['both'] as const);
  const orders = new Map(parts.map((part) => [part, orderLane(setting, part.indices, scale.name)]));
  // The most labels, and then the least height.
  const plan = (part: LaneEvents, height: number): LanePlan =>
    sides
      .map((side) => planLane(setting, scale, part, orders.get(part)!, part === parts.at(-1), height, side))
      .reduce((a, b) => ((labelsOf(b) - labelsOf(a) || heightOf(a) - heightOf(b)) > 0 ? b : a));
  const lanes = parts.map((part) => plan(part, most / parts.length));
  let spare = most - sum(lanes, heightOf);
  const grown = lanes.map((lane) => {
    if (spare <= 0 || labelsOf(lane) === lane.items.length) return lane;
    const higher = plan(lane.events, heightOf(lane) + spare);
    if (labelsOf(higher) <= labelsOf(lane)) return lane;
    spare -= heightOf(higher) - heightOf(lane);
    return higher;
  });
  return frame.height === undefined ? roundUp(grown, header, frame) : grown;
}

/** Lanes whose height is a number of steps, as far as there is room: so it changes seldom while a window is drawn wider. */
function roundUp(
  lanes: readonly LanePlan[],
  header: number,
  { em, leastHeight = 0, maxHeight }: Frame,
): LanePlan[] {
  const natural = header + sum(lanes, heightOf);
  const step = heightStep * em;
  const height = Math.min(Math.max(Math.ceil(natural / step - 1e-9) * step, leastHeight), maxHeight);
  const more = Math.max(0, height - natural) / Math.max(1, 2 * lanes.length);
  return lanes.map((lane) => ({
    ...lane,
    above: lane.above + more,
    below: lane.below + more,
    room: { above: lane.room.above + more, below: lane.room.below > 0 ? lane.room.below + more : 0 },
  }));
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
  order: LaneOrder,
  last: boolean,
  height: number,
  sides: 'both' | 'above',
): LanePlan {
  const { story, layout, frame, sizes } = setting;
  const faceted = layout === 'faceted';
  const titleLine = faceted ? frame.line.tick + 6 : 0;
  const laid = layLane(setting, scale, order);
  const zones = zonesOf(setting, laid, last);
  const room = roomOf(zones, frame.width, height - titleLine - 2 * margin, sides);
  const { items, placed } = labelLane(setting, laid, zones, room, 'full');
  const tops = placed.map((label) => -(label?.box.y ?? 0));
  const bottoms = placed.map((label) => (label ? label.box.y + label.box.height : 0));
  // Where clusters open under zoom, their marks may stand in rows.
  const rows = laid.clusters.length > 0 ? (mostDodged - 1) * sizes.pitch : 0;
  const above = Math.max(zones.above, sizes.pitch / 2 + rows, ...tops);
  const below = Math.max(zones.below, ...bottoms);
  return {
    events,
    order,
    laid,
    zones,
    items,
    placed,
    title: faceted ? (story.groups[events.group]?.title ?? frame.words.noGroup) : '',
    above: above + titleLine + margin,
    below: below + margin,
    room: { above, below: sides === 'above' ? 0 : below },
  };
}

/** At rest a list holds what is within so many lengths of the axis beside the view, for keys and ears. */
const beside = 0.25;

/** A lane as a view shows it: in the room that it has, so that its axis stays where it is. */
function lookAt(setting: Setting, scale: Scale, lane: LanePlan, last: boolean, labelled: boolean): LanePlan {
  const laid = layLane(setting, scale, lane.order, { beside: labelled ? beside : 0 });
  const zones = zonesOf(setting, laid, last);
  const room = { length: setting.frame.width, ...lane.room };
  const labels = labelled ? labelLane(setting, laid, zones, room, 'full') : { items: [], placed: [] };
  return { ...lane, laid, zones, ...labels, below: Math.max(lane.below, zones.below + margin) };
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

function firstOf(item: Mark | Cluster): number {
  return item.kind === 'mark' ? item.index : item.members[0]!;
}

function itemsOf(
  { story, frame, sizes }: Setting,
  ground: Ground,
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
  const seen = (at: number): number => near(scale.length, at);
  const marks = plan.laid.marks.map((mark): Mark => {
    const y = rowAt(mark.row);
    const ink = inkOf(mark, story.events, scale, (along) => representation.point(along, y), sizes);
    const [from, to] = targetOf(mark, sizes.pitch, frame.width, scale === ground.scale);
    const reach = ink.shape === 'bar' ? ink.size / 2 : sizes.dot / 2;
    return {
      kind: 'mark',
      index: mark.index,
      ink,
      target: representation.box(from, to, y - half, y + half),
      anchor: representation.point(seen(mark.at), y),
      outside: isOutside(mark, scale.length),
      lane,
      ...labelOf(mark, y, reach),
    };
  });
  const radius = pillRadius(frame);
  const onAxis = [...plan.laid.marks.filter(({ row }) => row === 0), ...plan.laid.clusters];
  const clusters = plan.laid.clusters.map((cluster): Cluster => {
    const from = seen(cluster.from);
    const to = seen(cluster.to);
    const pill = widenPill(
      cluster,
      { from, to },
      pillWidth(cluster.members.length, frame),
      onAxis,
      scale.length,
    );
    const even = Math.min(from - pill[0], pill[1] - to);
    return {
      kind: 'cluster',
      members: cluster.members,
      pill: representation.box(...pill, axis - radius, axis + radius),
      // Buttons keep their middles, which stand a pitch apart.
      target: representation.box(from - even, to + even, axis - half, axis + half),
      anchor: representation.point((from + to) / 2, axis),
      outside: isOutside(cluster, scale.length),
      opens: viewThatParts(ground, cluster, sizes.pitch),
      lane,
      ...labelOf(cluster, axis, radius),
    };
  });
  return [...marks, ...clusters];
}

/** A pill as wide as its count, as far as what stands beside it on the axis, and the ends of that, leave room. */
function widenPill(
  cluster: LaidCluster,
  { from, to }: Span,
  width: number,
  others: readonly (LaidMark | LaidCluster)[],
  length: number,
): [number, number] {
  let [before, after] = [Math.max(0, from), Math.max(0, length - to)];
  for (const other of others) {
    if (other === cluster) continue;
    // Two pills side by side share what lies between them.
    if (other.from + other.to < cluster.from + cluster.to) before = Math.min(before, (from - other.to) / 2);
    else after = Math.min(after, (other.from - to) / 2);
  }
  const more = Math.max(0, width - (to - from));
  const left = Math.max(0, Math.min(before, Math.max(more / 2, more - after)));
  return [from - left, to + Math.max(0, Math.min(after, more - left))];
}

/**
 * A button round a mark: of a dot or a whisker its dot, of a bar what is seen of it. At the edge of a view it is cut, for moved
 * inward it would come too near to the next; what is outside stands at the edge.
 */
function targetOf(mark: LaidMark, pitch: number, length: number, whole: boolean): [number, number] {
  const [from, to] = holdOf(mark, pitch, length);
  const width = Math.max(pitch, to - from);
  const start = (from + to - width) / 2;
  return whole || isOutside(mark, length) ? inward(start, width, length) : [start, start + width];
}

/** What a button is round: the dot, or of a bar what is seen, as far as that is wide enough. */
function holdOf({ shape, at, from, to }: LaidMark, pitch: number, length: number): [number, number] {
  if (shape === 'bar')
    return [Math.max(from, Math.min(0, to - pitch)), Math.min(to, Math.max(length, from + pitch))];
  const middle = shape === 'whisker' || shape === 'dots' ? at : from + (to - from) / 2;
  return [middle, middle];
}

function inward(from: number, width: number, length: number): [number, number] {
  const start = Math.max(0, Math.min(length - width, from));
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
