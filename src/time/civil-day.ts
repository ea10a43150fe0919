import { unitLength } from './calendar.js';
import type { Interval } from './interval.js';
import { parseEdtf } from './parse-edtf.js';
import { zoneOffset } from './time-zone.js';

/** The day that it is on the clock of a zone, or where none is named on that of this machine, and how long it still lasts. */
export function civilDay(
  now: number,
  zone?: string,
): { readonly day: Interval | undefined; readonly left: number } {
  const ahead =
    zone === undefined ? -new Date(now).getTimezoneOffset() * unitLength.minute : zoneOffset(zone, now);
  const civil = now + ahead;
  const { interval } = parseEdtf(new Date(civil).toISOString().slice(0, 10));
  return {
    day: interval,
    left: unitLength.day - (((civil % unitLength.day) + unitLength.day) % unitLength.day),
  };
}
