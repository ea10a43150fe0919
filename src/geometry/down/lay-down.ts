import type { EventColumns } from '../../story/index.js';
import { closeUp, downColumns, gutter, type DownColumns } from './down-columns.js';
import { downPlan, labelGap, longReach, mostShown, nearnessDown, shapeDown } from './down-plan.js';
import type { Frame } from '../frame.js';
import type { Form } from '../form.js';
import { importanceOf } from '../marks/importance.js';
import { inkOf, near } from '../marks/ink.js';
import { keepPill } from '../marks/keep-pill.js';
import type { LabelShape } from '../labels/label-shapes.js';
import { clusterText, markText, type LabelText } from '../labels/label-text.js';
import { orderLane, timeOf, type LaneOrder } from '../lane-order.js';
import { isOutside, layLane, type LaidCluster, type LaidLane, type LaidMark } from '../lay-lane.js';
import { leftOut } from '../left-out.js';
import { layouts, type LaneEvents } from '../layouts/index.js';
import { placeAxis, stretchesOf } from '../axis/place-axis.js';
import { fanLeaders, hangLabels, leaderDown, placeLabelsDown } from '../labels/place-labels-down.js';
import { pillRadius, pillWidth } from '../marks/pill-width.js';
import { capOf, laidPeriods } from '../periods/laid-period.js';
import { representations, type Representation } from '../representations/index.js';
import type { Box, Cluster, Lane, Mark, Point, Scene } from '../scene.js';
import type { Setting } from '../setting.js';
import type { Sizes } from '../sizes.js';
import { shareColumns } from './share-columns.js';
import { scales, type Scale, type ScaleName } from '../scales/index.js';
import { zoomScale } from '../scales/zoom-scale.js';
import { groundOf } from '../ground.js';
import { viewThatParts, type Ground } from '../views.js';

/** From the edge of one period to that of the next within it. */
const periodRow = 6;

/** Between bars of columns side by side. */
const leastGap = 2;

/** A mark or cluster of the column, in the order of the list. */
interface Row {
  readonly item: LaidMark | LaidCluster;
  readonly lane: number;
  /** Where its leader begins along the axis. */
  readonly at: number;
  readonly text: LabelText | undefined;
  readonly shape: LabelShape | undefined;
  readonly outside: boolean;
}

interface LaneDown {
  readonly events: LaneEvents;
  readonly order: LaneOrder;
  readonly laid: LaidLane;
}

interface Laid {
  readonly scale: Scale;
  /** Whether labels hang from their marks, past the end of the axis if need be. */
  readonly hanging: boolean;
  readonly lanes: readonly LaneDown[];
  /** For each lane the columns of its rows, from the axis of the last lane. */
  readonly beside: readonly (readonly number[])[];
  readonly columns: DownColumns;
}

/** A story along a vertical axis, with one column of labels. */
export function layDown(setting: Setting, name: ScaleName): { ground: Ground; form: Form } {
  const laid = layWhole(setting, name);
  const ground = groundOf(setting, laid.scale);
  const whole = sceneOf(setting, ground, laid);
  return {
    ground,
    form: {
      whole,
      timeOf: (index) => timeOf(setting, index, name),
      inView(view) {
        const scale = zoomScale(laid.scale, view);
        const lanes = laid.lanes.map((lane) => ({
          ...lane,
          laid: layLane(setting, scale, lane.order, nearnessDown(setting.story.events.length, laid.hanging)),
        }));
        const beside = besideOf(lanes, setting);
        const columns = closeUp(laid.columns, rowsBeside(beside), setting.frame.em);
        return sceneOf(setting, ground, { ...laid, scale, lanes, beside, columns }, whole.height);
      },
    },
  };
}

