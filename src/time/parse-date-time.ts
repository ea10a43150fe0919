import { unitLength } from './calendar.js';
import { dateFault, isFault } from './date-fault.js';
import type { DateFault } from './date-fault.js';
import type { CalendarDate, TimeOfDay } from './interval.js';
import { lengthOfTime } from './length-of-time.js';
import { parsePlainDate } from './parse-plain-date.js';
import { parseTimeOfDay } from './parse-time-of-day.js';

/**
 * Reads a day and a time on it. Where an offset was written its bounds are the true instant, else civil time as in UTC.
 * 24:00 is the last millisecond of its day, so that it stays on the day that was written.
 */
export function parseDateTime(text: string): CalendarDate | DateFault {
  const at = text.indexOf('T');
  const day = parsePlainDate(text.slice(0, at));
  if (isFault(day)) return day;
  const time = parseTimeOfDay(text.slice(at + 1));
  if (isFault(time)) return time;
  if (day.day === undefined || day.yearMask || day.monthMask || day.approximate || day.uncertain) {
    return dateFault('A time needs a whole day before it, without X, ?, ~ or %: 2021-08-31T16:45');
  }
  const start = day.earliest + clockOf(time) - (time.offset ?? 0) * unitLength.minute;
  const end = time.hour === 24 ? start : start + lengthOfTime(time) - 1;
  return { ...day, earliest: start, latest: end, time, precision: precisionOf(time) };
}

/** Milliseconds from the start of the day. */
function clockOf({ hour, minute, second = 0, millisecond = 0 }: TimeOfDay): number {
  if (hour === 24) return unitLength.day - 1;
  return hour * unitLength.hour + minute * unitLength.minute + second * 1000 + millisecond;
}

function precisionOf(time: TimeOfDay): 'minute' | 'second' | 'millisecond' {
  if (time.millisecond !== undefined) return 'millisecond';
  return time.second === undefined ? 'minute' : 'second';
}
