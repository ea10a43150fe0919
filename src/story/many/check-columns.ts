import type { Check } from '../check.js';
import type { LooseColumns } from './loose-columns.js';

type Numbers = Exclude<
  LooseColumns['group'] | LooseColumns['importance'] | LooseColumns['latest'],
  undefined
>;

const indexes = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array];

/**
 * The columns of a loose story, each read once: those that are no columns of this length are left out with a problem.
 * Values in them are not looked at.
 */
export function checkColumns(loose: LooseColumns, check: Check, most: number): LooseColumns {
  const { earliest, latest, group, importance, reported, at, length: given } = loose;
  const length = Math.min(lengthOf(given, earliest, check), most);
  const kept = <Column extends Numbers>(
    key: string,
    column: Column | undefined,
    kinds: readonly (abstract new (...args: never) => unknown)[],
  ): { [name: string]: Column } => {
    if (column === undefined || column === null) return {};
    if (kinds.some((kind) => column instanceof kind) && column.length >= length) {
      return { [key]: column.subarray(0, length) as Column };
    }
    check.log.add({
      code: 'bad-column',
      severity: 'error',
      path: `events.${key}`,
      value: column,
      message: `A ${kinds.map(({ name }) => name).join(' or ')} of ${length} numbers was expected.`,
      done: 'ignored',
    });
    return {};
  };
  return {
    length,
    earliest: earliest.subarray(0, length),
    ...kept('latest', latest, [Float64Array]),
    ...kept('group', group, indexes),
    ...kept('importance', importance, [Float32Array, Float64Array]),
    ...kept('reported', reported, [Float64Array]),
    ...(typeof at === 'function' && { at: (index: number) => at.call(loose, index) }),
  };
}

function lengthOf(given: unknown, { length }: Float64Array, check: Check): number {
  if (given === undefined || given === length) return length;
  check.log.add({
    code: 'bad-column',
    severity: 'error',
    path: 'events.length',
    value: given,
    message: `There are ${length} numbers in "earliest"; the same length was expected.`,
    done: 'replaced',
  });
  return typeof given === 'number' && given >= 0 && given < length ? Math.floor(given) : length;
}