function sceneOf(
  setting: Setting,
  ground: Ground,
  { scale, hanging, lanes, beside, columns }: Laid,
  least = 0,
): Scene {
  const { story, layout, frame, sizes } = setting;
  const { events } = story;
  const representation = representations.vertical(frame);
  const axisOf = (lane: number): number => columns.axis + lane * columns.row;
  const acrossOf = (lane: number, row: number): number => {
    if (row === 0) return axisOf(lane);
    return axisOf(lanes.length - 1 + beside[lane]![row - 1]!);
  };
  const whole = scale === ground.scale;
  const all = rowsOf(setting, scale, lanes, columns);
  // Where rows close up, buttons stand at their labels, which keep apart: then every row has one.
  const closed = columns.row < sizes.pitch;
  const rows = events.length > mostShown && !closed ? labelSome(all, events, scale) : all;
  const apart = whole && events.length <= mostShown;
  const tops = hanging && whole ? hangRows(rows) : placeRows(rows, scale, apart);
  const acrosses = rows.map(({ item, lane }) => acrossOf(lane, 'index' in item ? item.row : 0));
  const leaders = leadersOf(rows, tops, acrosses, columns, setting, hanging && whole);
  const half = sizes.pitch / 2;
  const thickness = inkBeside(sizes, columns.row, lanes.length);
  const along = (at: number): number => near(scale.length, at);
  const items = rows.map((row, i): Mark | Cluster => {
    const { item, lane, outside } = row;
    const across = acrosses[i]!;
    const label = labelOf(row, tops[i], leaders[i]!, columns, frame, representation);
    const top = closed ? tops[i] : undefined;
    const buttonOf = (from: number, to: number, reach = half): Box =>
      top === undefined
        ? representation.box(from, to, across - half, across + Math.max(half, reach))
        : representation.box(
            top,
            top + 2 * half,
            columns.labels - gutter - half,
            columns.labels - gutter + half,
          );
    if (!('index' in item)) {
      const [from, to] = [along(item.from), along(item.to)];
      const start = across - pillRadius(frame);
      const end = start + pillWidth(item.members.length, frame);
      return {
        kind: 'cluster',
        members: item.members,
        pill: representation.box(from, to, start, end),
        target: buttonOf(from, to, end - across),
        anchor: representation.point((from + to) / 2, across),
        outside,
        opens: viewThatParts(ground, item, sizes.pitch),
        lane,
        ...label,
      };
    }
    const ink = inkOf(item, events, scale, (at) => representation.point(at, across), thickness);
    const [from, to] =
      item.shape === 'bar' ? [Math.max(0, item.from), Math.min(scale.length, item.to)] : [item.at, item.at];
    const middle = (from + to) / 2;
    const reach = Math.max(half, (to - from) / 2);
    const start = Math.max(0, Math.min(middle - reach, scale.length - 2 * reach));
    return {
      kind: 'mark',
      index: item.index,
      ink,
      target: buttonOf(start, start + 2 * reach),
      anchor: representation.point(along(item.at), across),
      outside,
      lane,
      ...label,
    };
  });
  const bottoms = items.map(({ label }) => (label ? label.box.y + label.box.height : 0));
  const height = Math.max(least, Math.max(scale.length, ...bottoms) + 4);
  return {
    width: frame.width,
    height,
    orientation: 'vertical',
    scale: scale.name,
    layout,
    rtl: frame.rtl,
    view: { start: scale.time(0), end: scale.time(scale.length) },
    whole,
    items: items.map((item) => keepPill(item, 'y', scale.length, sizes.pitch)),
    ...leftOut(lanes.map((lane) => lane.laid)),
    lanes: lanes.map(({ events: { group } }, i): Lane => ({
      group,
      title: layout === 'faceted' ? (story.groups[group]?.title ?? frame.words.noGroup) : '',
      box: representation.box(0, height, axisOf(i) - half, axisOf(i) + half),
      axis: representation.point(0, axisOf(i)).x,
    })),
    ...placeAxis(setting, scale, ground.stretches, representation, {
      orientation: 'vertical',
      axis: columns.axis,
      across: lanes.map((_, i) => axisOf(i)),
      wordsAt: columns.words,
      // In longer stories, and in views, labels may stand beside breaks.
      ...(apart && { beyond: { from: columns.labels, to: frame.width } }),
    }),
    periods: laidPeriods(setting, scale).map((laid) => {
      const { index, title, from, to, row } = laid;
      const far = frame.width - row * periodRow;
      return {
        index,
        title,
        row,
        box: representation.box(from, to, 0, far),
        cap: capOf(laid, (at) => representation.point(at, far - 2)),
      };
    }),
  };
}

