import { rootsOf } from '../page/roots-of.js';
import { flatParent } from './flat-parent.js';
import { isBlock } from './is-block.js';

/** A passage in the page, and what it stands for. */
export interface PlacedPassage<T> {
  readonly ranges: readonly Range[];
  readonly value: T;
}

/** Pixels that a pointer may be beside a line. */
const tolerance = 2;

const elementOf = (node: Node): Element | undefined => (node instanceof Element ? node : flatParent(node));

/** The block that a range stands in: what lies between its lines belongs to no inline element. */
const blockAround = ({ commonAncestorContainer }: Range): Element | undefined => {
  let at = elementOf(commonAncestorContainer);
  while (at && !isBlock(at, getComputedStyle(at))) at = flatParent(at);
  return at;
};

/** A boundary point as it is seen from a tree round its own: before or after the host that it is inside of. */
const lift = (
  node: Node,
  offset: number,
  root: Node,
  after: boolean,
): readonly [Node, number] | undefined => {
  const own = node.getRootNode();
  if (own === root) return [node, offset];
  const host = own instanceof ShadowRoot ? own.host : undefined;
  const parent = host?.parentNode;
  if (!host || !parent) return undefined;
  return lift(parent, [...parent.childNodes].indexOf(host) + (after ? 1 : 0), root, after);
};

const liftRange = (range: AbstractRange, root: Node): Range | undefined => {
  const start = lift(range.startContainer, range.startOffset, root, false);
  const end = lift(range.endContainer, range.endOffset, root, true);
  if (!start || !end) return undefined;
  const lifted = (root instanceof Document ? root : root.ownerDocument)?.createRange();
  lifted?.setStart(...start);
  lifted?.setEnd(...end);
  return lifted;
};

const rootsRound = (node: Node): Node[] => {
  const element = node instanceof Element ? node : node.parentElement;
  return element ? rootsOf(element) : [node.getRootNode()];
};

/** Whether two ranges have something in common, also where they stand in different trees. */
const overlap = (a: AbstractRange, b: AbstractRange): boolean => {
  const others = [b.startContainer, b.endContainer, a.endContainer].map((node) => new Set(rootsRound(node)));
  const root = rootsRound(a.startContainer).find((at) => others.every((roots) => roots.has(at)));
  const one = root && liftRange(a, root);
  const other = root && liftRange(b, root);
  if (!one || !other || one.collapsed || other.collapsed) return false;
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
};

/** What is selected, also inside shadow roots where the engine says so. */
const selectedIn = (selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange[] => {
  try {
    return selection.getComposedRanges({ shadowRoots });
  } catch {
    // An engine without it, or with its first form, which took the roots one by one.
    return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  }
};

/**
 * Finds passages by a point, a selection or an element. Places are read when they are asked for, and only of passages in
 * the block that is asked about. Of several the shortest comes first: a quotation inside a quotation.
 */
export class PassageIndex<T> {
  readonly #passages: readonly PlacedPassage<T>[];
  readonly #inBlock = new Map<Element, Set<PlacedPassage<T>>>();
  readonly #lengths = new Map<PlacedPassage<T>, number>();

  constructor(passages: readonly PlacedPassage<T>[]) {
    this.#passages = passages;
    for (const passage of passages) {
      for (const range of passage.ranges) {
        const block = blockAround(range);
        if (!block) continue;
        const known = this.#inBlock.get(block) ?? new Set();
        this.#inBlock.set(block, known.add(passage));
      }
    }
  }

  /** The passages under a pointer. */
  at(event: MouseEvent): T[] {
    const near = new Map<PlacedPassage<T>, Element>();
    for (const target of event.composedPath()) {
      if (!(target instanceof Element)) continue;
      for (const passage of this.#inBlock.get(target) ?? []) near.set(passage, target);
    }
    const { clientX: x, clientY: y } = event;
    return this.#sorted(
      [...near.keys()].filter((passage) => this.#isUnder(passage, near.get(passage), x, y)),
    );
  }

  /** The passages that a selection touches; none where it is a caret. */
  in(selection: Selection): T[] {
    const roots = new Set(
      this.#passages.flatMap(({ ranges }) =>
        ranges.flatMap(({ startContainer }) => rootsRound(startContainer)),
      ),
    );
    const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
    const selected = selectedIn(selection, shadowRoots);
    return this.#sorted(
      this.#passages.filter(({ ranges }) =>
        ranges.some((range) => selected.some((at) => overlap(at, range))),
      ),
    );
  }

  /** The passages that an element stands in, as a link in a quotation; or that stand in it where it is a link itself. */
  holding(element: Element): T[] {
    const root = element.getRootNode();
    const found = this.#passages.filter(({ ranges }) =>
      ranges.some((range) => {
        if (range.startContainer.getRootNode() !== root || !range.intersectsNode(element)) return false;
        return element.matches('a[href]') || !element.contains(range.commonAncestorContainer);
      }),
    );
    if (found.length > 0 || !(root instanceof ShadowRoot)) return this.#sorted(found);
    return this.holding(root.host);
  }

  /** Lines are as high as the space between them is theirs: no gap in which a pointer that goes down would leave. */
  #isUnder({ ranges }: PlacedPassage<T>, block: Element | undefined, x: number, y: number): boolean {
    const lineHeight = block ? parseFloat(getComputedStyle(block).lineHeight) : NaN;
    return ranges.some((range) =>
      [...range.getClientRects()].some(({ left, right, top, bottom }) => {
        const gap = Math.max(tolerance, (lineHeight - (bottom - top)) / 2 || 0);
        return x >= left - tolerance && x <= right + tolerance && y >= top - gap && y <= bottom + gap;
      }),
    );
  }

  #sorted(passages: readonly PlacedPassage<T>[]): T[] {
    return passages.toSorted((a, b) => this.#lengthOf(a) - this.#lengthOf(b)).map(({ value }) => value);
  }

  #lengthOf(passage: PlacedPassage<T>): number {
    const known = this.#lengths.get(passage);
    if (known !== undefined) return known;
    const length = passage.ranges.reduce((sum, range) => sum + range.toString().length, 0);
    this.#lengths.set(passage, length);
    return length;
  }
}
