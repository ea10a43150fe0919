import { addUnits, fromCivil, toCivil } from '../../time/calendar.js';
import { parseEdtf } from '../../time/parse-edtf.js';
import { isTimeZone, zoneOffset } from '../../time/time-zone.js';
import type { Property } from './read-components.js';

/** A moment of a calendar: a day, or a time on it. */
export interface Moment {
  /** As in EDTF. */
  readonly edtf: string;
  readonly isDay: boolean;
  /** Civil time in milliseconds, as if in UTC. */
  readonly civil: number;
}

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;

/** The moment that a property holds, or undefined. A time in a zone of the IANA database has its offset; one in another zone is civil. */
export function momentOf(value: unknown, zone: string | undefined): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  // `DTSTART:20200131` without VALUE=DATE is wrong, plain, and common.
  const text = value.replace(/T:*$/, '');
  const [, year, month, day, hour, minute, second, utc] = form.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const start = parseEdtf(date).interval?.earliest;
  if (start === undefined) return undefined;
  if (hour === undefined) return { edtf: date, isDay: true, civil: start };
  // A calendar cannot leave its seconds out, so `00` says nothing.
  const clock = `${date}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
  const civil = start + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  const edtf = clock + (utc || (zone === undefined ? '' : offsetIn(zone, civil)));
  return parseEdtf(edtf).interval && { edtf, isDay: false, civil };
}

/** What a property says that is no moment: as a date where it has the form of one, which says best what is wrong, else as written. */
export const wordsOf = ({ values: [value], written }: Property): string =>
  typeof value === 'string' && form.test(value) ? value : written;

/** `+04:30`; nothing for a zone that is not known, and where its clocks were not a whole number of minutes apart from UTC. */
function offsetIn(zone: string, civil: number): string {
  if (!isTimeZone(zone)) return '';
  const minutes = zoneOffset(zone, civil - zoneOffset(zone, civil)) / 60_000;
  if (!Number.isInteger(minutes)) return '';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** EDTF from one moment to another, of which a day is not part of the event any more. */
export function spanOf(start: Moment, end: Moment | undefined): string {
  if (!end) return start.edtf;
  const last = end.isDay ? dayBefore(end.civil) : end.edtf;
  const isAfter = end.isDay ? end.civil - 86_400_000 > start.civil : last !== start.edtf;
  return isAfter ? `${start.edtf}/${last}` : start.edtf;
}

function dayBefore(civil: number): string {
  const { year, month, day } = toCivil(addUnits(civil, 'day', -1));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const durationForm =
  /^([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})S)?)?$/;

/** The moment a DURATION after another; undefined where it is none or goes back. */
export function momentAfter(start: Moment, duration: unknown, zone: string | undefined): Moment | undefined {
  const [, sign, ...parts] = (typeof duration === 'string' && durationForm.exec(duration)) || [];
  if (parts.length === 0 || sign === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const civil = start.civil + (((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + seconds) * 1000;
  return momentAt(civil, start, zone);
}

/** The moment at a civil time, said as another is: as a day, in UTC, in a zone or in none. */
export function momentAt(civil: number, like: Moment, zone: string | undefined): Moment | undefined {
  const { year, month, day, hour, minute, second } = toCivil(civil);
  if (year < 0 || year > 9999) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (like.isDay) return { edtf: date, isDay: true, civil: fromCivil(year, month, day) };
  const utc = like.edtf.endsWith('Z') ? 'Z' : '';
  return momentOf(`${date}T${two(hour)}:${two(minute)}:${two(second)}${utc}`, zone);
}

/** The zone that a property names. */
export const zoneOf = ({ params }: Property): string | undefined => params['tzid'];
