/** Milliseconds that reading may wait for the page to have nothing else to do. */
const patience = 500;

/** Does something once the page has nothing else to do; gives what calls it off. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(act, { timeout: patience });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(act, 50); // WebKit has no word for it
  return () => clearTimeout(id);
}
