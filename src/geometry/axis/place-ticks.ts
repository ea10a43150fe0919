import { justBefore, startOf, unitLength } from '../../time/calendar.js';
import type { TickUnit } from '../../locales/index.js';
import type { Scale } from '../scales/scale.js';
import type { Stretch } from '../breaks/split-story.js';
import { nameContexts, type Worded, type WordedEpisode } from './name-contexts.js';
import { around, freePlace, isClear, type Room } from './free-place.js';
import type { TickRow } from './tick-row.js';
import {
  dateSpot,
  endSpots,
  seenEpisodes,
  stepSpots,
  wholeSpot,
  type SeenEpisode,
  type Spot,
} from './tick-spots.js';
import {
  stepLength,
  tickRank,
  tickStep,
  ticksBetween,
  tickUnits,
  unitOf,
  type TickStep,
} from './tick-steps.js';

/** A tick in pixels along the axis. */
export interface LaidTick {
  readonly time: number;
  readonly at: number;
  readonly text: string;
  /** The middle of its words. */
  readonly textAt: number;
  readonly context: string;
}

/** An episode with the lines of its ticks, those without words too. */
interface LaidEpisode extends WordedEpisode {
  readonly lines: readonly Spot[];
}

/**
 * The ticks of every episode as far as it lies on the axis, in order; none of their words touches another's, a break's or the
 * ends of the axis.
 */
export function placeTicks(scale: Scale, stretches: readonly Stretch[], row: TickRow): LaidTick[] {
  const taken = [...row.taken];
  const episodes = seenEpisodes(scale, stretches).map((seen) => layEpisode(scale, seen, row, taken));
  const { named, unnamed } = nameContexts(episodes, scale.length, row);
  return episodes.flatMap((episode) => {
    const said = saidIn(episode, unnamed, episodes.length > 1);
    const silent = episode.lines.filter(({ at }) => !said.some(({ spot }) => Math.abs(spot.at - at) < 0.5));
    return [
      ...silent.map(({ time, at }): LaidTick => ({ time, at, text: '', textAt: at, context: '' })),
      ...said.map((each): LaidTick => {
        const { time, at, text } = each.spot;
        return { time, at, text, textAt: each.textAt, context: '', ...named.get(each) };
      }),
    ].toSorted((a, b) => a.at - b.at);
  });
}

/**
 * Where the axis cuts an episode, words that leave out what is said only later, or beyond the axis, would be a riddle; but
 * what all leave out need not be known.
 */
function saidIn(
  { worded, before, after }: WordedEpisode,
  unnamed: ReadonlySet<Worded>,
  besideOthers: boolean,
): readonly Worded[] {
  const isNamed = (each: Worded): boolean => !unnamed.has(each);
  if ((!before && !after) || (!besideOthers && !worded.some(isNamed))) return worded;
  const first = worded.findIndex(isNamed);
  const last = after ? worded.findLastIndex(isNamed) : worded.length - 1;
  return first < 0 ? [] : worded.slice(first, last + 1);
}

function layEpisode(scale: Scale, seen: SeenEpisode, row: TickRow, taken: Room[]): LaidEpisode {
  const { stretch, piece } = seen;
  const { length } = scale;
  const worded: Worded[] = [];
  const say = (spot: Spot, bounds: Room): void => {
    const textAt = freePlace(spot.textAt, bounds, [{ width: spot.width, taken }], row.gap);
    if (textAt === undefined) return;
    taken.push(around(textAt, spot.width));
    worded.push({ spot, textAt });
  };
  const isAlone = isOneDate(stretch);
  const finest = finestUnit(stretch, row);
  const step: TickStep = isAlone ? { unit: finest, count: 1 } : stepOf(scale, seen, row);
  const spots = isAlone ? dateSpot(scale, seen, finest, row) : stepSpots(scale, seen, step, row);
  const chosen = chooseWords(spots, step, row);
  // What an end of the axis moves inward gives way to what stands there in any view.
  chosen
    .flatMap((spot) => shown(spot, seen, length))
    .map((spot) => ({ spot, bounds: nearest(spot.textAt, boundsOf(spot, 0, length)) }))
    .toSorted((a, b) => Number(a.bounds.from !== a.spot.textAt) - Number(b.bounds.from !== b.spot.textAt))
    .forEach(({ spot, bounds }) => say(spot, bounds));
  if (!isAlone && needsEnds(seen, chosen, step, length)) {
    endSpots(scale, seen, finest, step, row)
      .filter(({ at }) => at >= 0 && at <= length)
      .filter((end) => !worded.some(({ spot }) => sayTheSame(end, spot, row)))
      .forEach((end) => say(end, boundsOf(end, 0, length)));
  }
  if (worded.length === 0)
    wholeSpot(seen, step.unit, row).forEach((spot) => say(spot, boundsOf(spot, 0, length)));
  return {
    lines: spots.filter(({ at }) => at >= 0 && at <= length),
    worded: worded.toSorted((a, b) => a.spot.at - b.spot.at),
    before: piece.from < 0,
    after: piece.to > length,
  };
}

/** Whether a stretch is no longer than the date that it shows. */
function isOneDate({ start, end, unit }: Stretch): boolean {
  return end - start <= 1.1 * unit;
}

