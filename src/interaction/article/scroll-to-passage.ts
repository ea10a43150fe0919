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
  if (!first || linesOf(ranges).length === 0) return;
  const behavior = smooth ? 'smooth' : 'instant';
  /** How far what is scrolled further in has moved the passage already. */
  let moved = 0;
  for (const scroller of scrollersOf(first.startContainer)) {
    const lines = linesOf(ranges);
    const top = Math.min(...lines.map((line) => line.top)) - moved;
    const bottom = Math.max(...lines.map((line) => line.bottom)) - moved;
    const room = roomOf(scroller, bottom - top + 2 * margin);
    if (top >= room.top + margin && bottom <= room.bottom - margin) continue;
    const space = room.bottom - room.top;
    const wanted = room.top + Math.max(margin, (space - (bottom - top)) / 2);
    const most = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const by = Math.min(most, Math.max(-scroller.scrollTop, top - wanted));
    scroller.scrollBy({ top: by, behavior });
    if (smooth) moved += by;
  }
}

/** The boxes of what is displayed: words that are hidden have none. */
const linesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()]);

/** What scrolls around a node, the inmost first, the page last, unless something holds still whatever scrolls. */
function scrollersOf(node: Node): Element[] {
  const scrollers: Element[] = [];
  const page = node.ownerDocument?.scrollingElement;
  for (let at = parentOf(node); at && at !== page; at = parentOf(at)) {
    const { overflowY, position } = getComputedStyle(at);
    if (/auto|scroll|hidden/.test(overflowY) && at.scrollHeight > at.clientHeight + 1 && !scrollsAsPage(at))
      scrollers.push(at);
    if (position === 'fixed') return scrollers;
  }
  if (page) scrollers.push(page);
  return scrollers;
}

/** The overflow of the body is the window's own, unless the root has one too. */
const scrollsAsPage = (at: Element): boolean =>
  at === at.ownerDocument.body && getComputedStyle(at.ownerDocument.documentElement).overflowY === 'visible';

/** The parent in the flat tree. */
function parentOf(node: Node): Element | null {
  if ((node instanceof Element || node instanceof Text) && node.assignedSlot) return node.assignedSlot;
  const { parentNode, parentElement } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}

/**
 * Where something can be seen in a scroller: without its scroll padding, and without what sticks to its edges. Of one that
 * is out of the window only what is in it, as long as that is enough: the scrollers around it bring the rest.
 */
function roomOf(scroller: Element, enough: number): Room {
  const page = scroller.ownerDocument;
  const isPage = scroller === page.scrollingElement;
  const { clientWidth, clientHeight: height } = page.documentElement;
  const box = isPage ? new DOMRect(0, 0, clientWidth, height) : scroller.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const padding = (value: string): number =>
    (Number.parseFloat(value) || 0) * (value.endsWith('%') ? box.height / 100 : 1);
  const whole = {
    top: box.top + padding(scrollPaddingTop),
    bottom: box.bottom - padding(scrollPaddingBottom),
  };
  const seen = { top: Math.max(box.top, 0), bottom: Math.min(box.bottom, height) };
  const stuck = (y: number): DOMRect | undefined =>
    page
      .elementsFromPoint(box.left + box.width / 2, y)
      .find((at) => isStuck(at) && at.getBoundingClientRect().height < (seen.bottom - seen.top) / 2)
      ?.getBoundingClientRect();
  const clear = {
    top: Math.max(whole.top, stuck(seen.top + 1)?.bottom ?? seen.top),
    bottom: Math.min(whole.bottom, stuck(seen.bottom - 2)?.top ?? seen.bottom),
  };
  return isPage || clear.bottom - clear.top >= enough ? clear : whole;
}

const isStuck = (at: Element): boolean => /fixed|sticky/.test(getComputedStyle(at).position);
