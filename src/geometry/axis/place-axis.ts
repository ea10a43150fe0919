import { bisectLeft, bisectRight } from 'd3-array';
import { around, type Room } from './free-place.js';
import { breakWords } from './break-words.js';
import type { EventSpans } from '../breaks/event-spans.js';
import type { Frame } from '../frame.js';
import { placeTicks, type LaidTick } from './place-ticks.js';
import type { Representation } from '../representations/index.js';
import type { Break, Episode, Scene, Tick } from '../scene.js';
import type { Piece, Scale } from '../scales/index.js';
import type { Setting } from '../setting.js';
import type { Sizes } from '../sizes.js';
import type { Stretch } from '../breaks/split-story.js';
import type { TickRow } from './tick-row.js';
import type { TickStep } from './tick-steps.js';

export interface AxisPlace {
  readonly orientation: Scene['orientation'];
  /** Where the axis with the ticks lies across the chart, and the axes that breaks cut. */
  readonly axis: number;
  readonly across: readonly number[];
  /** Where the words of ticks and breaks stand across the chart: the middle of their first line, or in vertical scenes their end. */
  readonly wordsAt: number;
  /** Vertical scenes: the stretch beside a break where its words stand if they have no room before the axis. */
  readonly beyond?: { readonly from: number; readonly to: number };
}

/** Episodes, breaks and ticks of a scene. */
export function placeAxis(
  { story: { events }, spans, frame, sizes }: Setting,
  scale: Scale,
  stretches: readonly Stretch[],
  representation: Representation,
  place: AxisPlace,
): Pick<Scene, 'episodes' | 'breaks' | 'ticks'> {
  if (events.length === 0) return { episodes: [], breaks: [], ticks: [] };
  const horizontal = place.orientation === 'horizontal';
  const { measure, line, words } = frame;
  const laid = scale.breaks
    .map((piece, i) => layBreak(piece, stretches, i, scale, frame, sizes, place))
    .filter(({ piece: { from, to } }) => to > 0 && from < scale.length);
  const extent = (text: string): number => {
    if (text === '') return 0;
    const width = measure(text, 'tick');
    if (horizontal) return width;
    return width > place.wordsAt ? Infinity : line.tick; // what would be cut has no room
  };
  const ticks =
    scale.name === 'sequential'
      ? rankTicks(spans, scale, frame, extent, horizontal ? 0 : line.tick)
      : placeTicks(scale, stretches, {
          words,
          extent,
          least: (step) => leastDistance(step, horizontal, frame),
          gap: horizontal ? 6 : line.tick,
          below: horizontal ? 0 : line.tick,
          ...takenBy(laid, horizontal, frame),
        });
  const { point } = representation;
  return {
    episodes: seenOf(scale).map(({ start, end, from, to }): Episode => {
      const ends = [from, to].map((along) => point(along, 0)[horizontal ? 'x' : 'y']);
      return { start, end, from: Math.min(...ends), to: Math.max(...ends) };
    }),
    breaks: laid.map(({ piece, lines, middle, wordsAt }): Break => ({
      from: point(piece.from, place.axis),
      to: point(piece.to, place.axis),
      start: piece.start,
      end: piece.end,
      lines,
      textAt: point(middle - (horizontal ? 0 : ((lines.length - 1) * line.tick) / 2), wordsAt),
      across: place.across.map((axis) => point(0, axis)[horizontal ? 'y' : 'x']),
    })),
    ticks: ticks.map(({ time, at, text, textAt, context }): Tick => ({
      time,
      at: point(at, place.axis),
      text,
      textAt: point(textAt, place.wordsAt),
      context,
    })),
  };
}

/** The episodes as far as they lie on the axis. */
function seenOf({ episodes, length, time }: Scale): Piece[] {
  return episodes
    .filter(({ from, to }) => to > 0 && from < length)
    .map(({ start, end, from, to }) => ({
      start: from < 0 ? time(0) : start,
      end: to > length ? time(length) : end,
      from: Math.max(0, from),
      to: Math.min(length, to),
    }));
}