/** The unit of an episode's dates, or months where of days it cannot be said in which of them they lie. */
function finestUnit({ start, end, precision }: Stretch, row: TickRow): TickUnit {
  const unit = unitOf(precision);
  const isOfDays = unit === 'day' || startOf(start, 'day') !== startOf(justBefore(end), 'day');
  return isOfDays && tickUnits.indexOf(unit) <= tickUnits.indexOf('day') && isRiddle(start, 'day', row)
    ? 'month'
    : unit;
}

/**
 * Whether no more than the number of a day has room, which says nothing by itself; or than times of day, where these come again
 * over several days.
 */
function isRiddle(time: number, unit: TickUnit, { words, extent }: TickRow, duration = 0): boolean {
  const isTime = tickUnits.indexOf(unit) < tickUnits.indexOf('day');
  if (unit !== 'day' && !(isTime && duration > unitLength.day)) return false;
  return extent(words.tickContext(time, unit, true)) === Infinity;
}

/** The finest step whose ticks and words have room, also where the axis may be moved to: moving it keeps the step. */
function stepOf({ length }: Scale, seen: SeenEpisode, row: TickRow): TickStep {
  const { piece, density, stretch } = seen;
  const range = {
    precision: stretch.precision,
    duration: Math.min(stretch.end - stretch.start, length / density),
    farthest: Math.max(Math.abs(seen.start), Math.abs(seen.end)),
  };
  return tickStep(range, (step) => {
    const long = stepLength(step);
    if (density * long < row.least(step)) return false;
    const samples = [
      ...ticksBetween(step, piece.start, piece.end, 3),
      ...ticksBetween(step, piece.end - 2 * long, piece.end, 3),
    ];
    const fits = (text: string, duration: number): boolean => {
      const width = row.extent(text);
      return width === Infinity || width + row.gap <= density * duration;
    };
    return samples.every(
      (time) =>
        !isRiddle(time, step.unit, row, range.duration) &&
        fits(row.words.tick(time, step.unit), long) &&
        fits(row.words.tickContext(time, step.unit), contextLength(step.unit)),
    );
  });
}

/** How long the same is left out. */
function contextLength(unit: TickUnit): number {
  if (unit === 'year') return Infinity;
  if (unit === 'month') return unitLength.year;
  return unit === 'day' ? unitLength.month : unitLength.day;
}

/** The ticks that have words: of two that would touch, the one that the calendar ranks higher, wherever the axis begins. */
function chooseWords(spots: readonly Spot[], step: TickStep, { gap, taken }: TickRow): Spot[] {
  const worded = spots.flatMap((spot) => {
    const { text, width } = spot;
    if (text === '' || width === Infinity) return [];
    const bounds = boundsOf(spot, -Infinity, Infinity);
    const textAt = freePlace(spot.textAt, bounds, [{ width, taken }], gap);
    if (textAt === undefined) return [];
    return [{ spot: { ...spot, textAt }, room: around(textAt, width), rank: tickRank(step, spot.time) }];
  });
  return worded
    .filter(({ room, rank }, i) => {
      const before = worded.slice(0, i).filter((other) => other.rank > rank);
      const after = worded.slice(i + 1).filter((other) => other.rank >= rank);
      return isClear(
        room,
        [...before, ...after].map((other) => other.room),
        gap,
      );
    })
    .map(({ spot }) => spot);
}

/** Whether an episode has less than two ticks with words, and no date that holds all of it. */
function needsEnds(
  { piece, density, stretch: { start, end } }: SeenEpisode,
  chosen: readonly Spot[],
  step: TickStep,
  length: number,
): boolean {
  const last = justBefore(end);
  const holdsAll = ({ at, until, named, unit }: Spot): boolean => {
    const date = startOf(named, unit);
    return until > at && date === startOf(start, unit) && date === startOf(last, unit);
  };
  // Of an episode that is longer than the axis not all ticks are known.
  const few = piece.to - piece.from > length ? density * stepLength(step) > length : chosen.length < 2;
  return few && !chosen.some(holdsAll);
}

/** A tick on the axis; or, where only its line lies before the axis, the rest of its date. */
function shown(spot: Spot, seen: SeenEpisode, length: number): Spot[] {
  if (spot.at > length || spot.until < 0) return [];
  if (spot.at >= 0) return [spot];
  return spot.until > 0 ? [{ ...spot, time: seen.start, at: seen.from }] : [];
}

/** Where the middle of its words may be between two ends. */
function boundsOf({ within, width }: Spot, from: number, to: number): Room {
  return { from: Math.max(within.from, from) + width / 2, to: Math.min(within.to, to) - width / 2 };
}

/** The one place within bounds that is nearest. */
function nearest(at: number, bounds: Room): Room {
  if (bounds.from > bounds.to) return bounds;
  const place = Math.min(Math.max(at, bounds.from), bounds.to);
  return { from: place, to: place };
}

function sayTheSame(a: Spot, b: Spot, { words }: TickRow): boolean {
  return a.text === b.text && words.tickContext(a.named, a.unit) === words.tickContext(b.named, b.unit);
}
