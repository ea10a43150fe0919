import { lookOf } from '../../read/look-of.js';
import { namedReader } from '../../read/named-reader.js';
import { readers, type ReadOptions, streamingReader } from '../../read/index.js';
import { encodingOf } from '../decode-text.js';
import type { LargeFormat } from './large-reading.js';

/** Surer than the look of a text, which may go by a line further on. */
const beginsJson = /^\s*(?:\{\s*"|\[\s*\{)/;

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
  if (named !== undefined) return named === 'json' ? 'list' : undefined;
  const text = new TextDecoder().decode(head);
  if (lookOf(text) === 'JSON Lines') return 'lines';
  return beginsJson.test(text) ? 'list' : undefined;
}
