import type { Check } from './check.js';

/** How many entries of a list are read: more than a page can show, fewer than would hold it up. */
export const most = { events: 5_000_000, parts: 100_000 } as const;

export interface Entry {
  readonly value: unknown;
  readonly path: string;
  readonly index: number;
}

/** The entries of an array with their paths, or undefined where it is none. */
export function looseList(
  value: unknown,
  path: string,
  check: Check,
  limit: number,
): Iterable<Entry> | undefined {
  const length = lengthOfList(value);
  if (length === undefined) return undefined;
  return entriesOf(value as readonly unknown[], readLength(length, path, check, limit), path);
}

/** How many entries an array has, or undefined where it is none. */
export function lengthOfList(value: unknown): number | undefined {
  try {
    return Array.isArray(value) ? value.length : undefined;
  } catch {
    return undefined; // a Proxy that refuses to say what it is
  }
}

/** How many of so many entries are read; a problem where that is not all. */
export function readLength(length: number, path: string, check: Check, limit: number): number {
  if (length <= limit) return length;
  check.log.add({
    code: 'too-many',
    severity: 'error',
    path,
    value: length,
    message: `The list has ${length} entries; the first ${limit} are read.`,
    done: 'shortened',
  });
  return limit;
}

/** The entries of an array as they are now. */
export const entriesNow = (list: readonly unknown[]): unknown[] =>
  Array.from({ length: list.length }, (_, index) => entryOf(list, index));

/** Stands for what could not be read: neither text nor object, so it is left out where it is met. */
const unreadable = Symbol('unreadable');

function* entriesOf(list: readonly unknown[], length: number, path: string): Generator<Entry> {
  for (let index = 0; index < length; index += 1) {
    yield { value: entryOf(list, index), path: `${path}[${index}]`, index };
  }
}

/** An entry of an array, whatever the array does. */
export function entryOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return unreadable;
  }
}
