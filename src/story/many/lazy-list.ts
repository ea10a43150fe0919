/** A list whose items are made when they are asked for: an array to all who read it. */
export function lazyList<Item>(length: number, at: (index: number) => Item | undefined): readonly Item[] {
  const list: Item[] = [];
  list.length = length;
  const isItem = (key: string | symbol): key is string =>
    typeof key === 'string' && /^\d+$/.test(key) && Number(key) < length;
  return new Proxy(list, {
    get: (target, key, receiver) =>
      isItem(key) ? at(Number(key)) : (Reflect.get(target, key, receiver) as unknown),
    has: (target, key) => isItem(key) || Reflect.has(target, key),
  });
}
