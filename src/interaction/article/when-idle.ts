/** Milliseconds after which a busy page is read all the same. */
const patience = 500;
/** Milliseconds to wait where an engine does not say when it is idle: some frames, in which more may change. */
const pause = 60;

/** Calls when the page has time for it; returns what calls it off. */
export const whenIdle = (callback: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, pause);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: patience });
  return () => cancelIdleCallback(request);
};
