import type { Story } from '../story/index.js';
import { writeJsonLd } from './json-ld.js';
import type { Writer } from './writer.js';

/** The formats that a story can be written in, by the name that asks for them. */
export const writers = {
  'json-ld': {
    name: 'JSON-LD',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: writeJsonLd,
  },
} as const satisfies Readonly<Record<string, Writer>>;

/** The row of a format, by its name or its media type; undefined where there is none of that name. */
export function writerOf(type: string): Writer | undefined {
  const asked = type.trim().toLowerCase();
  return Object.entries(writers).find(([name, { mediaType }]) => name === asked || mediaType === asked)?.[1];
}

/** A story in a format; undefined where there is none of that name. */
export function write(story: Story, type: string): string | undefined {
  return writerOf(type)?.write(story);
}

export { writeJsonLd } from './json-ld.js';
export type { Writer } from './writer.js';
