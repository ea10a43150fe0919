import type { EventColumns } from '../../story/index.js';
import type { Frame } from '../frame.js';
import { importanceOf } from '../marks/importance.js';
import { clusterText, markText, type LabelText } from './label-text.js';
import { isOutside, type LaidCluster, type LaidLane, type LaidMark } from '../lay-lane.js';
import type { LabelItem, PlacedLabel } from './label-room.js';
import { placeLabelsAcross } from './place-labels-across.js';
import type { Box } from '../scene.js';
import type { Setting } from '../setting.js';
import type { Sizes } from '../sizes.js';

/** Only so many marks compete for labels: the most important ones. */
const mostLabels = 60;

/** A mark or a cluster, with the words of its label. */
export interface LabelledItem {
  readonly item: LaidMark | LaidCluster;
  readonly text: LabelText;
}

/** Pixels across the axis, all positive: what ink and ticks take before and after it. */
export interface Zones {
  readonly above: number;
  readonly below: number;
  /** From the axis to below the words of the ticks. */
  readonly ticks: number;
  /** From the axis to the middle of the first row below it, which lies under the ticks. */
  readonly firstRow: number;
}

/** What a horizontal lane needs above and below its axis, labels apart. */
export function zonesOf(
  { frame: { line }, sizes: { pitch, bar } }: Setting,
  { raised, sunk }: LaidLane,
  ticks = true,
): Zones {
  const row = ticks ? tickTop(bar) + 2 * line.tick : pitch / 2;
  return {
    above: raised * pitch + bar / 2,
    below: row + (sunk > 0 ? sunk * pitch : 0),
    ticks: row,
    firstRow: row + pitch / 2,
  };
}

/** From the axis to the top of the ticks' words. */
export function tickTop(bar: number): number {
  return bar / 2 + 5;
}

/** Pixels for ink and labels: along the axis, above it and below it; none below where labels stand above only. */
export interface LaneRoom {
  readonly length: number;
  readonly above: number;
  readonly below: number;
}

/** The room that a height leaves on both sides of an axis, or above it alone. */
export function roomOf(zones: Zones, length: number, height: number, sides: 'both' | 'above'): LaneRoom {
  const free = Math.max(0, height - zones.above - zones.below);
  if (sides === 'above') return { length, above: zones.above + free, below: 0 };
  return { length, above: zones.above + free / 2, below: zones.below + free / 2 };
}

/** The labels of a lane's marks and clusters; y is 0 on the axis. */
export function labelLane(
  setting: Setting,
  lane: LaidLane,
  zones: Zones,
  { length, above, below }: LaneRoom,
  passes: 'quick' | 'full',
): { items: LabelledItem[]; placed: (PlacedLabel | undefined)[] } {
  const {
    story: { events },
    sizes,
    frame,
    shapesOf,
  } = setting;
  const items = competitors(lane, length, events, frame);
  const sides = below > 0 ? 'both' : 'above';
  const placed = placeLabelsAcross(
    items.map(({ item, text }) => ({
      at: 'index' in item ? item.at : (item.from + item.to) / 2,
      ...clearances(item, lane, zones, sides, sizes),
      shapes: shapesOf(text),
      importance: 'index' in item ? importanceOf(events, item.index) : 0,
    })),
    {
      width: length,
      above,
      below,
      air: sizes.air,
      obstacles: obstaclesOf(lane, zones, sizes),
    },
    passes,
  );
  return { items, placed };
}

/** The marks and clusters that may have a label, in the order of the axis. */
function competitors(
  { marks, clusters }: LaidLane,
  length: number,
  events: EventColumns,
  frame: Frame,
): LabelledItem[] {
  const all = [...marks, ...clusters].filter((item) => !isOutside(item, length));
  const rank = (item: LaidMark | LaidCluster) => ('index' in item ? importanceOf(events, item.index) : 0);
  const chosen =
    all.length > mostLabels ? all.toSorted((a, b) => rank(b) - rank(a)).slice(0, mostLabels) : all;
  return chosen
    .flatMap((item) => {
      const text =
        'index' in item ? markText(events, item.index, frame) : clusterText(events, item.members, frame);
      return text ? [{ item, text }] : [];
    })
    .toSorted((a, b) => a.item.from - b.item.from);
}

/** Pixels of ink on each side of the axis at an item, and the one side open to it where other ink lies on the other. */
function clearances(
  item: LaidMark | LaidCluster,
  lane: LaidLane,
  zones: Zones,
  sides: 'both' | 'above',
  { pitch, bar }: Sizes,
): Pick<LabelItem, 'above' | 'below' | 'only'> {
  const row = 'index' in item ? item.row : 0;
  const at = 'index' in item ? item.at : (item.from + item.to) / 2;
  const above = bar / 2 - Math.min(0, row) * pitch;
  const below = row > 0 ? zones.firstRow + (row - 1) * pitch + bar / 2 : zones.ticks;
  const near = ({ from, to }: { from: number; to: number }) => from - 4 < at && at < to + 4;
  const someNear = (inRow: (row: number) => boolean) =>
    lane.marks.some((mark) => inRow(mark.row) && near(mark));
  if (sides === 'above') {
    // With labels on one side only, a leader may rise from a row below the axis where nothing else is in its way.
    const hidden = row > 0 && (someNear((other) => other < row) || lane.clusters.some(near));
    return { above, below, ...(hidden ? { only: 'below' as const } : {}) };
  }
  if (row > 0) return { above, below, only: 'below' };
  if (row < 0) return { above, below, only: 'above' };
  if (someNear((other) => other < 0)) return { above, below, only: 'below' };
  if (someNear((other) => other > 0)) return { above, below, only: 'above' };
  return { above, below };
}

/** Boxes of the ink off the axis, which no label may cover. */
function obstaclesOf({ marks }: LaidLane, { firstRow }: Zones, { pitch, dot }: Sizes): Box[] {
  return marks
    .filter(({ row }) => row !== 0)
    .map(({ from, to, row }) => {
      const middle = row > 0 ? firstRow + (row - 1) * pitch : row * pitch;
      return { x: from, y: middle - dot / 2, width: to - from, height: dot };
    });
}
