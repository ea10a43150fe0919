import { dateFault } from '../../date-fault.js';
import type { Reading, Outcome } from '../reading.js';

/** "14:30", "14.30", "2:30 pm", "2 p.m.", "noon", with or without seconds and an offset. */
const clock =
  /(?<![\d:.])(?:(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d{1,9})?)?(?: ?([ap])\.? ?m\b\.?)?|(\d{1,2}) ?([ap])\.? ?m\b\.?|\b(noon|midnight)\b)(?: ?h(?:rs|ours)?\b)?(?: ?(z|utc|ut|gmt)?([+-]\d{1,2}(?::?\d{2})?)?| ([a-z]{3,4}))?(?: ?\([\p{L} ]{1,60}\))?$/iu;

/** A day with a time on it. "2 p.m." is how a clock's 14:00 is written, and so stands for the minute. */
export const timeOfDay: Reading = {
  name: 'time-of-day',
  examples: {
    '18 Feb 2003, 2:30 pm': '2003-02-18T14:30',
    'May 20 1961 14:30': '1961-05-20T14:30',
    '20 May 1961 at 14.30': '1961-05-20T14:30',
    '2003-02-18 14:30:15': '2003-02-18T14:30:15',
    '2003/02/18 14:30': '2003-02-18T14:30',
    '2:30 p.m. on 18 February 2003': '2003-02-18T14:30',
    'Feb. 18, 2003, 2 p.m.': '2003-02-18T14:00',
    '18 Feb 2003, 12 am': '2003-02-18T00:00',
    '18 Feb 2003, noon': '2003-02-18T12:00',
    'Sat May 20 1961 00:00:00 GMT-0600': '1961-05-20T00:00:00-06:00',
    'Sat May 20 1961 00:00:00 GMT-0600 (Mountain Daylight Time)': '1961-05-20T00:00:00-06:00',
    'Sat, 20 May 1961 00:00:00 +0000': '1961-05-20T00:00:00+00:00',
    'Sat, 20 May 1961 00:00:00 GMT': '1961-05-20T00:00:00Z',
    '20 May 1961, 14:30 UTC+1': '1961-05-20T14:30+01:00',
    'Sat May 20 14:30:00 1961': '1961-05-20T14:30:00',
  },
  read(text, { inner }) {
    const [day, time] = divide(text);
    if (day === undefined || time === undefined) return undefined;
    const date = inner(day);
    if (typeof date !== 'string') return date;
    if (!/^-?\d{4}-\d{2}-\d{2}$/.test(date)) {
      // What is read without its day, as "May 2003, 14:30", has not been understood.
      return undefined;
    }
    const written = clockOf(time);
    return typeof written === 'string' ? `${date}T${written}` : written;
  },
};

/** The day and the time: the time stands after it, before it ("2 pm on 3 May 2003"), or before its year. */
function divide(text: string): readonly (string | undefined)[] {
  const after = clock.exec(text);
  if (after && after.index > 0) {
    const day = text.slice(0, after.index).replace(/(?:,? at|,)? ?$/i, '');
    return [day, after[0]];
  }
  const before = /^(.{4,30}?) on (?:the )?(.+)$/.exec(text);
  if (before) return [before[2], before[1]];
  const within = /^(\p{L}{3,9},? \p{L}{3,9} \d{1,2},?) (\d{1,2}:\d{2}(?::\d{2})?) (\d{4})$/u.exec(text);
  return within ? [`${within[1]} ${within[3]}`, within[2]] : [];
}

/** As EDTF writes the time; the offset that was written, and none where none was. */
function clockOf(time: string): Outcome {
  const match = clock.exec(time);
  if (!match || match.index > 0) return undefined;
  const [, hour, minute = '00', second, half, hourAlone, halfAlone, named, utc, offset, zone] = match;
  if (named?.toLowerCase() === 'midnight') {
    return dateFault('Midnight can begin or end its day; write 00:00 or 24:00');
  }
  if (zone) return dateFault(`Write the time zone as an offset, such as +01:00, in place of ${zone}`);
  const hours = named ? 12 : onClock(Number(hour ?? hourAlone), half ?? halfAlone);
  if (hours === undefined) return dateFault('Hours before am and pm run from 1 to 12', 'date-range');
  const parts = [String(hours).padStart(2, '0'), minute, ...(second === undefined ? [] : [second])];
  return parts.join(':') + (offset ? offsetOf(offset) : utc ? 'Z' : '');
}

function onClock(hour: number, half?: string): number | undefined {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** "+0100", "+01:00" and "+1" as "+01:00". */
function offsetOf(text: string): string {
  const digits = text.slice(1).replace(':', '');
  const [hour, minute] = digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '00'];
  return `${text.slice(0, 1)}${hour.padStart(2, '0')}:${minute}`;
}
