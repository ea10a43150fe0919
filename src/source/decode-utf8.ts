/**
 * The text of bytes that are valid UTF-8 and that nothing says to be anything else; undefined for all others.
 * `cut` says that the bytes end anywhere, so that half a letter at the end is no fault.
 */
export function decodeUtf8(bytes: Uint8Array, contentType = '', cut = false): string | undefined {
  const [first, second] = bytes;
  const isUtf16 = first === 0 || second === 0; // the zeros between its letters
  const charset = /charset\s*=\s*["']?([^\s;"']*)/i.exec(contentType)?.[1] ?? 'utf-8';
  if (isUtf16 || !/^utf-?8$/i.test(charset)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}
