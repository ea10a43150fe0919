import { Body } from './body.js';

/** Whether bytes begin as a file of gzip does. */
export const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** What a file of gzip has in it, as it comes; never more than `maxBytes` of that. Rejects where the file is damaged. */
export function unpack(packed: Body, maxBytes: number): Body {
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (stream) => {
      const chunk = await packed.next();
      if (chunk) stream.enqueue(chunk as Uint8Array<ArrayBuffer>);
      else stream.close();
    },
    cancel: () => packed.stop(),
  });
  return new Body(new Response(bytes.pipeThrough(new DecompressionStream('gzip'))), maxBytes);
}
