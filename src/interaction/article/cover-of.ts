import { flatParent } from './flat-parent.js';

/** Pixels that are covered at the head and at the foot of a box. */
export interface Cover {
  readonly top: number;
  readonly bottom: number;
}

/** What covers more than this share of a box is no header: a veil over the page, or a layer that lets all through. */
const most = 0.5;
/** Headers above one another that are looked for. */
const rows = 5;

/** What is painted at a point, also inside shadow roots. */
const elementsAt = (
  root: Document | ShadowRoot,
  x: number,
  y: number,
  seen = new Set<Element>(),
): Set<Element> => {
  for (const element of root.elementsFromPoint(x, y)) {
    if (seen.has(element)) continue;
    seen.add(element);
    if (element.shadowRoot) elementsAt(element.shadowRoot, x, y, seen);
  }
  return seen;
};

const stays = (element: Element): boolean => /fixed|sticky/.test(getComputedStyle(element).position);

/**
 * How much of a box is under headers and footers that stay while it scrolls, between two places across. What the passage
 * itself stands in covers nothing.
 */
export const coverOf = (
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  from: number,
  to: number,
  passage: Node,
): Cover => {
  const page = passage.ownerDocument;
  if (!page) return { top: 0, bottom: 0 };
  const round = new Set<Element>();
  for (let at = flatParent(passage); at; at = flatParent(at)) round.add(at);
  const within = (x: number): number => Math.min(Math.max(x, left + 1), right - 1);
  const places = [...new Set([from + 1, (from + to) / 2, to - 1].map(within))];
  const limit = (bottom - top) * most;

  /** The boxes of all that stays over a line across. */
  const staying = (y: number): DOMRect[] =>
    places
      .flatMap((x) => [...elementsAt(page, x, y)])
      .filter((element) => !round.has(element) && stays(element))
      .map((element) => element.getBoundingClientRect())
      .filter(({ height }) => height <= limit);

  let head = top;
  for (let i = 0; i < rows; i += 1) {
    const next = Math.max(head, ...staying(head + 1).map((box) => box.bottom));
    if (next === head || next - top > limit) break;
    head = next;
  }
  let foot = bottom;
  for (let i = 0; i < rows; i += 1) {
    const next = Math.min(foot, ...staying(foot - 1).map((box) => box.top));
    if (next === foot || bottom - next > limit) break;
    foot = next;
  }
  return { top: head - top, bottom: bottom - foot };
};
