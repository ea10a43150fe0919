import type { Calendar } from '../calendar.js';
import { calendarFormats } from './calendar-formats.js';
import { datesInCalendar } from './dates-in-calendar.js';
import { isInEra } from './is-in-era.js';
import { ticksInCalendar } from './ticks-in-calendar.js';
import { yearsInCalendar } from './years-in-calendar.js';

/** `Intl` leaves open which calendar "islamic" is; that of Umm al-Qura is the one in civil use. */
const meant: Readonly<Record<string, string>> = { islamic: 'islamic-umalqura' };

/** A calendar by its name in `Intl`; undefined for the Gregorian one, by either of its names, and for a name that is not known. */
export function otherCalendar(name: string): Calendar | undefined {
  const asked = name.trim().toLowerCase();
  const known = nameInIntl(meant[asked] ?? asked);
  if (known === undefined) return undefined;
  return {
    name: known,
    wording(lang, phrases, gregorian) {
      const formats = calendarFormats(lang, known);
      const isSaid = isInEra(known);
      const years = yearsInCalendar(formats, isSaid, phrases, gregorian);
      return {
        years,
        ...datesInCalendar(formats, isSaid, phrases),
        ticks: (ticks) => ticksInCalendar(formats, isSaid, phrases, years, ticks),
      };
    },
  };
}

function nameInIntl(name: string): string | undefined {
  try {
    const { calendar } = new Intl.DateTimeFormat('en', { calendar: name }).resolvedOptions();
    // What it does not know becomes the Gregorian calendar.
    return calendar === 'gregory' || calendar === 'iso8601' ? undefined : calendar;
  } catch {
    return undefined; // not the form of a name
  }
}
