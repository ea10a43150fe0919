import { charactersOf, edtfAt, unitLength } from '../../time/index.js';
import { typeIds } from './arrow-table.js';
import type { ArrowType, ArrowVector } from './arrow-table.js';

/**
 * A value of a table as JSON would have it: dates as EDTF, structs and maps as objects, undefined for what is absent or has no
 * words (bytes, what is no number).
 */
export function plainValue(value: unknown, type: ArrowType): unknown {
  if (value === null || value === undefined) return undefined;
  switch (type.typeId) {
    case typeIds.dictionary:
      return type.dictionary && plainValue(value, type.dictionary);
    case typeIds.date:
      return momentText(Number(value), charactersOf.day);
    case typeIds.timestamp:
      return momentText(
        Number(value),
        charactersOf[type.unit === 0 ? 'second' : 'millisecond'],
        type.timezone,
      );
    case typeIds.time:
      return clockText(Number(value) * 1000 ** (1 - (type.unit ?? 0)));
    case typeIds.decimal:
      return Number(String(value)) / 10 ** (type.scale ?? 0);
    case typeIds.list:
    case typeIds.largeList:
    case typeIds.fixedSizeList:
      return listOf(value as ArrowVector);
    case typeIds.struct:
      return objectOf(value as Entries, type.children ?? []);
    case typeIds.map:
      return objectOf(value as Entries, type.children?.[0]?.type.children?.slice(1) ?? []);
    default:
      return scalar(value);
  }
}

type Entries = Iterable<readonly [unknown, unknown]>;

function scalar(value: unknown): unknown {
  switch (typeof value) {
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'string':
    case 'boolean':
      return value;
    default:
      return undefined;
  }
}

function listOf(vector: ArrowVector): unknown[] {
  return Array.from({ length: vector.length }, (_, index) => plainValue(vector.get(index), vector.type));
}

/** Of a map all values are of one type, that of its last field. */
function objectOf(entries: Entries, fields: readonly { readonly type: ArrowType }[]): object {
  // Without a prototype, so that a key `__proto__` is a key like any other.
  const object = Object.create(null) as Record<string, unknown>;
  let index = 0;
  for (const [name, value] of entries) {
    const field = fields[index] ?? fields.at(-1);
    const plain = field && plainValue(value, field.type);
    if (plain !== undefined) object[String(name)] = plain;
    index += 1;
  }
  return object;
}

/** A time of day, so many milliseconds from midnight. */
function clockText(time: number): string | undefined {
  return time >= 0 && time < unitLength.day ? new Date(time).toISOString().slice(11, 19) : undefined;
}

function momentText(time: number, characters: number, zone?: string | null): string | undefined {
  return Number.isFinite(time) ? edtfAt(Math.floor(time), characters) + (zone ? 'Z' : '') : undefined;
}
