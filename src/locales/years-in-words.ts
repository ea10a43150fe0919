import { toCivil } from '../time/index.js';
import type { Phrases } from './en.js';
import type { Formats } from './formats.js';

export type YearWords = ReturnType<typeof yearsInWords>;

/** Years that are written as they are: with fewer digits they need "AD" to be seen as years, with more they need commas. */
const plainYears = { first: 1000, last: 9999 };

/** The least distance at which years are counted from today, as geologists do. */
const leastAgo = 1_000_000;

/** Words of astronomical years, of which 0 is 1 BC: "1996", "44 BC", "AD 99", "13.8 billion years ago". */
export function yearsInWords({ number, numeral, compact }: Formats, phrases: Phrases) {
  /** Counted from the era's beginning, without the era. */
  const bare = (year: number): string => {
    const count = year > 0 ? year : countBack(year);
    if (count <= plainYears.last) return numeral(count);
    return hasShortForm(count) ? compact(count) : number(count);
  };
  /** "66 million years ago", where a year is so round that it does not matter whence one counts. */
  const isAgo = (value: number): boolean =>
    value <= 0 && countBack(value) >= leastAgo && countBack(value) % 1000 === 0;
  const ago = (count: string): string => `${count} ${phrases.yearsAgo}`;
  const inEra = (first: number, last: number, words: string): string => {
    if (last <= 0) return phrases.bc(words);
    if (first < plainYears.first || last > plainYears.last) return phrases.ad(words);
    return first < last && phrases.years ? phrases.years(words) : words;
  };
  const eraYear = (value: number): string => inEra(value, value, bare(value));
  const year = (value: number): string => (isAgo(value) ? ago(bare(value)) : eraYear(value));

  const years = (first: number, last: number, join = phrases.span): string => {
    if (year(first) === year(last)) return year(first);
    if (isAgo(first)) return isAgo(last) ? ago(join(bare(first), bare(last))) : join(year(first), year(last));
    if (first <= 0 && last > 0) return join(year(first), phrases.ad(bare(last)));
    return inEra(first, last, join(bare(first), bare(last)));
  };

  return {
    year,
    /** The same as a noun in a phrase that says where in time it stands: "since 66 million BC". */
    eraYear,
    /** A year as a tick has it, and what it leaves out: "66 million", "years ago". */
    tick: (value: number): string => (isAgo(value) ? bare(value) : eraYear(value)),
    tickContext: (value: number): string => (isAgo(value) ? phrases.yearsAgo : ''),
    /** "1996–2001", "58–50 BC", "27 BC – AD 14" */
    years,
    /** The years in which two instants lie. */
    yearsOf: (earliest: number, latest: number) => years(toCivil(earliest).year, toCivil(latest).year),
    /** The words of so many years, such as "1560s", with what another calendar calls them. */
    named: (words: string, _first: number, _last: number): string => words,
    /** "between 50 and 41 BC" */
    between(first: number, last: number): string {
      if (first <= 0 && last > 0) return phrases.between(eraYear(first), phrases.ad(bare(last)));
      // The era stands once, on the side where the language has it.
      const isEraFirst = last > 0 && phrases.ad('1').endsWith('1');
      return isEraFirst
        ? phrases.between(eraYear(first), bare(last))
        : phrases.between(bare(first), eraYear(last));
    },
  };
}

/** The year before Christ. Who writes `Y-66000000` means 66 million BC, not one year more. */
function countBack(year: number): number {
  return year < -plainYears.last && year % 1000 === 0 ? -year : 1 - year;
}

/** Whether "66 million" or "13.8 billion" says the whole number. */
function hasShortForm(count: number): boolean {
  return count >= 1_000_000 && count % (1000 ** Math.floor(Math.log10(count) / 3) / 1000) === 0;
}
