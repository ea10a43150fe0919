/** Bytes that a page holds once its waste is gone: script, nodes, buffers; and all with its Workers, where the engine tells. */
export const memoryOf = async ({ page, protocol }) => {
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const heap = await protocol.send('Runtime.getHeapUsage');
  return {
    script: heap.usedSize,
    nodes: heap.embedderHeapUsedSize ?? 0,
    buffers: heap.backingStorageSize ?? 0,
    whole: (await page.evaluate(() => globalThis.bench.memory())) ?? NaN,
  };
};
