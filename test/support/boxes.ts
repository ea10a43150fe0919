/** Where things are on the page, as a reader's eye would have it. */

/** The boxes of what is seen of a node: its lines of text. */
export const linesOf = (node: Node): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

/** How far two boxes share ground, in pixels: 0 where they keep apart. */
export const overlap = (a: DOMRect, b: DOMRect): number =>
  Math.max(
    0,
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ),
  );

/** How far a box reaches out of another, in pixels. */
export const beyond = (inner: DOMRect, outer: DOMRect): number =>
  Math.max(
    0,
    outer.left - inner.left,
    outer.top - inner.top,
    inner.right - outer.right,
    inner.bottom - outer.bottom,
  );
