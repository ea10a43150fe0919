import { toCivil, unitLength } from './calendar.js';
import type { CalendarDate, Interval, TimeOfDay } from './interval.js';
import { intervalOf } from './interval-of.js';
import { lengthOfTime } from './length-of-time.js';
import { mapDates } from './map-dates.js';
import { offsetsOf } from './offsets-of.js';
import { zoneOffset } from './time-zone.js';

export type Clock = string | number;

/**
 * Civil time: the interval as the clocks of a time zone showed it, placed as if in UTC. `clock` is a name of the
 * IANA database, `'utc'`, minutes east of it, or `'written'` for the clock that each time was written with. Only times with an offset
 * move, and they lose it; all else is the same on every clock. `edtf` stays the text that was read.
 */
export function onClock(interval: Interval, clock: Clock): Interval {
  if (offsetsOf(interval).length === 0) return interval;
  return intervalOf(
    interval.edtf,
    mapDates(interval.expression, (date) => dateOnClock(date, clock)),
  );
}

function dateOnClock(date: CalendarDate, clock: Clock): CalendarDate {
  const { time } = date;
  if (time?.offset === undefined) return date;
  const { offset, ...timeAsWritten } = time;
  // 24:00 stands a millisecond early, so as to be on its own day; on another clock it is a time like others.
  const instant = date.earliest + (time.hour === 24 ? 1 : 0);
  const written = offset * unitLength.minute;
  const shift = clockShift(clock, instant, written, time);
  if (shift === written) {
    return { ...date, earliest: date.earliest + shift, latest: date.latest + shift, time: timeAsWritten };
  }
  const start = instant + shift;
  const { year, month, day } = toCivil(start);
  return {
    ...date,
    earliest: start,
    latest: start + lengthOfTime(time) - 1,
    year,
    month,
    day,
    time: timeAt(start, time),
  };
}

/** Milliseconds from the true instant to the clock's, in whole units of the time: a minute stays one where clocks stood at 4:36:48. */
function clockShift(clock: Clock, instant: number, written: number, time: TimeOfDay): number {
  if (typeof clock === 'number') return clock * unitLength.minute;
  if (clock === 'written') return written;
  if (clock === 'utc') return 0;
  const unit = lengthOfTime(time);
  return Math.round(zoneOffset(clock, instant) / unit) * unit;
}

/** The time of day at an instant, with the parts that the written time has. */
function timeAt(instant: number, like: TimeOfDay): TimeOfDay {
  const { hour, minute, second, millisecond } = toCivil(instant);
  return {
    hour,
    minute,
    ...(like.second !== undefined && { second }),
    ...(like.millisecond !== undefined && { millisecond }),
  };
}
