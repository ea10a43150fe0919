import { dateFault } from '../date-fault.js';
import type { DateFault } from '../date-fault.js';
import type { DateParts } from './date-parts.js';
import { monthOf } from './month-of.js';

type Token =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number; readonly ordinal: boolean }
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'era'; readonly value: 'BC' | 'AD' }
  | { readonly kind: 'nothing' };

/** A number with or without an ordinal's ending, or a word with or without its full stop. */
const pieces = /(\d+)(?:(st|nd|rd|th|er|re|º|ª)(?!\p{L}))?|(\p{L}+)\.?/giu;
/** What may stand between them, and round them all: no sign before a number, nor a dash that says that more was to come. */
const between = /^[\s,./'-]*$/;
const round = /^[\s,.']*$/;
const fillers = new Set(['of', 'the', 'de', 'del', 'den', 'le', 'di', 'year']);
const weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?$/i;

/**
 * What a date with the name of a month, or a number with an era, says, in whichever order: "18 Feb 2003", "Feb. 18, 2003",
 * "15 March 44 BC", "AD 79"; parts may be missing ("28 June", "3", "5, 2025"). Undefined where it says anything else.
 */
export function partsOf(text: string, lang?: string): DateParts | DateFault | undefined {
  const tokens = tokensOf(text, lang);
  if (!tokens) return undefined;
  const months = tokens.filter((token) => token.kind === 'month');
  const eras = tokens.filter((token) => token.kind === 'era');
  const numbers = tokens.filter((token) => token.kind === 'number');
  if (months.length > 1 || eras.length > 1 || numbers.length > 2) return undefined;
  const month = months[0]?.value;
  const [era] = eras;
  const year = era ? besideEra(tokens, era) : longest(numbers, month !== undefined);
  if (era && !year) return undefined;
  const [day, more] = numbers.filter((number) => number !== year);
  if (more) {
    // "1-3 May" are two days, not a day and a year.
    if (month === undefined || tokens.at(-1)?.kind !== 'number') return undefined;
    return dateFault(
      `A year of two digits can be in any century; write it with four, as 19${padded(more.value)} or 20${padded(more.value)}`,
    );
  }
  if (day && day.digits > 2) return undefined;
  return {
    year: year && (era?.value === 'BC' ? 1 - year.value : year.value),
    month,
    day: day?.value,
  };
}

/** Every word and number of a text; undefined where there is anything else in it. */
function tokensOf(text: string, lang?: string): Token[] | undefined {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    if (!(end === 0 ? round : between).test(text.slice(end, match.index))) return undefined;
    end = match.index + match[0].length;
    const [, digits, ordinal, word] = match;
    const token = word === undefined ? numberToken(digits ?? '', ordinal) : wordToken(word, lang);
    if (!token) return undefined;
    if (token.kind !== 'nothing') tokens.push(token);
  }
  return round.test(text.slice(end)) && tokens.length > 0 ? tokens : undefined;
}

function numberToken(digits: string, ordinal?: string): Token | undefined {
  if (digits.length > 4) return undefined;
  return { kind: 'number', value: Number(digits), digits: digits.length, ordinal: ordinal !== undefined };
}

function wordToken(word: string, lang?: string): Token | undefined {
  if (word === 'BC' || word === 'AD') return { kind: 'era', value: word };
  const value = monthOf(word, lang);
  if (value !== undefined) return { kind: 'month', value };
  return fillers.has(word.toLowerCase()) || weekday.test(word) ? { kind: 'nothing' } : undefined;
}

type NumberToken = Extract<Token, { kind: 'number' }>;

/** BC follows its year; AD stands before it, or after. */
function besideEra(tokens: readonly Token[], era: Token & { kind: 'era' }): NumberToken | undefined {
  const at = tokens.indexOf(era);
  const sides = era.value === 'BC' ? [tokens[at - 1]] : [tokens[at + 1], tokens[at - 1]];
  return sides.find((token) => token?.kind === 'number' && !token.ordinal && token.value > 0) as
    NumberToken | undefined;
}

/** Without an era a year has three digits or four. */
function longest(numbers: readonly NumberToken[], named: boolean): NumberToken | undefined {
  const years = numbers.filter(({ digits, ordinal, value }) => digits > 2 && !ordinal && value > 0);
  return years.length > 1 && named ? undefined : years[0];
}

const padded = (year: number): string => String(year).padStart(2, '0');
