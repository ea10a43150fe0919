import type { Words } from '../../locales/index.js';
import { type Writer, writers } from '../../write/index.js';

/** A format as a menu offers it. */
export interface OfferedFormat {
  /** What `export` is asked for. */
  readonly name: string;
  readonly title: string;
}

/** What is offered: first what is to be looked at, then data. */
export interface Offer {
  readonly pictures: readonly OfferedFormat[];
  readonly data: readonly OfferedFormat[];
}

const rows: readonly (readonly [string, Writer])[] = Object.entries(writers);

/** What is to be looked at, by names of the reader's language; `png` is the element's own, and no row of the table. */
const toLookAt = { svg: 'pictureSvg', png: 'picturePng', page: 'webPage' } as const satisfies Readonly<
  Record<string, keyof Words>
>;

const names = [...Object.keys(toLookAt), ...rows.map(([name]) => name)];

/** What `exports` offers: the formats that it names; by itself, or where it names none that there is, those for people. */
export function offeredFormats(exports: string | null, words: Words): Offer {
  const asked = new Set(exports?.trim().toLowerCase().split(/\s+/));
  const isAsked = names.some((name) => asked.has(name));
  const has = (name: string, aside = false): boolean => (isAsked ? asked.has(name) : !aside);
  return {
    pictures: Object.entries(toLookAt)
      .filter(([name]) => has(name) && (name === 'png' || Object.hasOwn(writers, name)))
      .map(([name, word]) => ({ name, title: words[word] })),
    data: rows
      .filter(([name, { aside }]) => !Object.hasOwn(toLookAt, name) && has(name, aside))
      .map(([name, { title }]) => ({ name, title })),
  };
}
