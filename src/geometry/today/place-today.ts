import type { Frame } from '../frame.js';
import type { Box, Break, Point, Scene, Tick, TodayLine } from '../scene.js';
import { representations, type Representation } from '../representations/index.js';
import type { Scale } from '../scales/index.js';
import { zoomScale } from '../scales/zoom-scale.js';

/** Room between the line and what it keeps clear of. */
const clear = 4;
/** Shorter pieces of the line would look like dirt. */
const least = 6;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** How the word is set: as counts are. */
const bold = 'count';

/** How high the row is in which the word stands over a level axis. */
export const todayRow = ({ line }: Pick<Frame, 'line'>): number => line.tick + 6;

/**
 * A scene with the line of today: across all lanes, interrupted where it would run through words. Over a level axis its word has
 * a row of its own; beside an upright one it stands among those of the ticks, of which those in its place go. Inside a break no
 * place is true, so there is the word alone. The same scene where today is not in view.
 */
export function placeToday(scene: Scene, whole: Scale, time: number, text: string, frame: Frame): Scene {
  const scale = scene.whole ? whole : zoomScale(whole, scene.view);
  const { start, end } = scene.view;
  if (!(time >= start && time <= end)) return scene;
  const at = scale.position(time);
  const gap = scene.breaks.find((each) => each.start < time && time < each.end);
  const horizontal = scene.orientation === 'horizontal';
  return (horizontal ? across : down)(scene, at, gap, text, frame);
}

function across(scene: Scene, at: number, gap: Break | undefined, text: string, frame: Frame): Scene {
  const { point } = representations.horizontal(frame);
  const half = frame.measure(text, bold) / 2;
  const middle = Math.min(Math.max(at, half), Math.max(half, scene.width - half));
  const row = todayRow(frame);
  const { x } = point(at, 0);
  const words = [
    ...labelBoxes(scene),
    ...scene.ticks.flatMap((tick) => tickBox(tick, frame)),
    ...scene.periods.flatMap(({ text: title = '', titleAt }) =>
      titleAt
        ? [boxOf(titleAt, frame.measure(title, 'tick'), frame.line.tick, frame.rtl ? 'end' : 'start')]
        : [],
    ),
  ];
  const taken = words
    .filter((box) => box.x - clear < x && x < box.x + box.width + clear)
    .map((box) => ({ from: box.y - clear, to: box.y + box.height + clear }));
  const lines = gap
    ? []
    : partsOf({ from: row, to: scene.height }, taken).map(({ from, to }) => [
        { x, y: from },
        { x, y: to },
      ]);
  return { ...scene, today: { text, lines, textAt: point(middle, row / 2) } };
}

function down(scene: Scene, at: number, gap: Break | undefined, text: string, frame: Frame): Scene {
  const representation = representations.vertical(frame);
  const { tick: line } = frame.line;
  const y = gap ? gap.textAt.y + gap.lines.length * line : wordBeside(scene, at, line);
  const isNear = (tick: Tick): boolean =>
    tick.text !== '' && tick.textAt.y - line < y && y < tick.textAt.y + (tick.context ? 2 : 1) * line;
  const width = frame.measure(text, bold);
  const column = columnOf(scene, representation, y, frame);
  const isWide = (frame.rtl ? scene.width - column.x : column.x) >= width;
  // In a column that is too narrow for it the word stands where labels do, if there is room.
  const end = isWide ? column : wordAfter(scene, at, width, frame);
  const textAt = end ?? column;
  const own =
    end?.y === at ? [{ from: end.x - (frame.rtl ? 0 : width), to: end.x + (frame.rtl ? width : 0) }] : [];
  const taken = labelBoxes(scene)
    .filter((box) => box.y - clear / 2 < at && at < box.y + box.height + clear / 2)
    .map(({ x, width: wide }) => ({ from: x, to: x + wide }));
  const lines = gap
    ? []
    : partsOf(
        { from: 0, to: scene.width },
        [...taken, ...own].map(({ from, to }) => ({ from: from - clear, to: to + clear })),
      ).map(({ from, to }): readonly Point[] => [
        { x: from, y: at },
        { x: to, y: at },
      ]);
  const today: TodayLine = { text: end ? text : '', lines, textAt };
  return {
    ...scene,
    ticks: isWide
      ? scene.ticks.map((tick) => (isNear(tick) ? { ...tick, text: '', context: '' } : tick))
      : scene.ticks,
    today,
  };
}

/** The end of a word on, under or over the line where labels begin, or at the far edge; undefined where none is free. */
function wordAfter(scene: Scene, at: number, width: number, frame: Frame): Point | undefined {
  const { point, box } = representations.vertical(frame);
  const half = frame.line.tick / 2;
  const labels = labelBoxes(scene);
  const first = labels[0];
  const begin = first ? (frame.rtl ? scene.width - first.x - first.width : first.x) : 4 * frame.em;
  for (const end of [begin + width, scene.width - 2 * clear]) {
    for (const y of [at, at + half + clear, at - half - clear]) {
      const own = box(y - half, y + half, end - width, end);
      if (y >= half && y + half <= scene.height && !labels.some((label) => overlap(label, own)))
        return point(y, end);
    }
  }
  return undefined;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Level with the line, or as near to it as the words of a break leave room. */
function wordBeside(scene: Scene, at: number, line: number): number {
  for (const { lines, textAt } of scene.breaks) {
    const [from, to] = [textAt.y - line, textAt.y + lines.length * line];
    if (lines.length > 0 && from < at && at < to) return at < (from + to) / 2 ? from : to;
  }
  return at;
}

/** Where words beside an upright axis end. */
function columnOf(scene: Scene, { point }: Representation, y: number, { em, rtl, width }: Frame): Point {
  const axis = scene.lanes[0]?.axis ?? 0;
  const words = scene.ticks.find(({ text }) => text)?.textAt ?? scene.breaks[0]?.textAt;
  const x = words?.x ?? point(y, Math.max(0, (rtl ? width - axis : axis) - em)).x;
  return { x, y };
}

function labelBoxes({ items }: Scene): Box[] {
  return items.flatMap(({ label, outside }) => (label && !outside ? [label.box] : []));
}

function tickBox({ text, context, textAt }: Tick, { measure, line }: Frame): Box[] {
  if (!text) return [];
  const width = Math.max(measure(text, 'tick'), context ? measure(context, 'tick') : 0);
  const height = (context ? 2 : 1) * line.tick;
  return [{ x: textAt.x - width / 2, y: textAt.y - line.tick / 2, width, height }];
}

function boxOf({ x, y }: Point, width: number, height: number, side: 'start' | 'end'): Box {
  return { x: side === 'end' ? x - width : x, y: y - height / 2, width, height };
}

/** What is left of a stretch. */
function partsOf(whole: Range, taken: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let { from } = whole;
  for (const each of taken.toSorted((a, b) => a.from - b.from)) {
    if (each.from - from >= least) parts.push({ from, to: Math.min(each.from, whole.to) });
    from = Math.max(from, each.to);
  }
  if (whole.to - from >= least) parts.push({ from, to: whole.to });
  return parts.filter(({ from: start, to }) => to - start >= least);
}
