import type { CalendarFields, Formats, Substitutes } from './formats.js';

/** Words of dates as they stand alone, after "since", after "in" and after "between". */
export type Cases = readonly [nominative: string, genitive: string, locative: string, instrumental: string];

/** Where the dates of Russian and Ukrainian differ. */
export interface DateNouns {
  readonly cases: readonly Cases[];
  /** After a year, after several, and after millions of them: "г.", "гг.", "лет". */
  readonly year: string;
  readonly years: string;
  readonly ofYears: string;
  /** "до н. э." and "н. э." */
  readonly bc: string;
  readonly ad: string;
  readonly between: string;
  readonly and: string;
  /** "Around" a year, which needs the genitive, and "roughly" before anything. */
  readonly around: string;
  readonly roughly: string;
}

/** A blank that does not break, as before "г." */
const held = '\u00a0';

/** "3", "1996", "10 000", "16:45" */
const isNumber = (words: string): boolean => /^[\d:,\u00a0]+$/.test(words);
/** A number, or "66 млн". */
const isAmount = (words: string): boolean => /^[\d:,\u00a0]+(?:млн|млрд|трлн)?$/.test(words);

/** Counts of things in the three forms that numbers ask for: "1 событие", "2 события", "5 событий". */
export const counter =
  ({ number, plural }: Formats) =>
  (count: number, one: string, few: string, many: string): string => {
    const category = plural(count);
    return `${number(count)}${held}${category === 'one' ? one : category === 'few' ? few : many}`;
  };

/** What Russian and Ukrainian dates have in common: the cases that prepositions ask for, and words after years. */
export function eastSlavic(nouns: DateNouns) {
  const { cases, year, years, ofYears, bc, ad, between, and, around, roughly } = nouns;
  /** "1985 г." of the bare year; other dates as they are. */
  const dated = (date: string): string => (/^\d{4}$/.test(date) ? `${date}${held}${year}` : date);

  const nominatives = cases.map(([nominative]) => nominative).join('|');
  const anyNominative = new RegExp(String.raw`(?<!\p{L})(?:${nominatives})(?!\p{L})`, 'gu');
  /** Changes what stands alone in a date; what has its case already, as the month after a day, keeps it. */
  const inCase = (column: 1 | 2 | 3) => {
    const forms = new Map(cases.map((row) => [row[0], row[column]]));
    return (date: string): string => dated(date).replace(anyNominative, (words) => forms.get(words) ?? words);
  };
  const aboutOrNot = new RegExp(`^(${around} |${roughly} )?(.*)$`, 's');
  const genitive = inCase(1);
  const instrumental = inCase(3);

  /** "44 г.", "58–50 гг.", "66 млн лет"; other words, as of centuries, as they are. */
  const counted = (words: string): string => {
    if (/\d$/.test(words)) return `${words}${held}${words.includes('–') ? years : year}`;
    return /\d\u00a0\p{L}+$/u.test(words) ? `${words}${held}${ofYears}` : words;
  };

  return {
    /** "августа 2021 г.", "1560-х годов" */
    genitive,
    /** "1560-х годах", "XIX веке" */
    locative: inCase(2),
    dated,
    /** "около 1984 г.", "примерно июль 2024 г." */
    about(date: string): string {
      const words = dated(date);
      return /^\d[\d,\u00a0]*(?:[гр]{1,2}\.|млн|млрд|трлн)/.test(words)
        ? `${around} ${words}`
        : `${roughly} ${words}`;
    },
    /** What puts a preposition before a date: "с августа 2021 г.", and "примерно с 1984 г." of "около 1984 г.". */
    after(preposition: (words: string) => string): (date: string) => string {
      return (date) => {
        const [, , words = ''] = aboutOrNot.exec(date) ?? [];
        const inPlace = genitive(words);
        return `${words === date ? '' : `${roughly} `}${preposition(inPlace)} ${inPlace}`;
      };
    },
    /** "3–5", "16:45–17:30", "1996–2001", "апрель — июль" */
    span: (from: string, to: string): string =>
      isNumber(from) && isNumber(to) ? `${from}–${to}` : `${dated(from)}${held}— ${dated(to)}`,
    /** "1996–2001 гг." */
    years: counted,
    /** Whether two ends are numbers of something that is said after both. */
    areAmounts: (from: string, to: string): boolean => isAmount(from) && isAmount(to),
    /** "между 1670 и 1672 гг.", "между 50 и 41 гг. до н. э.", "между июлем 2025 г. и маем 2026 г." */
    between(from: string, to: string): string {
      const pair = (first: string, last: string) => `${between} ${first} ${and} ${last}`;
      if (!isNumber(from)) return pair(instrumental(from), instrumental(to));
      if (isNumber(to)) return pair(from, `${to}${held}${years}`);
      // The era stands once: "41 г. до н. э."
      if (to.endsWith(ad)) return pair(from, to.replace(`${held}${year}`, held + years));
      return pair(instrumental(from), instrumental(to));
    },
    bc: (words: string): string => `${counted(words)} ${bc}`,
    ad: (words: string): string => `${counted(words)} ${ad}`,

    /** What `Intl` says of dates, with months in their case and the word for years where it belongs. */
    formats(intl: Formats): Partial<Formats> {
      const calendar = (fields: CalendarFields, substitutes: Substitutes): string => {
        const { month } = substitutes;
        const inPlace = month !== undefined && fields.day !== undefined ? genitive(month) : month;
        return tidy(intl.calendar(fields, { ...substitutes, month: inPlace }));
      };
      return {
        calendar,
        calendarSpan(from, to, substitutes, join) {
          if (from.day !== undefined) return tidy(intl.calendarSpan(from, to, substitutes, join));
          const [first, last] = [from, to].map(({ month }) => intl.calendar({ month }, {}));
          return calendar(from, { ...substitutes, month: join(first ?? '', last ?? '') });
        },
        count: (value, unit, word) => heldTogether(intl.count(value, unit, word)),
        compact: (value) => abbreviated(intl.compact(value)),
      };
    },
  };
}

/** Numbers in one line with what they count, whichever blank `Intl` has there. */
const heldTogether = (text: string): string => text.replaceAll(/(?<=\d)\s(?=\p{L}{3}|[гр]\.)/gu, held);

/** No second "г." after "44 г. до н. э." */
const tidy = (date: string): string => heldTogether(date.replace(/(?<=\.)\s[гр]\.$/, ''));

/** "66 млн", which is the same in every case. */
const abbreviated = (amount: string): string =>
  amount
    .replace(/\s(?:миллион|мільйон)\p{L}*/u, `${held}млн`)
    .replace(/\s(?:миллиард|мільярд)\p{L}*/u, `${held}млрд`)
    .replace(/\sтрил\p{L}+/u, `${held}трлн`);
