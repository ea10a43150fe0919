import type { Calendar } from './calendar.js';
import { calendarInWords } from './calendar-in-words.js';
import { dateInWords } from './date-in-words.js';
import { dirOf } from './dir-of.js';
import { durationInWords } from './distance-in-words.js';
import { dictionaries, english, readTag } from './dictionaries.js';
import { formatsFor } from './formats.js';
import { knownWords, makings } from './known-words.js';
import type { MakeDictionary } from './language.js';
import { rangeInWords } from './range-in-words.js';
import { rememberDates, rememberStretches } from './remembered-words.js';
import { tickInWords } from './tick-in-words.js';
import type { Words } from './words.js';
import { yearsInWords } from './years-in-words.js';

export { addWords, type PageWords } from './add-words.js';
export type { Calendar } from './calendar.js';
export { loadAllWords, loadWords } from './dictionaries.js';
export { dirOf } from './dir-of.js';
export type { Dictionary } from './en.js';
export type { Formats } from './formats.js';
export { laterInWords } from './later-in-words.js';
export { whenWordsChange } from './known-words.js';
export type { TickUnit, Words } from './words.js';

/** What is spoken where the page names no language, or one of which there are no words. */
const fallback = 'en-GB';

/**
 * The element's words in a language, BCP 47, as far as they are there (see `loadWords`), else in English; `en-US` has English
 * words and that region's order of dates. Dates are said in the Gregorian calendar, or in another that `calendarNamed` has
 * given.
 */
export function wordsFor(lang: string | undefined, calendar?: Calendar): Words {
  const tag = spoken(lang);
  const key = tag + (calendar ? ` ${calendar.name}` : '');
  const words = knownWords.get(key) ?? wordsIn(tag, calendar);
  knownWords.set(key, words);
  return words;
}

/** A calendar by the name that `Intl` has for it, with the code that all but the Gregorian need; undefined where it has none. */
export async function calendarNamed(name: string): Promise<Calendar | undefined> {
  const { otherCalendar } = await import('./calendars/other-calendar.js');
  return otherCalendar(name);
}

/** The tag of a language that is there. */
function spoken(lang: string | undefined): string {
  const { baseName, language } = readTag(lang);
  if (!dictionaries.has(baseName) && !dictionaries.has(language)) return fallback;
  return baseName === 'en' ? fallback : baseName;
}

function wordsIn(tag: string, other?: Calendar): Words {
  const intl = formatsFor(tag);
  const dictionary: MakeDictionary =
    dictionaries.get(tag) ?? dictionaries.get(readTag(tag).language) ?? english;
  const { phrases, failures, formats: own, ...copy } = dictionary(intl);
  const formats = { ...intl, ...own };
  const gregorian = yearsInWords(formats, phrases);
  const wording = other?.wording(formats.lang, phrases, gregorian);
  const years = wording?.years ?? gregorian;
  const calendar = calendarInWords(formats, phrases, years, wording);
  const { range, stretch } = rangeInWords(phrases, calendar);
  const ticks = tickInWords(formats, phrases, years, calendar);
  const words: Words = {
    ...copy,
    lang: tag,
    dir: dirOf(tag),
    number: formats.number,
    date: rememberDates(dateInWords(formats, phrases, years, calendar)),
    range,
    stretch: rememberStretches(stretch),
    ...ticks,
    ...wording?.ticks(ticks),
    duration: durationInWords(formats),
    failure: (code, detail) =>
      ((Object.hasOwn(failures, code) ? failures[code] : undefined) ?? failures.other)(detail),
  };
  makings.set(words, { formats, phrases, failures });
  return words;
}
