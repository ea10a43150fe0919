import { coverOf } from './cover-of.js';
import { flatParent } from './flat-parent.js';

/** Pixels between a passage and the edge of what can be seen. */
const comfort = 24;
/** A place is looked at again where something sticks there only when one has come to it. */
const tries = 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Round all lines of a passage; undefined where nothing of it is displayed. */
const boxOf = (ranges: readonly Range[]): Box | undefined => {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
};

const scrolls = /auto|scroll|overlay/;

/** All that scrolls round a node, the innermost first. What is fixed does not move with anything outside it. */
const scrollersRound = (node: Node): Element[] => {
  const { documentElement, scrollingElement, body } = node.ownerDocument ?? document;
  const found: Element[] = [];
  for (let at = flatParent(node); at && at !== documentElement; at = flatParent(at)) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const isMore = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
    // The page takes the overflow of the body for its own.
    const isPage = at === body && getComputedStyle(documentElement).overflowY === 'visible';
    if (isMore && !isPage && (scrolls.test(overflowX) || scrolls.test(overflowY))) found.push(at);
    if (position === 'fixed') return found;
  }
  return scrollingElement ? [...found, scrollingElement] : found;
};

const lengthOf = (value: string, whole: number): number => {
  const number = parseFloat(value) || 0;
  return value.endsWith('%') ? (number / 100) * whole : number;
};

/** What can be seen in a scroller: its padding box, less its scroll padding and less what sticks over its edges. */
const roomOf = (scroller: Element, passage: Box, holder: Node): Box => {
  const { ownerDocument, clientWidth: width, clientHeight: height } = scroller;
  const isPage = scroller === ownerDocument.scrollingElement;
  const { documentElement } = ownerDocument;
  const style = getComputedStyle(isPage ? documentElement : scroller);
  const own = scroller.getBoundingClientRect();
  const left = isPage ? 0 : own.left + scroller.clientLeft;
  const top = isPage ? 0 : own.top + scroller.clientTop;
  const box = { left, top, right: left + width, bottom: top + height };
  const cover = coverOf(box, passage.left, passage.right, holder);
  return {
    left: box.left + lengthOf(style.scrollPaddingLeft, width),
    right: box.right - lengthOf(style.scrollPaddingRight, width),
    top: box.top + Math.max(cover.top, lengthOf(style.scrollPaddingTop, height)),
    bottom: box.bottom - Math.max(cover.bottom, lengthOf(style.scrollPaddingBottom, height)),
  };
};

/** How far to scroll along one axis, until a passage is in the middle, or begins at the edge where it does not fit. */
const distance = (start: number, end: number, from: number, to: number, isTurned = false): number => {
  if (end - start <= to - from) return (start + end) / 2 - (from + to) / 2;
  return isTurned ? end - to + comfort : start - from - comfort;
};

const isWithin = (start: number, end: number, from: number, to: number): boolean => {
  const margin = Math.min(comfort, Math.max(0, (to - from - (end - start)) / 2));
  return start >= from + margin && end <= to - margin;
};

/** Scrolls one scroller, where it must or has been moved already; says whether it has. */
const bring = (scroller: Element, ranges: readonly Range[], holder: Node, isMoved: boolean): boolean => {
  const passage = boxOf(ranges);
  if (!passage) return false;
  const room = roomOf(scroller, passage, holder);
  const isSeen = isWithin(passage.top, passage.bottom, room.top, room.bottom);
  const isBeside = passage.right > room.right || passage.left < room.left;
  const isTurned = getComputedStyle(scroller).direction === 'rtl';
  const top = isSeen && !isMoved ? 0 : distance(passage.top, passage.bottom, room.top, room.bottom);
  const left = isBeside ? distance(passage.left, passage.right, room.left, room.right, isTurned) : 0;
  if (Math.abs(left) < 1 && Math.abs(top) < 1) return isMoved;
  scroller.scrollBy({ left, top, behavior: 'instant' });
  return true;
};

/**
 * Brings a passage into the middle of what can be seen, past headers and footers that stay. What does not fit begins at the
 * top. A passage that is well in view moves nothing.
 */
export const scrollToPassage = (ranges: readonly Range[], smooth: boolean): void => {
  const holder = ranges[0]?.startContainer;
  if (!holder?.isConnected || !boxOf(ranges)) return;
  const scrollers = scrollersRound(holder);
  const origins = scrollers.map(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));
  // What sticks is known only at the place itself: so it is gone to at once, and back before it can be painted.
  const moved = new Set<Element>();
  for (let i = 0; i < tries; i += 1)
    for (const scroller of scrollers)
      if (bring(scroller, ranges, holder, moved.has(scroller))) moved.add(scroller);
  if (!smooth) return;
  for (const [i, scroller] of scrollers.entries()) {
    const { scrollLeft: left, scrollTop: top } = scroller;
    const origin = origins[i];
    if (!origin || (origin.left === left && origin.top === top)) continue;
    scroller.scrollTo({ ...origin, behavior: 'instant' });
    scroller.scrollTo({ left, top, behavior: 'smooth' });
  }
};
