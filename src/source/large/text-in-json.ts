import { isBlank, sign } from './value-end.js';

/** Up to so many letters a text is made of its letters, which costs less than to call a decoder. */
const short = 128;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text under a key of an object that is written in JSON, from one byte to before another: found without reading what stands
 * behind it, and without an object. Undefined where it cannot be told so: where there is none, or it is no text. Of a key that
 * is written twice it is the first.
 */
export function textInJson(bytes: Uint8Array, from: number, to: number, key: string): string | undefined {
  let at = afterBlank(bytes, from, to);
  if (bytes[at] !== sign.openObject) return undefined;
  for (;;) {
    const name = afterBlank(bytes, at + 1, to);
    if (bytes[name] !== sign.quote) return undefined;
    const end = afterString(bytes, name, to);
    const value = afterBlank(bytes, afterBlank(bytes, end, to) + 1, to);
    if (isName(bytes, name, end, key))
      return bytes[value] === sign.quote ? textAt(bytes, value, to) : undefined;
    at = afterValue(bytes, value, to);
    if (bytes[at] !== sign.comma || at >= to) return undefined;
  }
}

function afterBlank(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at])) at += 1;
  return at;
}

/** Behind the closing quotation mark of a string that begins with one. */
function afterString(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && bytes[at] !== sign.quote) at += bytes[at] === sign.backslash ? 2 : 1;
  return at + 1;
}

/** At the comma or the brace behind a member's value. */
function afterValue(bytes: Uint8Array, from: number, to: number): number {
  let depth = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    if (byte === sign.quote) {
      at = afterString(bytes, at, to);
      continue;
    }
    if (byte === sign.openObject || byte === sign.open) depth += 1;
    else if (depth === 0 && (byte === sign.comma || byte === sign.closeObject)) return at;
    else if (byte === sign.closeObject || byte === sign.close) depth -= 1;
    at += 1;
  }
  return at;
}

function isName(bytes: Uint8Array, from: number, to: number, key: string): boolean {
  if (to - from !== key.length + 2) return false;
  for (let i = 0; i < key.length; i += 1) if (bytes[from + 1 + i] !== key.charCodeAt(i)) return false;
  return true;
}

const letters: number[] = [];

/** The text of a string: read by a parser where it has more than plain letters. */
function textAt(bytes: Uint8Array, from: number, to: number): string {
  letters.length = 0;
  for (let at = from + 1; at < to && letters.length < short; at += 1) {
    const byte = bytes[at]!;
    if (byte === sign.quote) return String.fromCharCode(...letters);
    if (byte === sign.backslash || byte > 0x7f) break;
    letters.push(byte);
  }
  return JSON.parse(decoder.decode(bytes.subarray(from, afterString(bytes, from, to)))) as string;
}
