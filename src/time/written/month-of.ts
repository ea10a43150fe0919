import { monthNames } from '../month-names.js';
import { monthNamed } from '../month-named.js';

const known = new Map<string, ReadonlyMap<string, number>>();

/** The month, 1 to 12, that a word names: in English, in full or by its first three letters or more ("Sept"); or in `lang`. */
export function monthOf(word: string, lang?: string): number | undefined {
  const name = bare(word);
  const own = lang === undefined ? undefined : namesIn(lang).get(name);
  return own ?? monthNamed(name);
}

/** The names and short names of months as `Intl` writes them in a language, within a date and alone. */
function namesIn(lang: string): ReadonlyMap<string, number> {
  const names = known.get(lang) ?? new Map(namesOf(lang));
  known.set(lang, names);
  return names;
}

function namesOf(lang: string): [string, number][] {
  try {
    const options = (['long', 'short'] as const).flatMap((month) => [
      { month },
      { month, day: 'numeric' as const },
    ]);
    return options.flatMap((fields) => {
      const format = new Intl.DateTimeFormat(lang, { ...fields, calendar: 'gregory', timeZone: 'UTC' });
      return monthNames.map((_, index): [string, number] => {
        const part = format.formatToParts(Date.UTC(2000, index, 1)).find(({ type }) => type === 'month');
        return [bare(part?.value ?? ''), index + 1];
      });
    });
  } catch {
    return []; // not a language tag
  }
}

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');
