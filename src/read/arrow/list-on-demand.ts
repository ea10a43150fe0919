/**
 * A list whose entries are made each time that they are asked for, with other properties beside them. It is a list to all that
 * reads one, but no entry of it can be set.
 */
export function listOnDemand<Beside extends object>(
  length: number,
  at: (index: number) => unknown,
  beside: Beside,
): readonly unknown[] & Beside {
  const isIndex = (key: string | symbol): key is string =>
    typeof key === 'string' && /^\d+$/.test(key) && Number(key) < length;
  const own: object = { ...beside, length };
  return new Proxy([] as unknown[], {
    get(list, key) {
      if (isIndex(key)) return at(Number(key));
      return Reflect.get(Object.hasOwn(own, key) ? own : list, key) as unknown;
    },
    has: (list, key) => isIndex(key) || Object.hasOwn(own, key) || Reflect.has(list, key),
    set: () => false,
  }) as readonly unknown[] & Beside;
}
