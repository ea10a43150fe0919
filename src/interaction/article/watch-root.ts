type Listener = (records: readonly MutationRecord[]) => void;

interface Watched {
  readonly observer: MutationObserver;
  readonly listeners: Set<Listener>;
}

/** One observer for a tree, however many timelines follow something in it. */
const watched = new WeakMap<Node, Watched>();

const observe = (root: Node): Watched => {
  const listeners = new Set<Listener>();
  const observer = new MutationObserver((records) => {
    for (const listener of listeners) listener(records);
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id'] });
  return { observer, listeners };
};

/** Tells of elements that come, go or take another id anywhere in a tree; returns what lets go. */
export const watchRoot = (root: Node, listener: Listener): (() => void) => {
  const { observer, listeners } = watched.get(root) ?? observe(root);
  watched.set(root, { observer, listeners });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    if (watched.get(root)?.observer === observer) watched.delete(root);
  };
};
