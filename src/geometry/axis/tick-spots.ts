import { addUnits, justBefore, startOf } from '../../time/calendar.js';
import type { TickUnit } from '../../locales/index.js';
import type { Piece, Scale } from '../scales/scale.js';
import type { Stretch } from '../breaks/split-story.js';
import type { Room } from './free-place.js';
import type { TickRow } from './tick-row.js';
import { ticksBetween, tickUnits, type TickStep } from './tick-steps.js';

/** What a tick would say, and where. */
export interface Spot {
  readonly time: number;
  readonly at: number;
  readonly unit: TickUnit;
  /** An instant of the date that its words name. */
  readonly named: number;
  /** Empty where its words would stand outside the episode. */
  readonly text: string;
  readonly width: number;
  /** The middle of its words, and where these may be moved. */
  readonly textAt: number;
  readonly within: Room;
  /** Where along the axis what it names ends; an instant where it stands. */
  readonly until: number;
}

/** An episode, of which at least a part lies on the axis. */
export interface SeenEpisode {
  readonly piece: Piece;
  readonly stretch: Stretch;
  /** Pixels per millisecond. */
  readonly density: number;
  /** The part that is seen, in time and along the axis. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The episodes that lie on the axis, as far as they do. */
export function seenEpisodes(
  { episodes, length, time }: Scale,
  stretches: readonly Stretch[],
): SeenEpisode[] {
  return episodes.flatMap((piece, i) => {
    const { start, end, from, to } = piece;
    const density = (to - from) / (end - start);
    if (!(to > 0 && from < length && density > 0)) return [];
    return [
      {
        piece,
        stretch: stretches[i]!,
        density,
        start: from < 0 ? time(0) : start,
        end: to > length ? time(length) : end,
        from: Math.max(0, from),
        to: Math.min(length, to),
      },
    ];
  });
}

/**
 * The ticks of an episode and of some pixels on either side of the axis, that what is said on it does not hang on where it
 * begins: of an episode that is no longer than the axis all ticks, of others those half a length away.
 */
export function stepSpots(scale: Scale, seen: SeenEpisode, step: TickStep, row: TickRow): Spot[] {
  const { piece, density } = seen;
  const { length } = scale;
  const beside = piece.to - piece.from > length ? length / 2 : Infinity;
  const start = Math.max(piece.start, seen.start - (seen.from + beside) / density);
  const end = Math.min(piece.end, seen.end + (length + beside - seen.to) / density);
  const most = 4 + (density * (end - start)) / 8;
  return ticksBetween(step, start, end, most)
    .filter((time) => time >= piece.start)
    .map((time) => {
      const at = scale.position(time);
      const { unit } = step;
      const spot = spotAt(time, at, unit, row);
      if (!isCell(step)) return spot;
      const after = addUnits(time, unit, 1);
      // A cell's words stand in its middle where they fit into it, else at its start.
      if (density * (after - time) < spot.width + row.gap) return spot;
      if (after > piece.end) return cutSpot(spot, seen, scale, row);
      return { ...spot, ...middleOf(at, scale.position(after), length) };
    });
}

/**
 * The words of a date that an episode ends in, where some of the story lies in it: in the middle of what is seen, or from its start
 * on where that is too little.
 */
function cutSpot(spot: Spot, { piece, stretch }: SeenEpisode, scale: Scale, { gap }: TickRow): Spot {
  const { at, width, time } = spot;
  if (stretch.end <= time) return { ...spot, text: '' };
  const end = scale.position(piece.end);
  if (end - at >= width + gap) return { ...spot, ...middleOf(at, end, scale.length) };
  return { ...spot, textAt: at + width / 2, within: { from: at - width / 2, to: at + width }, until: end };
}

/** The date of an episode of one date, as far as it is seen. */
export function dateSpot(scale: Scale, { stretch }: SeenEpisode, unit: TickUnit, row: TickRow): Spot[] {
  const { start, end } = stretch;
  const from = scale.position(start);
  const to = scale.position(end);
  if (to < 0 || from > scale.length) return [];
  const at = Math.min(Math.max(from + (to - from) / 2, 0), scale.length);
  const spot = spotAt(start, at, unit, row);
  return [to - from < spot.width + row.gap ? spot : { ...spot, ...middleOf(from, to, scale.length) }];
}

/**
 * Where the dates of an episode begin and end, in the coarsest unit that tells one from the other, no finer than `finest` and no
 * coarser than the step; nothing where none does.
 */
export function endSpots(
  scale: Scale,
  { stretch: { start, end } }: SeenEpisode,
  finest: TickUnit,
  step: TickStep,
  row: TickRow,
): Spot[] {
  const last = justBefore(end);
  const units = tickUnits.slice(tickUnits.indexOf(finest), tickUnits.indexOf(step.unit) + 1);
  const unit = units.findLast((each) => startOf(start, each) !== startOf(last, each));
  if (!unit) return [];
  return [start, last].map((time) => spotAt(time, scale.position(time), unit, row, startOf(time, finest)));
}

/** The date that all that is seen of an episode lies in, no finer than `finest`; times of day are instants, and hold nothing. */
export function wholeSpot({ start, end, from, to }: SeenEpisode, finest: TickUnit, row: TickRow): Spot[] {
  const dates = tickUnits.slice(Math.max(tickUnits.indexOf('day'), tickUnits.indexOf(finest)));
  const last = justBefore(end);
  const unit = dates.find((each) => startOf(start, each) === startOf(last, each));
  if (!unit) return [];
  return [{ ...spotAt(start, from, unit, row), textAt: (from + to) / 2, within: { from, to }, until: to }];
}

/** Dates are cells; a time of day is an instant, and so is a date of several units. */
function isCell({ unit, count }: TickStep): boolean {
  return count === 1 && (unit === 'day' || unit === 'month' || unit === 'year');
}

/** Words at an instant may be moved as far as they still stand under it. */
function spotAt(time: number, at: number, unit: TickUnit, { words, extent }: TickRow, date = time): Spot {
  // A far instant may be rounded to before itself, into the date before.
  const named = date + Math.abs(date) * Number.EPSILON;
  const text = words.tick(named, unit);
  const width = extent(text);
  return {
    time,
    at,
    unit,
    named,
    text,
    width,
    textAt: at,
    within: { from: at - width, to: at + width },
    until: at,
  };
}

/** In the middle of a cell; of one that is longer than the axis in the middle of what is seen. */
function middleOf(from: number, to: number, length: number): Pick<Spot, 'textAt' | 'within' | 'until'> {
  const [start, end] = to - from <= length ? [from, to] : [Math.max(0, from), Math.min(length, to)];
  return { textAt: (start + end) / 2, within: { from, to }, until: to };
}
