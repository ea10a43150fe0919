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
      const blocks = new Set(
        entry.ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
      );
      for (const block of [entry.block, ...blocks].map(elementOf)) {
        const known = this.#byBlock.get(block);
        if (!known) this.#byBlock.set(block, [entry]);
        else if (known.at(-1) !== entry) known.push(entry);
      }
    }
  }

  /** What is under the pointer, of two the inner one. */
  at(event: MouseEvent): T | undefined {
    const { clientX: x, clientY: y } = event;
    for (const at of event.composedPath()) {
      const entries = at instanceof Element ? this.#byBlock.get(at) : undefined;
      const found = entries?.find(({ ranges }) => ranges.some((range) => covers(range, x, y)));
      if (found) return found.value;
    }
    return undefined;
  }

  /** What a selection touches, the shortest first. */
  in(selection: Selection): T[] {
    const selected = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
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

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance,
  );
}

/** Whether two ranges have a character in common; never so in different trees. */
function touch(a: Range, b: Range): boolean {
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return (
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0
  );
}
