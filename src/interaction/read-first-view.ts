import type { View } from '../geometry/index.js';
import type { Problem } from '../story/index.js';
import { type Interval, parseEdtf } from '../time/index.js';

/** A moment as an author writes it: EDTF, or milliseconds of civil time. */
export type Moment = string | number;

/** What an author wants to be seen first, or why it cannot be. */
export interface FirstView {
  /** A side that is not given is the story's own, ±Infinity. */
  readonly view: View | undefined;
  readonly problems: readonly Problem[];
}

const problemOf = (path: string, value: string, message: string): Problem => ({
  code: 'bad-view',
  severity: 'warning',
  path,
  value: value.slice(0, 80),
  message: `The attribute ${path} names no view: ${message}`,
  done: 'left-out',
});

/** The stretch from the beginning of one date to the end of another. */
export const readFirstView = (start: string | null, end: string | null): FirstView => {
  const problems: Problem[] = [];
  const read = (path: string, value: string | null): Interval | undefined => {
    if (value === null || value.trim() === '') return undefined;
    const { interval, problem } = parseEdtf(value.trim());
    if (problem) problems.push(problemOf(path, value, problem.message));
    return interval;
  };
  const first = read('start', start);
  const last = read('end', end);
  if (!first && !last) return { view: undefined, problems };
  const view = { start: first?.earliest ?? -Infinity, end: last ? last.latest + 1 : Infinity };
  if (view.start < view.end) return { view, problems };
  problems.push(problemOf('end', end ?? '', 'it lies before the start.'));
  return { view: undefined, problems };
};

/** The first or the last instant of a moment; undefined where it is none. */
export const readMoment = (moment: Moment, side: 'start' | 'end'): number | undefined => {
  if (typeof moment === 'number') return Number.isNaN(moment) ? undefined : moment;
  const { interval } = parseEdtf(String(moment).trim());
  if (!interval) return undefined;
  return side === 'start' ? interval.earliest : interval.latest + 1;
};
