import { isOneDate } from '../is-one-date.js';
import type { Reader } from '../reading.js';

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
export const partOfYear: Reader = {
  name: 'part-of-year',
  examples: {
    'Spring 2001': '2001-21',
    'the summer of 1969': '1969-22',
    'fall, 1929': '1929-23',
    'winter 1962/63': '1962-24',
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
    const [name, year] = divide(text.toLowerCase());
    const number = name && Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (number === undefined || year === undefined) return undefined;
    const read = inner(year.toUpperCase());
    if (typeof read !== 'string') return read;
    const [first = '', second] = read.split('/');
    const ofTwo = number === 24 && second !== undefined && Number(second) === Number(first) + 1;
    if (!/^-?[\dX]{4}$/.test(first) || (second !== undefined && !ofTwo) || !isOneDate(first))
      return undefined;
    return `${first}-${number}`;
  },
};

/** The part's name and the year, which may stand first. */
function divide(text: string): readonly [name: string | undefined, year: string | undefined] {
  const after =
    /^(?:the )?([a-z][a-z ]*?|q[1-4]|h[12]|[1-4](?:st|nd|rd|th) [a-z]+)(?: of(?: the year)?)?,? (?:the )?((?:ad )?\d[\d/x\u2013-]*s?(?: (?:bc|ad))?)$/.exec(
      text,
    );
  const before = after ? null : /^(\d{3,4})[ -]?([a-z]+|[qh][1-4])$/.exec(text);
  const [name, year] = after ? [after[1], after[2]] : [before?.[2], before?.[1]];
  return [name?.replace(/^\d../, (ordinal) => ordinals[ordinal] ?? ordinal), year];
}
