import type { LooseColumns } from './many/loose-columns.js';

/** The most events of a story that are checked at once; more are gathered in steps (`many/`). */
export const mostAtOnce = 4096;

/** Whether a loose story has more events in its list than are checked at once, or has them as columns. */
export function isLarge(loose: unknown): boolean {
  const events = eventsOf(loose);
  return (
    lengthOf(loose) > mostAtOnce || lengthOf(events) > mostAtOnce || isColumns(loose) || isColumns(events)
  );
}

/** Whether a value has instants in a typed array where a list would have events. */
export function isColumns(value: unknown): value is LooseColumns {
  return property(value, 'earliest') instanceof Float64Array;
}

function eventsOf(loose: unknown): unknown {
  return property(loose, 'events');
}

/** The length of an array; 0 of anything else. */
function lengthOf(value: unknown): number {
  try {
    return Array.isArray(value) ? value.length : 0;
  } catch {
    return 0; // a Proxy that has been revoked
  }
}

/** What stands under a key, or undefined where nothing can be read. */
function property(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  } catch {
    return undefined;
  }
}
