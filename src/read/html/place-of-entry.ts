import type { Place } from '../reader.js';
import type { TreeElement } from './element-tree.js';
import type { Loose } from './read-quote.js';

/** An entry of the story with the element that it was read from. */
export interface Entry {
  readonly loose: Loose;
  readonly element: TreeElement;
  /** In the words of a table, where it stands in one: what stands at a key of it. */
  readonly placeOf?: (rest: string) => Place | undefined;
}

export type Entries = Readonly<Record<'events' | 'groups' | 'periods' | 'links', readonly Entry[]>>;

const names = { events: '', groups: ' of the groups', periods: ' of the periods', links: ' of the links' };

/** Where what stands at a path of the story was written: its item with its id, and in a text its line. */
export function placeOfEntry(
  entries: Entries,
  text: string | undefined,
): (path: string) => Place | undefined {
  let starts: readonly number[] | undefined;
  return (path) => {
    const [, list, index, rest] = /^(events|groups|periods|links)\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
    const entry = list && entries[list as keyof Entries][Number(index)];
    if (!entry) return undefined;
    const { element, placeOf } = entry;
    const id = element.attribute('id');
    const name = `item ${Number(index) + 1}${names[list as keyof Entries]}${id ? ` (id "${id}")` : ''}`;
    const place = placeOf?.(rest ?? '') ?? { where: rest ? `${name}, ${rest}` : name };
    if (text === undefined || element.at === undefined) return place;
    starts ??= lineStarts(text);
    return { ...place, ...lineAt(starts, element.at) };
  };
}

/** Where each line begins: once for all problems of a text, which may be long. */
const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
];

function lineAt(starts: readonly number[], at: number): Pick<Place, 'line' | 'column'> {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
