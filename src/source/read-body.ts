export interface Body {
  readonly bytes: Uint8Array;
  /** Whether there was more than `maxBytes`; then `bytes` are those before. */
  readonly cut: boolean;
}

/** The bytes of a response as they arrive, after decompression; stops the transfer at `maxBytes`. Rejects as the stream does. */
export async function readBody(response: Response, maxBytes: number): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= maxBytes) {
    const { done, value } = await reader.read();
    if (done) return { bytes: joined(chunks, length), cut: false };
    chunks.push(value);
    length += value.length;
  }
  void reader.cancel().catch(() => {}); // we have what we want, and nobody waits for the rest
  return { bytes: joined(chunks, maxBytes), cut: true };
}

/** The first `length` bytes of all chunks as one. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - at), at);
    at += chunk.length;
  }
  return bytes;
}
