import type { Reader } from './reader.js';

/** The reader that an author named, by its name or a media type; undefined where there is none of that name. */
export function namedReader(readers: readonly Reader[], type: string | undefined): Reader | undefined {
  const name = bareType(type);
  return readers.find((reader) => reader.name === name || hasType(reader, name));
}

/** A media type without its parameters, in lower case. */
export const bareType = (mediaType = '') => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

export const hasType = (reader: Reader, type: string) =>
  type !== '' && reader.types.some((own) => (own.startsWith('+') ? type.endsWith(own) : type === own));

/** The extension of an address, in lower case and without its dot, of a packed file that of what is in it; '' where it has none. */
export const extensionOf = (url = '') => /\.(\w+)(?:\.gz)?(?:[?#].*)?$/is.exec(url)?.[1]?.toLowerCase() ?? '';
