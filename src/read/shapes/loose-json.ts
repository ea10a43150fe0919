/** An object of parsed JSON. */
export type LooseObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is LooseObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key of its own; undefined for null too, and for what is no object. */
export const valueOf = (loose: unknown, key: string): unknown =>
  isObject(loose) && Object.hasOwn(loose, key) ? (loose[key] ?? undefined) : undefined;

export const listOf = (loose: unknown, key: string): readonly unknown[] => {
  const value = valueOf(loose, key);
  return Array.isArray(value) ? value : [];
};

/** The text of a string or a number, trimmed; '' for all else. */
export const textOf = (loose: unknown, key: string): string => {
  const value = valueOf(loose, key);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** Whether a value says nothing: absent, null, blank, or a list or an object of such. */
export const saysNothing = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === undefined || value === null;
  return Object.values(value).every(saysNothing);
};

/** The own keys of an object that say something, but for some. */
export const restOf = (loose: unknown, known: readonly string[] = []): LooseObject =>
  isObject(loose)
    ? Object.fromEntries(
        Object.entries(loose).filter(([key, value]) => !known.includes(key) && !saysNothing(value)),
      )
    : {};

/** The same without what says nothing. */
export const said = (fields: LooseObject): LooseObject => restOf(fields);

/** How many entries tell what tool a list is of. */
const FEW = 5;

/** The first objects of a list. */
export const firstObjects = (list: unknown): readonly LooseObject[] => {
  if (!Array.isArray(list)) return [];
  const found: LooseObject[] = [];
  for (const entry of list as readonly unknown[]) {
    if (isObject(entry)) found.push(entry);
    if (found.length === FEW) break;
  }
  return found;
};
