const fetchable = new Set(['http:', 'https:', 'data:', 'blob:', 'file:']);

/**
 * The address of a story, or undefined where nothing can be asked of it: empty (which would be the page itself),
 * not an address, of a scheme that holds no data, or with a password in it (fetch refuses those).
 */
export function resolveAddress(address: string, base: string | undefined): URL | undefined {
  const trimmed = address.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return fetchable.has(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
}
