import { addUnits, fromCivil, justBefore, startOf, toCivil, unitLength } from './calendar.js';
import { charactersOf, edtfAt } from './edtf-at.js';
import type { Stretch } from './parse-stretch.js';

/**
 * How far an edge may be moved to make the text short, as a share of the stretch's length. An edge can be moved twice,
 * see `formatStretch`; the sum stays below half a per cent, which is five pixels of a chart of a thousand.
 */
const tolerance = 0.003;

/** As far as dates are read, in years. */
const farthest = 1e12;

/** Units of which all are of one length, from the coarsest to the finest. */
const clockUnits = [
  ['day', unitLength.day],
  ['minute', unitLength.minute],
  ['second', 1000],
  ['millisecond', 1],
] as const;

/** Which edge of a stretch: a text names its start by the unit that begins there, and its end by the unit that ends there. */
type Side = 'start' | 'end';

/** Where a unit begins or ends. */
interface Edge {
  readonly time: number;
  /** How much of the date of that unit is written. */
  readonly length: number;
}

/**
 * The shortest EDTF text that names a stretch closely: `2024/2025`, `2024-07`, `2025-07-03T10:00/2025-07-03T11:59`,
 * `Y-4500000000/Y-66000000`. Each edge is moved to the nearest one of the coarsest unit that is within half a per cent
 * of the stretch's length. What is finer than EDTF can say (parts of a millisecond; months of a year with more than
 * four digits) is rounded outward. Undefined where there is no such stretch, or where it is beyond Y1E12.
 *
 * Reading the text and writing it again gives the same text.
 */
export function formatStretch({ start, end }: Stretch): string | undefined {
  // So written that it is false for NaN.
  if (!(start < end && start >= fromCivil(-farthest) && end <= fromCivil(farthest + 1))) return undefined;
  const from = nearestEdge(start, (end - start) * tolerance, 'start');
  const to = nearestEdge(end, (end - start) * tolerance, 'end');
  // Moving the edges makes the stretch a little longer or shorter, and then a coarser unit may do.
  if (from.time !== start || to.time !== end) return formatStretch({ start: from.time, end: to.time });
  return inWords(from, to);
}

function nearestEdge(time: number, tolerated: number, side: Side): Edge {
  const isNear = (edge: Edge): boolean => Math.abs(edge.time - time) <= tolerated;
  return nearestYear(time, side, isNear) ?? nearestOnClock(time, side, isNear) ?? outward(time, side);
}

/** Years of more than four digits also by tens, thousands, millions…: they are no shorter, but easier to read. */
function nearestYear(time: number, side: Side, isNear: (edge: Edge) => boolean): Edge | undefined {
  const { year } = toCivil(time);
  const exact = year + (time - fromCivil(year)) / unitLength.year;
  for (let step = farthest; step >= 1; step /= 10) {
    const named = Math.round((side === 'start' ? exact : exact - 1) / step) * step;
    const edge = yearEdge(named, side);
    if ((step === 1 || isFar(named)) && isNear(edge)) return edge;
  }
  return undefined;
}

/** The nearest edge of a unit below the year, where its date can be written. */
function nearestOnClock(time: number, side: Side, isNear: (edge: Edge) => boolean): Edge | undefined {
  const month = startOf(time, 'month');
  const next = addUnits(month, 'month', 1);
  const edges = [
    { time: next - time < time - month ? next : month, length: charactersOf.month },
    ...clockUnits.map(([unit, length]) => ({
      time: Math.round(time / length) * length,
      length: charactersOf[unit],
    })),
  ];
  return edges.find((edge) => isNear(edge) && !isFar(yearOf(edge, side)));
}

/** The nearest edge that can be named and leaves nothing out. */
function outward(time: number, side: Side): Edge {
  const edge = {
    time: side === 'start' ? Math.floor(time) : Math.ceil(time),
    length: charactersOf.millisecond,
  };
  const year = yearOf(edge, side);
  return isFar(year) ? yearEdge(year, side) : edge;
}

function yearEdge(year: number, side: Side): Edge {
  return { time: fromCivil(side === 'start' ? year : year + 1), length: charactersOf.year };
}

/** The year in which the unit lies that an edge belongs to. */
function yearOf({ time }: Edge, side: Side): number {
  const { year } = toCivil(time);
  return side === 'end' && fromCivil(year) === time ? year - 1 : year;
}

/** EDTF writes nothing but the year of a year that has more than four digits. */
function isFar(year: number): boolean {
  return Math.abs(year) > 9999;
}

function inWords(from: Edge, to: Edge): string {
  const last = justBefore(to.time);
  const finer = Math.max(from.length, to.length);
  const one = edtfAt(from.time, finer);
  if (one === edtfAt(last, finer)) return one;
  return `${edtfAt(from.time, from.length)}/${edtfAt(last, to.length)}`;
}
