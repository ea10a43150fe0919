import type { TickUnit, Words } from '../locales/index.js';
import { addUnits, startOf } from '../time/calendar.js';
import type { Piece, Scale } from './scales/scale.js';
import type { Stretch } from './split-story.js';
import { tickStep, ticksBetween, unitOf, type TickStep } from './tick-steps.js';

/** A tick in pixels along the axis. */
export interface LaidTick {
  readonly time: number;
  readonly at: number;
  readonly text: string;
  /** The middle of its words. */
  readonly textAt: number;
  readonly context: string;
}

/** What ticks need to know of their orientation. */
export interface TickRow {
  readonly words: Words;
  /** Room that words take along the axis, in pixels. */
  extent(text: string): number;
  /** Least distance of two ticks. */
  least(step: TickStep): number;
  /** Distance between the words of two ticks. */
  readonly gap: number;
  /** Words that stand in the row already: those of the breaks. */
  readonly taken: readonly { readonly from: number; readonly to: number }[];
}

interface Spot {
  readonly time: number;
  readonly at: number;
  /** Undefined where its words would stand outside the episode. */
  readonly textAt: number | undefined;
  readonly unit: TickUnit;
}

/** The ticks of every episode, in order; none of their words touches another's, a break's or the ends of the axis. */
export function placeTicks(scale: Scale, stretches: readonly Stretch[], row: TickRow): LaidTick[] {
  const taken = row.taken.map(({ from, to }) => ({ from, to }));
  const contexts = [...taken];
  return scale.episodes.flatMap((episode, i) => {
    const stretch = stretches[i]!;
    const spots = isOneDate(stretch) ? [] : spotsOf(scale, episode, stretch, row);
    const ticks = setWords(spots, scale.length, row, taken, contexts);
    if (ticks.filter(({ text }) => text).length >= 2) return ticks;
    const ends = setWords(endsOf(scale, stretch), scale.length, row, taken, contexts);
    return [...ticks, ...ends].toSorted((a, b) => a.at - b.at);
  });
}

/** Whether a stretch is no longer than the date that it shows. */
function isOneDate({ start, end, unit }: Stretch): boolean {
  return end - start <= 1.1 * unit;
}

/** Where the ticks of an episode stand, and where their words would. */
function spotsOf(scale: Scale, episode: Piece, stretch: Stretch, row: TickRow): Spot[] {
  const density = (episode.to - episode.from) / (episode.end - episode.start);
  const step = tickStep(stretch.precision, density, stretch.end - stretch.start, (candidate) =>
    row.least(candidate),
  );
  const times = ticksBetween(step, episode.start, episode.end, Math.ceil(scale.length / 8));
  return times.flatMap((time) => {
    const at = scale.position(time);
    const textAt = isCell(step) ? middleOfCell(episode, at, density, time, step, row) : at;
    return time < episode.start ? [] : [{ time, at, textAt, unit: step.unit }];
  });
}

/** Dates are cells; an hour or a minute is an instant, and so is one of several units. */
function isCell({ unit, count }: TickStep): boolean {
  return count === 1 && unit !== 'hour' && unit !== 'minute';
}

/** Words stand in the middle of their cell where they fit into it, else at its start. */
function middleOfCell(
  episode: Piece,
  at: number,
  density: number,
  time: number,
  { unit }: TickStep,
  row: TickRow,
): number | undefined {
  const end = addUnits(time, unit, 1);
  const width = (end - time) * density;
  if (width < row.extent(row.words.tick(time, unit)) + row.gap) return at;
  return end > episode.end ? undefined : at + width / 2;
}

/** An episode without a scale of its own shows the date of its event, or when its span begins and ends: in which years, or if that is one, more finely. */
function endsOf(scale: Scale, stretch: Stretch): Spot[] {
  const { start, end, precision } = stretch;
  const from = scale.position(start);
  const to = scale.position(end);
  const middle = from + (to - from) / 2;
  const finest = unitOf(precision);
  if (isOneDate(stretch)) return [{ time: start, at: middle, textAt: middle, unit: finest }];
  const unit = startOf(start, 'year') === startOf(end - 1, 'year') ? finest : 'year';
  return [
    { time: start, at: from, textAt: from, unit },
    { time: end - 1, at: to, textAt: to, unit },
  ];
}

/** Gives words to the spots that have room for them; the context goes to the first, and to each where it changes. */
function setWords(
  spots: readonly Spot[],
  length: number,
  { words, extent, gap }: TickRow,
  taken: { from: number; to: number }[],
  contexts: { from: number; to: number }[],
): LaidTick[] {
  let said: string | undefined;
  return spots.map(({ time, at, textAt, unit }) => {
    if (textAt === undefined) return { time, at, text: '', textAt: at, context: '' };
    const text = words.tick(time, unit);
    const context = words.tickContext(time, unit);
    // At the chart's edge words move inward with their context, as far as they still stand under their tick.
    const half = extent(text) / 2;
    const wide = extent(context) / 2;
    const inward = wide < length ? Math.min(Math.max(textAt, wide), length - wide) : textAt;
    const place = Math.min(Math.max(inward, textAt - half), textAt + half);
    const room = around(place, extent(text));
    if (!fits(room, taken, length, gap)) return { time, at, text: '', textAt, context: '' };
    taken.push(room);
    const below = around(place, extent(context));
    const say = context !== '' && context !== said && fits(below, contexts, length, gap);
    if (say) {
      contexts.push(below);
      said = context;
    }
    return { time, at, text, textAt: place, context: say ? context : '' };
  });
}

function around(at: number, width: number): { from: number; to: number } {
  return { from: at - width / 2, to: at + width / 2 };
}

function fits(
  { from, to }: { from: number; to: number },
  taken: readonly { from: number; to: number }[],
  length: number,
  gap: number,
): boolean {
  if (from < 0 || to > length) return false;
  return !taken.some((other) => other.from < to + gap && other.to > from - gap);
}
