import { findJsonFault } from '../../read/find-json-fault.js';
import { isBlank, sign, ValueEnd } from './value-end.js';

/** Keys of which an event has one, and of what stands in an event nothing has. */
const keysOfEvents = ['date', 'start', 'id'];

/** So many places are tried behind a fault: what has more brackets than that before an event tells none. */
const MOST_TRIED = 1000;

/** What is longer is not looked for behind a fault, so that looking is quick. */
const LONGEST = 2 ** 16;

const decoder = new TextDecoder();

/**
 * Where, in the bytes from one index to another, an event begins that is whole, whatever stands before it; -1 where none does.
 * What is missing before it may have turned its texts inside out, so that brackets alone do not tell.
 */
export function eventAfter(bytes: Uint8Array, from: number, to: number): number {
  let tried = 0;
  for (let at = bytes.indexOf(sign.openObject, from); at >= 0 && at < to;) {
    if ((tried += 1) > MOST_TRIED) return -1;
    const value = valueAt(bytes, at);
    if (isObject(value) && keysOfEvents.some((key) => Object.hasOwn(value, key))) return at;
    at = bytes.indexOf(sign.openObject, at + 1);
  }
  return -1;
}

/**
 * Whether what stands at an index may well stand behind an entry: a comma and another entry, or the end of the list and more
 * of the story, if any; undefined where that cannot be told before there are more bytes. `before` is JSON up to an entry.
 */
export function standsWell(
  bytes: Uint8Array,
  index: number,
  before: string,
  last: boolean,
): boolean | undefined {
  const at = behindBlanks(bytes, index);
  const isNear = bytes.length - at < LONGEST && !last;
  if (bytes[at] === sign.comma) {
    const value = valueAt(bytes, behindBlanks(bytes, at + 1));
    return value === 'unfinished' && isNear ? undefined : isObject(value);
  }
  if (bytes[at] !== sign.close) return at < bytes.length || last ? false : undefined;
  const rest = decoder.decode(bytes.subarray(at, at + LONGEST));
  const fault = findJsonFault(`${before}0${rest}`);
  if (fault && fault.index < before.length + 1 + rest.length) return false;
  return isNear ? undefined : true;
}

function behindBlanks(bytes: Uint8Array, index: number): number {
  let at = index;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What the value says that begins at an index; undefined where it is not JSON. */
function valueAt(bytes: Uint8Array, index: number): unknown {
  const near = bytes.subarray(index, index + LONGEST);
  const end = new ValueEnd();
  end.begin(near, 0);
  const length = end.find(near, false);
  if (length < 0) return 'unfinished';
  try {
    return JSON.parse(decoder.decode(near.subarray(0, length))) as unknown;
  } catch {
    return undefined;
  }
}
