import { startOf, toCivil } from '../../time/calendar.js';
import { datesOf } from '../../time/dates-of.js';
import type { CalendarDate, Interval } from '../../time/index.js';

/** A date of TimelineJS: its parts down to the smallest that is known. Years BC count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

export interface DatesInParts {
  readonly start: DateParts;
  readonly end?: DateParts;
  /** Whether they say all that the date does; words have to stand for it where they do not. */
  readonly isWhole: boolean;
}

/** Years before it are counted from now, and know no year 0. */
const FARTHEST_HUMAN = -271_820;

/**
 * What TimelineJS can say of a date: a start and an end in parts, neither open nor in doubt; of what is open, its known bound.
 * Undefined where no date is known.
 */
export function datesInParts({ expression }: Interval): DatesInParts | undefined {
  const dates = datesOf(expression);
  const first = dates[0] && rangeOf(dates[0]);
  const last = dates.at(-1) && rangeOf(dates.at(-1) as CalendarDate);
  if (!first || !last) return undefined;
  const isClosed = expression.kind === 'date' || (expression.kind === 'span' && dates.length === 2);
  const end = dates.length > 1 ? (last.end ?? last.start) : last.end;
  return { start: first.start, ...(end && { end }), isWhole: isClosed && first.isWhole && last.isWhole };
}

const rangeOf = (date: CalendarDate): DatesInParts =>
  isPlain(date) ? { start: partsOf(date), isWhole: isExact(date) } : between(date.earliest, date.latest);

/** Whether a date is written in whole numbers of a calendar, and not as a season or with unspecified digits. */
const isPlain = ({ month, yearMask, monthMask, dayMask }: CalendarDate): boolean =>
  (month ?? 1) <= 12 && [yearMask, monthMask, dayMask].every((mask) => mask === undefined);

const isExact = ({ approximate, uncertain, significantDigits }: CalendarDate): boolean =>
  !approximate && !uncertain && significantDigits === undefined;

function partsOf({ year, month, day, time }: CalendarDate): DateParts {
  return {
    year: yearOf(year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time && {
      hour: time.hour === 24 ? 23 : time.hour,
      minute: time.hour === 24 ? 59 : time.minute,
      ...(time.second !== undefined && { second: time.second }),
      ...(time.millisecond !== undefined && { millisecond: time.millisecond }),
    }),
  };
}

/** From one instant to another in the coarsest unit that both keep: years, months or days. */
function between(earliest: number, latest: number): DatesInParts {
  const next = latest + 1;
  const unit = (['year', 'month'] as const).find(
    (each) => startOf(earliest, each) === earliest && startOf(next, each) === next,
  );
  const parts = (time: number): DateParts => {
    const { year, month, day } = toCivil(time);
    return {
      year: yearOf(year),
      ...(unit !== 'year' && { month }),
      ...(unit === undefined && { day }),
    };
  };
  return { start: parts(earliest), end: parts(latest), isWhole: false };
}

/** The year as TimelineJS counts it; of 1 BC −1, though it takes 0 too. */
const yearOf = (year: number): number => (year <= 0 && year > FARTHEST_HUMAN ? year - 1 : year);
