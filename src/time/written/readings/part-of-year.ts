import type { Reading } from '../reading.js';

/** EDTF's numbers in the place of a month. */
const parts: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  'northern spring': 25,
  'northern summer': 26,
  'northern autumn': 27,
  'northern winter': 28,
  'southern spring': 29,
  'southern summer': 30,
  'southern autumn': 31,
  'southern winter': 32,
  q1: 33,
  q2: 34,
  q3: 35,
  q4: 36,
  'first quarter': 33,
  'second quarter': 34,
  'third quarter': 35,
  'fourth quarter': 36,
  'last quarter': 36,
  'first third': 37,
  'second third': 38,
  'last third': 39,
  h1: 40,
  h2: 41,
  'first half': 40,
  'second half': 41,
};

const ordinals: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
};

/** Seasons, quarters, halves of a year. A winter is named after the year in which it begins, as in EDTF. */
export const partOfYear: Reading = {
  name: 'part-of-year',
  examples: {
    'Spring 2001': '2001-21',
    'the summer of 1969': '1969-22',
    'fall, 1929': '1929-23',
    'winter 1962/63': '1962-24',
    'winter of 2001\u201302': '2001-24',
    '2001 Spring': '2001-21',
    'Q3 2020': '2020-35',
    '2020-Q3': '2020-35',
    '2020 Q3': '2020-35',
    'third quarter of 2020': '2020-35',
    '3rd quarter 2020': '2020-35',
    'H1 2020': '2020-40',
    'first half of 2020': '2020-40',
    'summer 431 BC': '-0430-22',
  },
  read(text, { inner }) {
    const [name, year] = divide(text);
    const number = name && Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (number === undefined || year === undefined) return undefined;
    const read = number === 24 ? inner(firstOfTwo(year)) : inner(year);
    if (typeof read !== 'string') return read;
    return /^-?\d{4}$/.test(read) ? `${read}-${number}` : undefined;
  },
};

/** The part's name and the year, which may stand first. */
function divide(text: string): readonly [name: string | undefined, year: string | undefined] {
  const after =
    /^(?:the )?(\d?[a-z][a-z ]*?|[qh]\d)(?: of(?: the year)?)?,? ((?:AD )?\d[\d/\u2013-]*(?: (?:BC|AD))?)$/i.exec(
      text,
    );
  const before = after ? null : /^(\d{3,4})[ -]?([a-z]+|[qh]\d)$/i.exec(text);
  const [name, year] = after ? [after[1], after[2]] : [before?.[2], before?.[1]];
  return [name?.toLowerCase().replace(/^\d../, (ordinal) => ordinals[ordinal] ?? ordinal), year];
}

/** A winter's two years, where the second follows the first, as the first. */
function firstOfTwo(years: string): string {
  const [, first = '', second = ''] = /^(\d{4})[/\u2013-](\d{4}|\d{2}|\d)$/.exec(years) ?? [];
  const next = String(Number(first) + 1);
  return first && next.endsWith(second) ? first : years;
}
