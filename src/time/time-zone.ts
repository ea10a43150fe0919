import { unitLength } from './calendar.js';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether a name is a time zone of the IANA database that this machine knows: `Asia/Kabul`, `UTC`. */
export function isTimeZone(name: string): boolean {
  return formatOf(name) !== undefined;
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in milliseconds, with all that the zone's history knows.
 * 0 for a zone that is not known and for instants that `Date` cannot hold.
 */
export function zoneOffset(zone: string, time: number): number {
  const date = new Date(time);
  if (Number.isNaN(date.valueOf())) return 0;
  const name =
    formatOf(zone)
      ?.formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  if (sign === undefined) return 0;
  const length =
    Number(hours) * unitLength.hour + Number(minutes) * unitLength.minute + Number(seconds) * 1000;
  return sign === '-' ? -length : length;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, createFormat(zone));
  return formats.get(zone);
}

/** Engines differ in whether an offset (`+04:30`) is a zone; here it never is. */
function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
