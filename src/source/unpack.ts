/** The bytes that were packed by gzip, as they come; `first` of the packed ones have been read already. */
export const unpack = (
  first: Uint8Array<ArrayBuffer>,
  rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (packed) => packed.enqueue(first),
    pull: async (packed) => {
      const { done, value } = await rest.read();
      if (done) packed.close();
      else packed.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  })
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
