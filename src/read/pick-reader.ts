import { lookOf } from './look-of.js';
import { bareType, extensionOf, hasType, namedReader } from './named-reader.js';
import type { Reader } from './reader.js';

export interface Clues {
  /** The author's word: a reader's name or a media type. */
  readonly type?: string | undefined;
  /** The server's word, as in the header Content-Type. */
  readonly mediaType?: string | undefined;
  readonly url?: string | undefined;
}

/** A table of readers; the first stands in where nothing tells. */
export type Readers = readonly [Reader, ...Reader[]];

/**
 * The reader for a text. The author's word holds; servers and extensions often lie, so theirs holds
 * only if the text looks like it or like nothing that another reader knows.
 */
export function pickReader(readers: Readers, text: string, clues: Clues): Reader {
  const named = namedReader(readers, clues.type);
  if (named) return named;
  const look = lookOf(text);
  const bySight = readers.filter(({ looks }) => look !== undefined && looks.includes(look));
  const choice = bySight.length > 0 ? bySight : readers;
  return (
    choice.find((reader) => hasType(reader, bareType(clues.mediaType))) ??
    choice.find(({ extensions }) => extensions.includes(extensionOf(clues.url))) ??
    choice[0] ??
    readers[0]
  );
}