/** Ink as thick as leaves a gap between columns that close up: those of lanes, or of one lane and what stands beside it. */
function inkBeside(sizes: Sizes, row: number, lanes: number): Sizes {
  const { bar, thinBar, dot } = sizes;
  const share = Math.min(1, Math.max(0.25, (row - leastGap) / (lanes > 1 ? bar : (bar + thinBar) / 2)));
  return {
    ...sizes,
    bar: share * bar,
    thinBar: share * thinBar,
    dot: Math.min(dot, Math.max(dot / 2, row - 1)),
  };
}

/** Scale, lanes and columns: the rows of ink beside the axis say where labels begin, so all is laid twice. */
function layWhole(setting: Setting, name: ScaleName): Laid {
  const { story, layout } = setting;
  const { events } = story;
  // At the edge stand the bars of periods, which scales know nothing of yet.
  const rows = Math.min(story.periods.length, 3);
  const frame = { ...setting.frame, width: setting.frame.width - rows * periodRow };
  // True scale crowds marks at places that no break relieves.
  const hanging = name === 'chronological' && events.length <= mostShown;
  const orders = layouts[layout](story).map((part) => ({
    events: part,
    order: orderLane(setting, part.indices, name),
  }));
  const lay = (columns: DownColumns): Laid => {
    const scale = scales[name](downPlan(setting, columns));
    const lanes = orders.map((lane) => ({
      ...lane,
      laid: layLane(setting, scale, lane.order, nearnessDown(events.length, hanging)),
    }));
    return { scale, hanging, lanes, beside: besideOf(lanes, setting), columns };
  };
  const most = events.length > mostShown ? events.length : 0;
  const first = lay(downColumns(orders.length - 1, frame, Infinity, most));
  const second = lay(downColumns(rowsBeside(first.beside), frame, widestWords(setting, first), most));
  return { ...second, columns: closeUp(second.columns, rowsBeside(second.beside), frame.em) };
}

function besideOf(lanes: readonly LaneDown[], { sizes }: Setting): Laid['beside'] {
  return shareColumns(
    lanes.map(({ laid }) => laid),
    sizes.pitch,
  );
}

/** How many rows of ink stand beside the axis of the first lane. */
function rowsBeside(beside: Laid['beside']): number {
  return beside.length - 1 + Math.max(0, ...beside.map((columns) => columns.at(-1) ?? 0));
}

/** Pixels that the words of ticks and breaks take across. */
function widestWords(setting: Setting, { scale, columns }: Laid): number {
  const { frame } = setting;
  const { ticks, breaks } = placeAxis(
    setting,
    scale,
    stretchesOf(setting, scale),
    representations.vertical(frame),
    {
      orientation: 'vertical',
      axis: columns.axis,
      across: [],
      wordsAt: columns.words,
    },
  );
  const today = setting.story.todayWord;
  const said = [
    ...ticks.flatMap(({ text, context }) => [text, context]),
    ...breaks.flatMap(({ lines }) => lines),
  ];
  return Math.max(
    today ? frame.measure(today, 'count') : 0,
    ...said.map((text) => frame.measure(text, 'tick')),
  );
}

function rowsOf(
  { story: { events }, frame }: Setting,
  scale: Scale,
  lanes: Laid['lanes'],
  columns: DownColumns,
): Row[] {
  const rows = lanes.flatMap(({ laid }, lane) =>
    [...laid.marks, ...laid.clusters].map((item): Row => {
      const outside = isOutside(item, scale.length);
      const text = outside ? undefined : textOf(item, events, frame);
      const shape = text && shapeDown(text, columns, frame);
      return { item, lane, at: startOf(item, scale), text, shape, outside };
    }),
  );
  const first = ({ item }: Row): number => ('index' in item ? item.index : item.members[0]!);
  rows.sort((a, b) => first(a) - first(b));
  // Leaders keep the order of the list, also where a later bound is known of an earlier date.
  let least = scale.length;
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    least = Math.min(least, rows[i]!.at);
    rows[i] = { ...rows[i]!, at: least };
  }
  return rows;
}

function textOf(item: LaidMark | LaidCluster, events: EventColumns, frame: Frame): LabelText | undefined {
  return 'index' in item ? markText(events, item.index, frame) : clusterText(events, item.members, frame);
}

