import type { Check } from './check.js';

/** Own enumerable properties, each read once; undefined where it is no object. */
export function ownValues(
  loose: unknown,
  path: string,
  check: Pick<Check, 'log'>,
): ReadonlyMap<string, unknown> | undefined {
  const values = new Map<string, unknown>();
  try {
    if (typeof loose !== 'object' || loose === null || Array.isArray(loose)) return undefined;
    for (const key of Object.keys(loose)) {
      try {
        values.set(key, (loose as Record<string, unknown>)[key]);
      } catch {
        check.log.add({
          code: 'unreadable',
          severity: 'error',
          path: path === '' ? key : `${path}.${key}`,
          message: 'Reading this property threw an error.',
          done: 'ignored',
        });
      }
    }
  } catch {
    return undefined; // a Proxy that refuses to say what it holds
  }
  return values;
}
