/** Characters of a line. */
const room = 100;

/** What stands on lines of its own however short it is: the story, and the list of its events. */
const open = 2;

/** JSON as people write it: what has room in a line stands in one, and what has not is opened. */
export const jsonText = (value: unknown): string => `${textAt(value, 0, 0)}\n`;

/** `before` is how much of its line is taken by what stands before it. */
const textAt = (value: unknown, depth: number, before: number): string => {
  const flat = flatText(value);
  const isOpen = depth < open && typeof value === 'object' && value !== null;
  const entries = entriesOf(value);
  // A comma may follow.
  if (entries.length === 0 || (!isOpen && 2 * depth + before + flat.length < room)) return flat;
  const indent = '  '.repeat(depth + 1);
  const lines = entries.map(([key, inner]) => {
    const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
    return `${indent}${name}${textAt(inner, depth + 1, name.length)}`;
  });
  const [begin, end] = Array.isArray(value) ? '[]' : '{}';
  return `${begin}\n${lines.join(',\n')}\n${'  '.repeat(depth)}${end}`;
};

const flatText = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = entriesOf(value);
  if (Array.isArray(value)) return `[${entries.map(([, inner]) => flatText(inner)).join(', ')}]`;
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${flatText(inner)}`).join(', ')} }`;
};

/** The members of an object, the elements of a list: what JSON has no word for is left out. */
const entriesOf = (value: unknown): (readonly [string | undefined, unknown])[] => {
  if (Array.isArray(value)) return value.map((inner: unknown) => [undefined, inner] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
};
