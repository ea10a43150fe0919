import type { Problem } from '../story/index.js';
import { failure } from './failure.js';
import { findJsonFault } from './find-json-fault.js';
import { lineAndColumn } from './line-and-column.js';
import { lookOf } from './look-of.js';
import { MAX_DEPTH, tooDeep } from './too-deep.js';

/** The one problem for which a text is not JSON: what it looks like instead, or what stands where it should not. */
export function whyNotJson(text: string): Problem {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    return refuse(text, deep, `brackets stand inside one another more than ${MAX_DEPTH} deep.`);
  }
  const look = lookOf(text);
  if (look === 'HTML') return failure('web-page', 'This is a web page, not data.');
  if (look !== undefined && look !== 'JSON') {
    return failure('looks-like', `This looks like ${look}, but JSON was expected.`, { value: look });
  }
  const fault = findJsonFault(text);
  if (!fault) return failure('not-json', 'This browser cannot read this JSON.');
  const hint = fault.hint ? ` ${fault.hint}` : '';
  return refuse(text, fault.index, `${fault.expected} was expected, but ${found(text, fault.index)}.${hint}`);
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

function refuse(text: string, index: number, why: string): Problem {
  const place = lineAndColumn(text, index);
  const message = `This is not JSON: at line ${place.line}, column ${place.column}, ${why}`;
  const value = text.slice(index, index + SHOWN);
  return failure('not-json', message, { ...place, value });
}
