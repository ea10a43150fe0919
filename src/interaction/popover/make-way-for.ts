import { isSheet } from './is-sheet.js';

/** Where a popover may stand at its mark, in the order in which a reader would look for it. */
const areas = ['block-end', 'block-start', 'inline-end span-all', 'inline-start span-all'];

const isWithin = ({ top, bottom, left, right }: DOMRect): boolean =>
  top >= 0 && left >= 0 && bottom <= innerHeight && right <= document.documentElement.clientWidth;

const meet = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The popover stands where the style sheet puts it. */
export const leaveToSheet = ({ style }: HTMLElement): void => {
  style.removeProperty('position-area');
  style.removeProperty('position-try-fallbacks');
};

/**
 * What the reader has pinned makes way for another mark that the keys have come to, and for its words (WCAG 2.4.11): it goes to
 * where it covers the least of them. Where that is nowhere it stays, and Escape takes it away.
 */
export const makeWayFor = (mark: Element, popover: HTMLElement): void => {
  const boxes = [mark, ...mark.querySelectorAll('.label')].map((each) => each.getBoundingClientRect());
  // The mark itself weighs more than its words.
  const covered = (): number => {
    const at = popover.getBoundingClientRect();
    return boxes.reduce((sum, box, i) => sum + (meet(box, at) ? (i === 0 ? 2 : 1) : 0), 0);
  };
  let least = covered();
  if (isSheet(popover) || least === 0) return;
  const { style } = popover;
  const put = (area: string): void => {
    style.setProperty('position-area', area);
    style.setProperty('position-try-fallbacks', 'none');
  };
  const [was, fallbacks, transform] = [
    style.getPropertyValue('position-area'),
    style.getPropertyValue('position-try-fallbacks'),
    style.transform,
  ];
  style.transform = '';
  let best: string | undefined;
  for (const area of areas) {
    put(area);
    const now = isWithin(popover.getBoundingClientRect()) ? covered() : least;
    if (now < least) [least, best] = [now, area];
  }
  if (best !== undefined) {
    put(best);
    return;
  }
  style.setProperty('position-area', was);
  style.setProperty('position-try-fallbacks', fallbacks);
  style.transform = transform;
};
