import { closeUp, downColumns, gutter, type DownColumns } from './down-columns.js';
import { downPlan, downShape, labelGap, mostShown, nearnessDown, shapeDown } from './down-plan.js';
import type { Frame } from './frame.js';
import { inkOf } from './ink.js';
import type { LabelShape } from './label-shapes.js';
import { clusterText, markText, type LabelText } from './label-text.js';
import { layLane, type LaidCluster, type LaidLane, type LaidMark } from './lay-lane.js';
import { layouts, type LaneEvents } from './layouts/index.js';
import { placeAxis } from './place-axis.js';
import { leaderDown, placeLabelsDown } from './place-labels-down.js';
import { placePeriods } from './place-periods.js';
import { representations, type Representation } from './representations/index.js';
import type { Box, Cluster, Lane, Mark, Scene } from './scene.js';
import type { Setting } from './setting.js';
import { scales, type Scale, type ScaleName } from './scales/index.js';

/** A mark or cluster of the column, in the order of the list. */
interface Row {
  readonly item: LaidMark | LaidCluster;
  readonly lane: number;
  /** Where its leader begins along the axis. */
  readonly at: number;
  readonly text: LabelText | undefined;
  readonly shape: LabelShape | undefined;
}

interface Laid {
  readonly scale: Scale;
  readonly lanes: readonly { readonly events: LaneEvents; readonly laid: LaidLane }[];
  readonly columns: DownColumns;
}

/** The scene of a story along a vertical axis, with one column of labels. */
export function placeDown(setting: Setting, name: ScaleName): Scene {
  const { story, layout, frame, sizes } = setting;
  const { events } = story;
  const representation = representations.vertical(frame);
  const { scale, lanes, columns } = layDown(setting, name);
  const axisOf = (lane: number): number => columns.axis + lane * columns.row;
  const acrossOf = (lane: number, row: number): number => {
    if (row === 0) return axisOf(lane);
    return columns.axis + (lanes.length - 1 + row) * columns.row;
  };
  const rows = rowsOf(setting, scale, lanes, columns);
  const tops = placeRows(rows, scale, events.length);
  const half = sizes.pitch / 2;
  const items = rows.map((row, i): Mark | Cluster => {
    const { item, lane } = row;
    const across = acrossOf(lane, 'index' in item ? item.row : 0);
    const label = labelOf(row, tops[i], across + sizes.dot / 2 + 2, columns, frame, representation);
    // Where rows close up, buttons stand at their labels, which keep apart.
    const top = columns.row < sizes.pitch ? tops[i] : undefined;
    const buttonOf = (from: number, to: number): Box =>
      top === undefined
        ? representation.box(from, to, across - half, across + half)
        : representation.box(
            top,
            top + 2 * half,
            columns.labels - gutter - half,
            columns.labels - gutter + half,
          );
    if (!('index' in item)) {
      const radius = 0.6875 * frame.em;
      const pill = representation.box(item.from, item.to, across - radius, across + radius);
      const target = buttonOf(item.from, item.to);
      return { kind: 'cluster', members: item.members, pill, target, lane, ...label };
    }
    const ink = inkOf(item, events, scale, (along) => representation.point(along, across), sizes);
    const middle = item.shape === 'bar' ? (item.from + item.to) / 2 : item.at;
    const reach = Math.max(half, item.shape === 'bar' ? (item.to - item.from) / 2 : 0);
    const from = Math.max(0, middle - reach);
    const target = buttonOf(from, from + 2 * reach);
    return { kind: 'mark', index: item.index, ink, target, lane, ...label };
  });
  const bottoms = items.map(({ label }) => (label ? label.box.y + label.box.height : 0));
  const height = Math.max(scale.length, ...bottoms) + 4;
  return {
    width: frame.width,
    height,
    orientation: 'vertical',
    scale: scale.name,
    layout,
    rtl: frame.rtl,
    items,
    lanes: lanes.map(({ events: { group } }, i): Lane => ({
      group,
      title: layout === 'faceted' ? (story.groups[group]?.title ?? frame.words.noGroup) : '',
      box: representation.box(0, height, axisOf(i) - half, axisOf(i) + half),
      axis: representation.point(0, axisOf(i)).x,
    })),
    ...placeAxis(setting, scale, representation, {
      orientation: 'vertical',
      axis: columns.axis,
      across: lanes.map((_, i) => axisOf(i)),
      wordsAt: columns.words,
      // In longer stories labels may stand beside breaks.
      ...(events.length <= mostShown && { beyond: { from: columns.labels, to: frame.width } }),
    }),
    periods: placePeriods(story.periods, scale, frame).map(({ title, from, to }) => ({
      title,
      box: representation.box(from, to, 0, frame.width),
    })),
  };
}

