/** Whether the reader, or the browser for them, asks pages to load as little as they can. */
export const isSparing = (): boolean => {
  if (!('matchMedia' in globalThis)) return false;
  const { connection }: { connection?: { saveData?: boolean } } = navigator as object;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
};
