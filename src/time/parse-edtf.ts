import { isFault } from './date-fault.js';
import type { DateProblem, ParsedDate } from './interval.js';
import { intervalOf } from './interval-of.js';
import { parseExpression } from './parse-expression.js';
import { suggestForm } from './suggest-form.js';

/** Longer texts are not read: it bounds the work that a hostile text can cause. */
const longest = 1000;

/** Nothing, or only characters without width. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Reads a date in EDTF, levels 0 to 2 (Library of Congress, 4 February 2019; ISO 8601-2:2019). Never throws.
 * Beyond EDTF a time may leave its seconds out (`T16:45`), may have a fraction of a second, of which milliseconds are
 * kept, and may stand in spans and sets. White space around the text is taken away; inside it only a set may have
 * blanks, after its commas, as in the standard's own examples. Years run from Y-1E12 to Y1E12.
 */
export function parseEdtf(text: string): ParsedDate {
  const edtf = text.trim();
  if (edtf.length > longest) {
    return problem('date-syntax', edtf.slice(0, longest), `A date has at most ${longest} characters`);
  }
  if (invisible.test(edtf)) {
    return problem('date-empty', edtf, 'There is no date; write one as 2021, 2021-08 or 2021-08-31');
  }
  const expression = parseExpression(edtf);
  if (!isFault(expression)) return { interval: intervalOf(edtf, expression) };
  const { code, message } = expression;
  return problem(code, edtf, (code === 'date-syntax' && correction(edtf)) || message);
}

function correction(edtf: string): string | undefined {
  return suggestForm(edtf) ?? suggestLetters(edtf);
}

/** The same text in capitals or without blanks, where that would be a date. */
function suggestLetters(edtf: string): string | undefined {
  const capitals = edtf.toUpperCase();
  if (!isFault(parseExpression(capitals))) return `Write capital letters: ${capitals}`;
  const closed = edtf.replace(/\s+/g, '');
  return isFault(parseExpression(closed)) ? undefined : `Leave out the blanks: ${closed}`;
}

function problem(code: DateProblem['code'], value: string, message: string): ParsedDate {
  return { problem: { code, value, message } };
}
