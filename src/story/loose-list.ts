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
  try {
    if (!Array.isArray(value)) return undefined;
    const length = Math.min(value.length, limit);
    if (length < value.length) {
      check.log.add({
        code: 'too-many',
        severity: 'error',
        path,
        value: value.length,
        message: `The list has ${value.length} entries; the first ${length} are read.`,
        done: 'shortened',
      });
    }
    return entriesOf(value, length, path);
  } catch {
    return undefined; // a Proxy that refuses to say what it is
  }
}

/** Stands for what could not be read: neither text nor object, so it is left out where it is met. */
const unreadable = Symbol('unreadable');

function* entriesOf(list: readonly unknown[], length: number, path: string): Generator<Entry> {
  for (let index = 0; index < length; index += 1) {
    yield { value: element(list, index), path: `${path}[${index}]`, index };
  }
}

function element(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return unreadable;
  }
}
