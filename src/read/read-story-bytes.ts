import { checkAnyReading, notLoaded } from './check-reading.js';
import type { ReadOptions, ReadStory } from './check-reading.js';
import { readers } from './index.js';
import { namedReader } from './named-reader.js';
import type { Clues } from './pick-reader.js';
import type { Reader } from './reader.js';

/** The reader for bytes that are no text, by the author's word or by how they begin; undefined for all that is text. */
export function bytesReader(bytes: Uint8Array, { type }: Clues): Reader | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const reader = namedReader(readers, type) ?? readers.find(({ magic }) => magic?.test(head));
  return reader?.readBytes && reader;
}

/** The story in bytes that are no text, as `readStory` reads it from one; undefined for what is text. */
export const readStoryBytes = (
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadStory> | undefined =>
  bytesReader(bytes, options)
    ?.readBytes?.(bytes, options.cut)
    .catch(notLoaded)
    .then((reading) => checkAnyReading(reading, options));
