import { lookOf } from '../../read/look-of.js';
import { namedReader } from '../../read/named-reader.js';
import { readers, type ReadOptions, streamingReader } from '../../read/index.js';
import { encodingOf } from '../decode-text.js';
import type { LargeFormat } from './large-reading.js';

/**
 * How a large text is split into its entries, by its first bytes and what is told of it; undefined where it has to be read
 * all at once: in another format, or another encoding than UTF-8.
 */
export function largeFormat(
  head: Uint8Array,
  { type, mediaType, url }: ReadOptions,
): LargeFormat | undefined {
  if (encodingOf(head, mediaType ?? '').encoding !== 'utf-8') return undefined;
  if (streamingReader({ type, mediaType, url })) return 'lines';
  const named = namedReader(readers, type)?.name;
  const look = named === undefined ? lookOf(new TextDecoder().decode(head)) : undefined;
  if (named === 'json' || look === 'JSON') return 'list';
  return look === 'JSON Lines' ? 'lines' : undefined;
}
