// A story in an address: compressed, in the part of it that no server is sent.

const key = 'play';

const through = async (bytes: BlobPart, stream: GenericTransformStream): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair)).arrayBuffer();

const letters = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

/** The fragment for a text: `play=…`. */
export const fragmentOf = async (text: string): Promise<string> => {
  const packed = await through(text, new CompressionStream('deflate-raw'));
  return `${key}=${letters(new Uint8Array(packed))}`;
};

/** The text of a fragment; undefined where it has none, or one that cannot be read. */
export const textOf = async (fragment: string): Promise<string | undefined> => {
  const packed = new URLSearchParams(fragment.replace(/^#/, '')).get(key);
  if (!packed) return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
};
