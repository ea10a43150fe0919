import type { ArrowData, ArrowVector } from './arrow-table.js';
import { plainValue } from './plain-value.js';

export interface GroupColumn {
  /** Index in `names` for each row, -1 for none. */
  readonly group: Int32Array;
  /** Those known before, then others as they come. */
  readonly names: readonly string[];
}

/** The groups that a column names. Of one that is encoded by a dictionary each name is read once. */
export function groupColumn(vector: ArrowVector, known: readonly string[]): GroupColumn {
  const group = new Int32Array(vector.length).fill(-1);
  const indices = new Map(known.map((name, index) => [name, index]));
  const indexOf = (value: unknown): number => {
    const name = value === undefined ? '' : String(value);
    if (name.trim() === '') return -1;
    const index = indices.get(name) ?? indices.size;
    indices.set(name, index);
    return index;
  };
  let start = 0;
  for (const data of vector.data) {
    const first = start;
    const at =
      indexByKey(data, indexOf) ??
      ((row: number) => indexOf(plainValue(vector.get(first + row), vector.type)));
    for (let row = 0; row < data.length; row += 1) if (data.getValid(row)) group[first + row] = at(row);
    start += data.length;
  }
  return { group, names: [...indices.keys()] };
}

function indexByKey(
  { dictionary, values }: ArrowData,
  indexOf: (value: unknown) => number,
): ((row: number) => number) | undefined {
  if (!dictionary) return undefined;
  const keys = values as ArrayLike<number | bigint>;
  const found: number[] = [];
  return (row) => {
    const key = Number(keys[row] ?? -1);
    return key >= 0 && key < dictionary.length
      ? (found[key] ??= indexOf(plainValue(dictionary.get(key), dictionary.type)))
      : -1;
  };
}
