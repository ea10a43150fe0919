/** What was played last on this page, in any timeline of it. */
let playing: WeakRef<HTMLMediaElement> | undefined;

/** Silences what has been playing, now that another starts. */
export const onlyOnePlays = (next: HTMLMediaElement): void => {
  const before = playing?.deref();
  if (before && before !== next) before.pause();
  playing = new WeakRef(next);
};
