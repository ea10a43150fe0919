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
export type { TickUnit, Words } from './words.js';

/** By primary language; a new language is one file and one row. */
export const languages: Readonly<Record<string, (formats: Formats) => Dictionary>> = { en };

/** What is spoken where the page names no language, or one that is not in the table. */
const fallback = 'en-GB';

const known = new Map<string, Words>();

/** The element's words in a language, BCP 47; `en-US` has English words and that region's order of dates. */
export function wordsFor(lang: string | undefined): Words {
  const tag = spoken(lang);
  const words = known.get(tag) ?? wordsIn(tag);
  known.set(tag, words);
  return words;
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

function wordsIn(tag: string): Words {
  const formats = formatsFor(tag);
  const dictionary = languages[new Intl.Locale(tag).language] ?? en;
  const { phrases, failures, ...copy } = dictionary(formats);
  const years = yearsInWords(formats, phrases);
  const calendar = calendarInWords(formats, phrases, years);
  const { range, stretch } = rangeInWords(phrases, calendar);
  return {
    ...copy,
    lang: tag,
    dir: dirOf(tag),
    date: rememberDates(dateInWords(formats, phrases, years, calendar)),
    range,
    stretch: rememberStretches(stretch),
    ...tickInWords(formats, phrases, years, calendar),
    duration: durationInWords(formats),
    later: laterInWords(formats, phrases),
    failure: (code, detail) =>
      ((Object.hasOwn(failures, code) ? failures[code] : undefined) ?? failures.other)(detail),
  };
}
