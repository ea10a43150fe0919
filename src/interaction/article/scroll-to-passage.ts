/** A stretch of the screen from top to bottom. */
interface Room {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a passage keeps from the edge of what can be seen. */
const margin = 16;

/**
 * Brings a passage into the middle of what can be seen, in all that scrolls around it; clear of headers and footers that stay
 * where they are. One that is seen already stays where it is; one that is too tall begins at the top.
 */
export function scrollToPassage(ranges: readonly Range[], smooth: boolean): void {
  const [first] = ranges;
  if (!first) return;
  const behavior = smooth ? 'smooth' : 'instant';
  /** How far what is scrolled further in has moved the passage already. */
  let moved = 0;
  for (const scroller of scrollersOf(first.startContainer)) {
    const room = roomOf(scroller);
    const box = boxOf(ranges);
    const [top, bottom] = [box.top - moved, box.bottom - moved];
    if (top >= room.top + margin && bottom <= room.bottom - margin) continue;
    const space = room.bottom - room.top;
    const wanted = room.top + Math.max(margin, (space - (bottom - top)) / 2);
    const most = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const by = Math.min(most, Math.max(-scroller.scrollTop, top - wanted));
    scroller.scrollBy({ top: by, behavior });
    if (smooth) moved += by;
  }
}

function boxOf(ranges: readonly Range[]): Room {
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** What scrolls around a node, the inmost first, the page last. */
function scrollersOf(node: Node): Element[] {
  const scrollers: Element[] = [];
  const page = node.ownerDocument?.scrollingElement;
  for (let at = parentOf(node); at && at !== page; at = parentOf(at)) {
    if (at === node.ownerDocument?.body) continue;
    const { overflowY } = getComputedStyle(at);
    if (/auto|scroll|hidden|overlay/.test(overflowY) && at.scrollHeight > at.clientHeight + 1)
      scrollers.push(at);
  }
  if (page) scrollers.push(page);
  return scrollers;
}

/** The parent in the flat tree. */
function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot
    ? parent.host
    : (parent as Element | null) instanceof Element
      ? (parent as Element)
      : null;
}

/** Where something can be seen in a scroller: without its scroll padding, and without what sticks to the window's edges. */
function roomOf(scroller: Element): Room {
  const page = scroller.ownerDocument;
  const height = page.documentElement.clientHeight;
  const isPage = scroller === page.scrollingElement;
  const box = isPage ? { top: 0, bottom: height } : scroller.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const padding = (value: string): number => Number.parseFloat(value) || 0;
  const sticking = stuckAt(page, height);
  return {
    top: Math.max(box.top + padding(scrollPaddingTop), sticking.top),
    bottom: Math.min(box.bottom - padding(scrollPaddingBottom), sticking.bottom),
  };
}

/** Between what is fixed to the head of the window and what is fixed to its foot. */
function stuckAt(page: Document, height: number): Room {
  const middle = page.documentElement.clientWidth / 2;
  const stuck = (y: number): Element | undefined =>
    page.elementsFromPoint(middle, y).find((at) => {
      const { position } = getComputedStyle(at);
      return (
        (position === 'fixed' || position === 'sticky') && at.getBoundingClientRect().height < height / 2
      );
    });
  return {
    top: stuck(1)?.getBoundingClientRect().bottom ?? 0,
    bottom: stuck(height - 2)?.getBoundingClientRect().top ?? height,
  };
}