/** The stretches that a scale was cut into. */
export function stretchesOf({ spans, split }: Setting, scale: Scale): Stretch[] {
  return split(scale.breaks.map(({ start, end }) => ({ start, end, index: bisectRight(spans.from, start) })));
}

interface LaidBreak {
  readonly piece: Piece;
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly wordsAt: number;
}

function layBreak(
  piece: Piece,
  stretches: readonly Stretch[],
  i: number,
  scale: Scale,
  frame: Frame,
  sizes: Sizes,
  { orientation, wordsAt, beyond }: AxisPlace,
): LaidBreak {
  const { measure, line } = frame;
  const precision = Math.min(stretches[i]!.precision, stretches[i + 1]!.precision);
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((text) => measure(text, 'tick')));
  const worded = (room: number, most: number) => breakWords(piece, precision, { room, most }, frame);
  const horizontal = orientation === 'horizontal';
  // In horizontal scenes words may be longer than their break; in vertical ones they end beside the axis.
  let lines = horizontal ? worded(sizes.break, Infinity) : worded(wordsAt, wordsAt);
  let end = wordsAt;
  if (!horizontal && widest(lines) > wordsAt) {
    const { from, to } = beyond ?? { from: 0, to: 0 };
    lines = worded(to - from, to - from);
    end = from + widest(lines);
    // Labels stand there, clear of breaks but not of more.
    if (end > to || lines.length * line.tick > piece.to - piece.from) lines = [];
  }
  const half = (horizontal ? widest(lines) : lines.length * line.tick) / 2;
  const middle = Math.min(Math.max((piece.from + piece.to) / 2, half), Math.max(half, scale.length - half));
  return { piece, lines, from: middle - half, to: middle + half, middle, wordsAt: end };
}

/** Across, the two lines of a break's words each take the room of their own; down, words take what is along the axis. */
function takenBy(
  laid: readonly LaidBreak[],
  horizontal: boolean,
  { measure }: Frame,
): Pick<TickRow, 'taken' | 'takenBelow'> {
  const all = laid.map(({ from, to }) => ({ from, to }));
  if (!horizontal) return { taken: all, takenBelow: all };
  const inLine = (line: number): Room[] =>
    laid.flatMap(({ lines, middle }) =>
      lines.slice(line, line + 1).map((text) => around(middle, measure(text, 'tick'))),
    );
  return { taken: inLine(0), takenBelow: inLine(1) };
}

function leastDistance({ unit, count }: TickStep, horizontal: boolean, { em, line }: Frame): number {
  const scale = em / 16;
  if (!horizontal) return 2.5 * line.tick;
  if (unit === 'day') return 30 * scale;
  if (unit === 'month' && count === 1) return 44 * scale;
  return (unit === 'year' && count >= 1e4 ? 72 : 58) * scale;
}

/** At equal steps there is no time to measure: each event's year, where it has room. */
function rankTicks(
  spans: EventSpans,
  scale: Scale,
  { words }: Frame,
  extent: (text: string) => number,
  below: number,
): LaidTick[] {
  const ticks: LaidTick[] = [];
  let reached = 0;
  for (let index = bisectLeft(spans.from, scale.time(0)); index < spans.length; index += 1) {
    const time = spans.from[index]!;
    const at = scale.position(time);
    if (at < 0) continue;
    if (at > scale.length) break;
    const text = words.tick(time, 'year');
    const context = words.tickContext(time, 'year');
    const half = Math.max(extent(text), extent(context)) / 2;
    if (text === ticks.at(-1)?.text || at - half < reached || at + half > scale.length) continue;
    ticks.push({ time: index, at, text, textAt: at, context });
    reached = at + half + (context === '' ? 0 : below) + 8;
  }
  return ticks;
}
