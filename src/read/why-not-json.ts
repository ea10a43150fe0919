import type { Problem } from '../story/index.js';
import { failure } from './failure.js';
import { findJsonFault } from './find-json-fault.js';
import { lineAndColumn } from './line-and-column.js';
import { lookOf } from './look-of.js';
import { MAX_DEPTH, tooDeep } from './too-deep.js';

/** Where in a text it ceases to be JSON, and why that is so, as the end of a sentence. */
export interface Fault {
  readonly index: number;
  readonly why: string;
}

/** The one problem for which a text is not JSON: what it looks like instead, or what stands where it should not. */
export function whyNotJson(text: string): Problem {
  const deep = tooDeep(text) !== undefined;
  const look = deep ? undefined : lookOf(text);
  if (look === 'HTML') return failure('web-page', 'This is a web page, not data.');
  if (look !== undefined && look !== 'JSON') {
    return failure('looks-like', `This looks like ${look}, but JSON was expected.`, { value: look });
  }
  const fault = faultOf(text);
  if (!fault) return failure('not-json', 'This browser cannot read this JSON.');
  return notJson(text, fault);
}

/** What is wrong in a text that stands behind another, which is JSON as far as it goes; undefined where all is well. */
export function faultOf(text: string, context = ''): Fault | undefined {
  const all = context + text;
  const deep = tooDeep(all);
  if (deep !== undefined) {
    const why = `brackets stand inside one another more than ${MAX_DEPTH} deep.`;
    return { index: deep - context.length, why };
  }
  const fault = findJsonFault(all);
  if (!fault) return undefined;
  const hint = fault.hint ? ` ${fault.hint}` : '';
  const why = `${fault.expected} was expected, but ${found(all, fault.index)}.${hint}`;
  return { index: fault.index - context.length, why };
}

function found(text: string, index: number): string {
  const code = text.codePointAt(index);
  if (code === undefined) return 'the data ends';
  if (code === 0x0a || code === 0x0d) return 'the line ends';
  const isVisible = /[^\p{C}\p{Z}]/u.test(String.fromCodePoint(code));
  return isVisible
    ? `“${String.fromCodePoint(code)}” was found`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')} was found`;
}

/** At most this much of what stands at the fault. */
const SHOWN = 24;

/** The problem for a fault; `place` is where it stands in a text of which this one is a part. */
export function notJson(text: string, { index, why }: Fault, place = lineAndColumn(text, index)): Problem {
  const message = `This is not JSON: at line ${place.line}, column ${place.column}, ${why}`;
  const value = text.slice(index, index + SHOWN);
  return failure('not-json', message, { line: place.line, column: place.column, value });
}