/** Scale, lanes and columns: the rows of ink beside the axis say where labels begin, so all is laid twice. */
function layDown(setting: Setting, name: ScaleName): Laid {
  const { story, layout, frame } = setting;
  const parts = layouts[layout](story);
  const lay = (columns: DownColumns): Laid => {
    const scale = scales[name](downPlan(setting, columns));
    const lanes = parts.map((part) => ({
      events: part,
      laid: layLane(setting, scale, part.indices, nearnessDown(story.events.length)),
    }));
    return { scale, lanes, columns };
  };
  const rowsBeside = ({ lanes }: Laid): number =>
    lanes.length - 1 + Math.max(0, ...lanes.map(({ laid }) => laid.sunk));
  const first = lay(downColumns(parts.length - 1, frame));
  const second = lay(downColumns(rowsBeside(first), frame, widestWords(setting, first)));
  return { ...second, columns: closeUp(second.columns, rowsBeside(second), frame.em) };
}

/** Pixels that the words of ticks and breaks take across. */
function widestWords(setting: Setting, { scale, columns }: Laid): number {
  const { frame } = setting;
  const { ticks, breaks } = placeAxis(setting, scale, representations.vertical(frame), {
    orientation: 'vertical',
    axis: columns.axis,
    across: [],
    wordsAt: columns.words,
  });
  const said = [
    ...ticks.flatMap(({ text, context }) => [text, context]),
    ...breaks.flatMap(({ lines }) => lines),
  ];
  return Math.max(0, ...said.map((text) => frame.measure(text, 'tick')));
}

function rowsOf(
  { story: { events }, frame }: Setting,
  scale: Scale,
  lanes: Laid['lanes'],
  columns: DownColumns,
): Row[] {
  const rows = lanes.flatMap(({ laid }, lane) => [
    ...laid.marks.map((item): Row => ({
      item,
      lane,
      at: item.shape === 'bar' ? item.from + Math.min(8, (item.to - item.from) / 2) : item.at,
      text: markText(events, item.index, frame),
      shape: downShape(events, item.index, columns, frame),
    })),
    ...laid.clusters.map((item): Row => {
      const text = clusterText(events, item.members, frame);
      return {
        item,
        lane,
        at: (item.from + item.to) / 2,
        text,
        shape: shapeDown(text, columns, frame),
      };
    }),
  ]);
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

/** The top of each row's label, beside its own episode; in long stories anywhere in order. */
function placeRows(rows: readonly Row[], scale: Scale, count: number): (number | undefined)[] {
  const tops: (number | undefined)[] = rows.map(() => undefined);
  const labelled = rows.flatMap(({ shape, at }, i) => (shape ? [{ i, at, height: shape.height }] : []));
  const stretches = nearnessDown(count).dodged === 1 ? [{ from: 0, to: scale.length }] : scale.episodes;
  let bottom = 0;
  stretches.forEach(({ to }, k) => {
    const last = k === stretches.length - 1;
    const inside = labelled.filter(({ i, at }) => tops[i] === undefined && (last || at <= to));
    const wishes = inside.map(({ at, height }) => ({ y: at - Math.min(height / 2, 9), height }));
    const from = Math.max(bottom, stretches[k]!.from);
    placeLabelsDown(wishes, from, to, labelGap).forEach((top, j) => {
      tops[inside[j]!.i] = top;
      bottom = top + inside[j]!.height + labelGap;
    });
  });
  return tops;
}

function labelOf(
  { at, text, shape }: Row,
  top: number | undefined,
  inkEnd: number,
  columns: DownColumns,
  { line, rtl }: Frame,
  { point, box }: Representation,
): Pick<Mark, 'label' | 'leader'> | Record<string, never> {
  if (!text || !shape || top === undefined) return {};
  const firstLine = top + line.date / 2;
  return {
    label: {
      box: box(top, top + shape.height, columns.labels, columns.labels + shape.width),
      align: rtl ? 'right' : 'left',
      date: text.date,
      title: shape.title,
      shortened: shape.shortened,
      side: 'after',
    },
    leader: leaderDown(point(at, inkEnd), point(firstLine, columns.labels - 4), gutter),
  };
}
