import search from 'approx-string-match';
import type { Place } from './places-of.js';

/** Where a pattern stands with fewest changes, and how many characters of it they are. */
export interface Alignment extends Place {
  readonly errors: number;
}

/** Units; a longer pattern is looked for by its two ends, since the cost grows with the square of its length. */
const longestWhole = 256;
const endLength = 128;

/** A pattern may grow or shrink by this share, and by some words besides. */
const slackShare = 0.3;
const slackLength = 32;

/** More changes than this share of the pattern leave nothing to compare. */
const mostErrors = 0.75;

/** The stretch round a likely start in a text that is nearest to a pattern, or undefined where none is near at all. */
export function alignPattern(text: string, pattern: string, start: number): Alignment | undefined {
  const slack = Math.ceil(pattern.length * slackShare) + slackLength;
  const from = Math.max(start - slack, 0);
  const to = Math.min(start + pattern.length + slack, text.length);
  if (pattern.length <= longestWhole) return nearest(text, pattern, from, to);
  const middle = Math.floor((from + to) / 2);
  const head = nearest(text, pattern.slice(0, endLength), from, middle);
  const tail = nearest(text, pattern.slice(-endLength), middle, to);
  const found = [head, tail].filter((one) => one !== undefined);
  if (found.length === 0) return undefined;
  const errors = found.reduce((sum, one) => sum + one.errors, 0) / (found.length * endLength);
  return {
    from: head?.from ?? Math.max(start, 0),
    to: tail?.to ?? Math.min(start + pattern.length, to),
    errors: Math.round(errors * pattern.length),
  };
}

function nearest(text: string, pattern: string, from: number, to: number): Alignment | undefined {
  const [match] = search(text.slice(from, to), pattern, Math.ceil(pattern.length * mostErrors));
  return match && { from: from + match.start, to: from + match.end, errors: match.errors };
}
