/** Something that is linked with a passage of the article. */
export interface Entry<T> {
  readonly ranges: readonly Range[];
  /** The block that holds where it begins. */
  readonly block: Element;
  readonly value: T;
}

/** Pixels round words that still count as on them: lines of one passage touch each other. */
const tolerance = 2;

const lengthOf = ({ ranges }: Entry<unknown>): number =>
  ranges.reduce((sum, range) => sum + String(range).length, 0);

/**
 * Finds passages by point, selection and focus, in one way in every engine: blocks are known, and only of the passages in the
 * block under the pointer it is asked where they stand.
 */
export class PassageIndex<T> {
  /** The shortest first: a quotation inside a quotation is the one that is meant. */
  readonly #entries: readonly Entry<T>[];
  readonly #byBlock = new Map<Element, Entry<T>[]>();

  constructor(entries: readonly Entry<T>[]) {
    this.#entries = entries
      .map((entry) => ({ entry, length: lengthOf(entry) }))
      .toSorted((a, b) => a.length - b.length)
      .map(({ entry }) => entry);
    for (const entry of this.#entries) {
      const holders = entry.ranges.map(({ commonAncestorContainer }) => elementOf(commonAncestorContainer));
      for (const holder of new Set([entry.block, ...holders])) {
        const known = this.#byBlock.get(holder);
        if (known) known.push(entry);
        else this.#byBlock.set(holder, [entry]);
      }
    }
  }

  /** What is under the pointer, of two the inner one. */
  at(event: MouseEvent): T | undefined {
    const { clientX: x, clientY: y } = event;
    const path = event.composedPath();
    const near = new Set(path.flatMap((at) => (at instanceof Element && this.#byBlock.get(at)) || []));
    if (near.size === 0) return undefined;
    return this.#entries.find((entry) => near.has(entry) && covers(entry.ranges, x, y))?.value;
  }

  /** What a selection touches, the shortest first. */
  in(selection: Selection): T[] {
    const selected = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i)).filter(
      ({ collapsed }) => !collapsed,
    );
    return this.#entries
      .filter(({ ranges }) => ranges.some((range) => selected.some((other) => touch(range, other))))
      .map(({ value }) => value);
  }

  /** The passage that an element, as a link, has words of; not one that it holds with its block. */
  holding(element: Element): T | undefined {
    const words = element.ownerDocument.createRange();
    words.selectNodeContents(element);
    return this.#entries.find(
      ({ ranges, block }) => !element.contains(block) && ranges.some((range) => touch(range, words)),
    )?.value;
  }
}

function elementOf(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement as Element);
}

/** Whether a point is on words, or between two of their lines: on the way from one to the other it is not left. */
function covers(ranges: readonly Range[], x: number, y: number): boolean {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]);
  return lines.some((line, i) => {
    if (isIn(line, x, y)) return true;
    const next = lines.slice(i + 1).find(({ top }) => top >= line.bottom);
    if (!next || next.top - line.bottom > line.height) return false;
    const [left, right] = [Math.max(line.left, next.left), Math.min(line.right, next.right)];
    return isIn({ left, right, top: line.bottom, bottom: next.top }, x, y);
  });
}

const isIn = (
  { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  x: number,
  y: number,
): boolean =>
  x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;

/** Whether two ranges have a character in common; never so in different trees. */
function touch(a: Range, b: Range): boolean {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return (
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0
  );
}
