import type { Calendar } from './calendar.js';
import { calendarInWords } from './calendar-in-words.js';
import { dateInWords } from './date-in-words.js';
import { durationInWords } from './distance-in-words.js';
import { dirOf } from './dir-of.js';
import { en } from './en.js';
import type { Dictionary } from './en.js';
import { formatsFor } from './formats.js';
import type { Formats } from './formats.js';
import { laterInWords } from './later-in-words.js';
import { rangeInWords } from './range-in-words.js';
import { rememberDates, rememberStretches } from './remembered-words.js';
import { tickInWords } from './tick-in-words.js';
import type { Words } from './words.js';
import { yearsInWords } from './years-in-words.js';

export { dirOf } from './dir-of.js';
export type { Calendar } from './calendar.js';
export type { TickUnit, Words } from './words.js';

/** By primary language; a new language is one file and one row. */
export const languages: Readonly<Record<string, (formats: Formats) => Dictionary>> = { en };

/** What is spoken where the page names no language, or one that is not in the table. */
const fallback = 'en-GB';

const known = new Map<string, Words>();

/**
 * The element's words in a language, BCP 47; `en-US` has English words and that region's order of dates. Dates are said in
 * the Gregorian calendar, or in another that `calendarNamed` has given.
 */
export function wordsFor(lang: string | undefined, calendar?: Calendar): Words {
  const tag = spoken(lang);
  const key = tag + (calendar ? ` ${calendar.name}` : '');
  const words = known.get(key) ?? wordsIn(tag, calendar);
  known.set(key, words);
  return words;
}

/** A calendar by the name that `Intl` has for it, with the code that all but the Gregorian need; undefined where it has none. */
export async function calendarNamed(name: string): Promise<Calendar | undefined> {
  const { otherCalendar } = await import('./calendars/other-calendar.js');
  return otherCalendar(name);
}

/** The tag of a language that is in the table. */
function spoken(lang: string | undefined): string {
  try {
    const { language, baseName } = new Intl.Locale(lang ?? fallback);
    if (!Object.hasOwn(languages, language)) return fallback;
    return baseName === 'en' ? fallback : baseName;
  } catch {
    return fallback; // not a language tag
  }
}

function wordsIn(tag: string, other?: Calendar): Words {
  const formats = formatsFor(tag);
  const dictionary = languages[new Intl.Locale(tag).language] ?? en;
  const { phrases, failures, ...copy } = dictionary(formats);
  const gregorian = yearsInWords(formats, phrases);
  const wording = other?.wording(tag, phrases, gregorian);
  const years = wording?.years ?? gregorian;
  const calendar = calendarInWords(formats, phrases, years, wording);
  const { range, stretch } = rangeInWords(phrases, calendar);
  const ticks = tickInWords(formats, phrases, years, calendar);
  return {
    ...copy,
    lang: tag,
    dir: dirOf(tag),
    date: rememberDates(dateInWords(formats, phrases, years, calendar)),
    range,
    stretch: rememberStretches(stretch),
    ...ticks,
    ...wording?.ticks(ticks),
    duration: durationInWords(formats),
    later: laterInWords(formats, phrases),
    failure: (code, detail) =>
      ((Object.hasOwn(failures, code) ? failures[code] : undefined) ?? failures.other)(detail),
  };
}
