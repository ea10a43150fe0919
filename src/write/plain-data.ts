import type { Loss } from './writer.js';

/** Deeper than this `read/` takes nothing. */
const deepest = 150;

/**
 * A copy of data that JSON can say, which `JSON.stringify` writes without calling any of it: what it cannot say (a function,
 * a circle, a number that is none) is left out and noted in `lost`.
 */
export function plainData(value: unknown, path: string, lost: Loss[]): unknown {
  return copyOf(value, path, lost, []);
}

function copyOf(value: unknown, path: string, lost: Loss[], inside: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object')
    return lose(path, `JSON has nothing for a ${typeof value} such as this.`, lost);
  if (inside.includes(value)) return lose(path, 'This holds itself, which JSON cannot say.', lost);
  if (inside.length >= deepest) return lose(path, 'This stands too deep inside other data.', lost);
  try {
    return Array.isArray(value)
      ? value.map((entry, i) => copyOf(entry, `${path}[${i}]`, lost, [...inside, value]) ?? null)
      : copyOfObject(value, path, lost, [...inside, value]);
  } catch {
    return lose(path, 'Reading this threw an error.', lost);
  }
}

function copyOfObject(value: object, path: string, lost: Loss[], inside: readonly object[]): object {
  // Without a prototype, so that a key `__proto__` is a key like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    const plain = copyOf(entry, path === '' ? key : `${path}.${key}`, lost, inside);
    if (plain !== undefined) copy[key] = plain;
  }
  return copy;
}

function lose(path: string, message: string, lost: Loss[]): undefined {
  lost.push({ path, message });
}
