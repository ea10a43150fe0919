import { readers } from './index.js';
import { namedReader } from './named-reader.js';
import type { Clues } from './pick-reader.js';
import type { BytesReader, Reader } from './reader.js';

/** The reader for bytes that are no text, by the author's word or by how they begin; undefined for all that is text. */
export function bytesReader(bytes: Uint8Array, { type }: Clues): BytesReader | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const reader = namedReader(readers, type) ?? readers.find(({ magic }) => magic?.test(head));
  return reader && isForBytes(reader) ? reader : undefined;
}

const isForBytes = (reader: Reader): reader is BytesReader => reader.readBytes !== undefined;