/** Where a leader begins along the axis: near the upper end of a bar, else in the middle. */
function startOf(item: LaidMark | LaidCluster, { length }: Scale): number {
  if (!('index' in item)) return (item.from + item.to) / 2;
  if (item.shape !== 'bar') return item.at;
  const from = Math.max(0, item.from);
  return from + Math.min(8, (Math.min(length, item.to) - from) / 2);
}

/** The top of each row's label, beside its own episode where `apart`, else anywhere in order. */
function placeRows(rows: readonly Row[], scale: Scale, apart: boolean): (number | undefined)[] {
  const tops: (number | undefined)[] = rows.map(() => undefined);
  const labelled = rows.flatMap(({ shape, at }, i) => (shape ? [{ i, at, height: shape.height }] : []));
  const stretches = apart ? scale.episodes : [{ from: 0, to: scale.length }];
  let bottom = 0;
  stretches.forEach(({ to }, k) => {
    const last = k === stretches.length - 1;
    const inside = labelled.filter(({ i, at }) => tops[i] === undefined && (last || at <= to));
    const wishes = inside.map(({ i, at, height }) => ({ y: wishOf(at, rows[i]!.shape), height }));
    const from = Math.max(bottom, stretches[k]!.from);
    placeLabelsDown(wishes, from, to, labelGap).forEach((top, j) => {
      tops[inside[j]!.i] = top;
      bottom = top + inside[j]!.height + labelGap;
    });
  });
  return tops;
}

/** In long stories: the rows with the labels that find room near their marks; clusters first, then what is important. */
function labelSome(rows: readonly Row[], events: EventColumns, scale: Scale): Row[] {
  const worth = ({ item }: Row): number => ('index' in item ? importanceOf(events, item.index) : Infinity);
  const order = rows.flatMap(({ shape }, i) => (shape ? [i] : []));
  order.sort((a, b) => (worth(rows[a]!) === worth(rows[b]!) ? a - b : worth(rows[b]!) - worth(rows[a]!)));
  let kept = rows.map((row): Row => ({ ...row, shape: undefined }));
  for (const i of order) {
    const more = kept.with(i, rows[i]!);
    const fit = placeRows(more, scale, false).every(
      (top, j) => top === undefined || Math.abs(top - wishOf(more[j]!.at, more[j]!.shape)) <= longReach,
    );
    if (fit || worth(rows[i]!) === Infinity) kept = more;
  }
  return kept;
}

/** The top of each row's label, at its mark or below the one before. */
function hangRows(rows: readonly Row[]): (number | undefined)[] {
  const wishes = rows.map(({ shape, at }) => ({ y: wishOf(at, shape), height: shape?.height ?? -labelGap }));
  return hangLabels(wishes, 0, labelGap).map((top, i) => (rows[i]!.shape ? top : undefined));
}

/** A label's first line stands level with its mark. */
function wishOf(at: number, shape: LabelShape | undefined): number {
  return at - Math.min((shape?.height ?? 0) / 2, 9);
}

/** Leaders from the marks to the labels, in pixels across and along. */
function leadersOf(
  rows: readonly Row[],
  tops: readonly (number | undefined)[],
  acrosses: readonly number[],
  columns: DownColumns,
  { frame, sizes }: Setting,
  hanging: boolean,
): Point[][] {
  const ends = rows.map(({ at }, i): [Point, Point] => [
    { x: acrosses[i]! + sizes.dot / 2 + 2, y: at },
    { x: columns.labels - 4, y: (tops[i] ?? at) + frame.line.date / 2 },
  ]);
  return hanging ? fanLeaders(ends, gutter) : ends.map(([mark, label]) => leaderDown(mark, label, gutter));
}

function labelOf(
  { text, shape }: Row,
  top: number | undefined,
  leader: readonly Point[],
  columns: DownColumns,
  { rtl }: Frame,
  { point, box }: Representation,
): Pick<Mark, 'label' | 'leader'> | Record<string, never> {
  if (!text || !shape || top === undefined) return {};
  return {
    label: {
      box: box(top, top + shape.height, columns.labels, columns.labels + shape.width),
      align: rtl ? 'right' : 'left',
      date: text.date,
      title: shape.title,
      shortened: shape.shortened,
      side: 'after',
    },
    leader: leader.map(({ x, y }) => point(y, x)),
  };
}
