import type { LitElement, ReactiveController } from 'lit';
import { type Open, popoverId, type Target } from '../../view/index.js';
import { isClosed } from '../is-closed.js';
import { isSheet } from './is-sheet.js';
import { leaveToSheet, makeWayFor } from './make-way-for.js';
import { isStill } from '../viewport/is-still.js';
import type { Where } from '../first-requests.js';

/** Milliseconds that the pointer rests on an event before its popover is shown. */
const showAfter = 150;
/** Milliseconds that a popover stays when pointer and focus have left, and within which the next is shown at once. */
const graceTime = 300;

/** Pixels between a popover and the window's edges. */
const margin = 12;

/** Pixels between a sheet and its mark. */
const clearance = 24;

/** A sheet that is lower than this part of the screen is not worth reading. */
const leastRoom = 0.33;

/** The page goes to where it has been put, so that the eye can follow it there. */
const follow = (from: number): void => {
  const to = scrollY;
  if (to === from || isStill()) return;
  scrollTo({ top: from, behavior: 'instant' });
  scrollTo({ top: to, behavior: 'smooth' });
};

/** Brings the quotation that is meant into view: in its popover only, the page stays where it is. */
const showLit = (popover: HTMLElement): void => {
  const [scroller, lit] = [popover.querySelector('.scroll'), popover.querySelector('.lit')];
  if (!scroller || !lit) return;
  const [room, box] = [scroller.getBoundingClientRect(), lit.getBoundingClientRect()];
  if (box.top >= room.top && box.bottom <= room.bottom) return;
  scroller.scrollTop += box.top - room.top - Math.max(clearance, (room.height - box.height) / 2);
};

/** By how much what reaches from one point to another, a margin from each, is to move to be within a length. */
const into = (from: number, to: number, length: number): number =>
  from < 0 ? margin - from : to > length ? Math.max(margin - from, length - margin - to) : 0;

/** Not every engine finds the place where a popover has room, or can place it by its mark at all: that of a mark in sight is too. */
const bringIn = (popover: HTMLElement, mark: HTMLElement): void => {
  const { clientWidth } = popover.ownerDocument.documentElement;
  const [at, box] = [mark.getBoundingClientRect(), popover.getBoundingClientRect()];
  if (at.bottom < 0 || at.top > innerHeight || at.right < 0 || at.left > clientWidth) return;
  const [x, y] = [into(box.left, box.right, clientWidth), into(box.top, box.bottom, innerHeight)];
  // Not by `translate`, in which it fades in.
  if (x || y) popover.style.transform = `translate(${x}px, ${y}px)`;
};

const isInSight = (mark: HTMLElement): boolean => {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** A popover that is lower than so many pixels is not worth reading. */
const leastHeight = 140;

/** What stands over its mark ends below the player, whose caption is read while the event is shown. */
const endBelow = (player: Element, popover: HTMLElement, mark: HTMLElement): void => {
  const [above, box, at] = [player, popover, mark].map((each) => each.getBoundingClientRect());
  if (!above || !box || !at || box.bottom > at.top || box.right < above.left || box.left > above.right)
    return;
  const covers = above.bottom + margin / 2 - box.top;
  if (covers > 0 && box.height - covers >= leastHeight)
    popover.style.maxBlockSize = `${box.height - covers}px`;
};

/** Those of this page whose popover is open, the latest last: Escape closes one after the other. */
const openOnPage = new Set<PopoverController>();

/** Whether a passage asks for another place, or another quotation, than what is open. */
const differs = (open: Open, where: Where | undefined): boolean =>
  where !== undefined && (open.beside !== where.beside || open.quote !== where.quote);

/** What the controller asks of the element. */
export interface PopoverRequests {
  open(): Open | undefined;
  /** Whether the view is on its way, so that marks have not come to their places. */
  isMoving(): boolean;
  /** Whether the player shows it, which brings the page there and stands at the head of the screen itself. */
  isPlayed(): boolean;
  show(target: Target, where?: Where): void;
  leave(): void;
  close(): void;
  /** The reader pressed Escape: closes, or leads back from the article. */
  escape(): void;
  /** Whether a click will bring up another popover of ours by itself. */
  opens(event: Event): boolean;
}

/**
 * Opens and closes the popover: hover with its waiting times, keyboard focus, Escape and the click outside, the top
 * layer, and where focus goes when the popover goes. It listens on the document only while a popover is open.
 */
export class PopoverController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: PopoverRequests;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #closedAt = -Infinity;
  #before: Open | undefined;
  #wasMoving = false;
  /** What the pointer is on; and what was closed under it, which stays closed until the pointer has left. */
  #under: Target | undefined;
  #dismissed: Target | undefined;
  #listening: AbortController | undefined;
  /** What had the focus inside the popover before an update: where to put it in the next one. */
  #focused: string | undefined;
  /** Focus that is given back must not open anything. */
  #quiet = false;

  constructor(host: LitElement, requests: PopoverRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  /** The pointer came to a mark, or to a passage of the article (which says `where`), or left it. */
  hover(target: Target, over: boolean, event: PointerEvent, where?: Where): void {
    if (event.pointerType === 'touch') return;
    if (event.type === 'pointerenter' && event.currentTarget) {
      // What comes under a resting pointer, as when a popover over it goes, is not pointed at before that moves.
      const move = (moved: Event): void => this.hover(target, over, moved as PointerEvent, where);
      event.currentTarget.addEventListener('pointermove', move, { once: true });
      return;
    }
    clearTimeout(this.#showing);
    const open = this.#requests.open();
    this.#under = over ? target : undefined;
    if (!over) this.#dismissed = undefined;
    if (over && this.#dismissed === target) return;
    if (!over) {
      if (open?.target === target) this.#leave();
      return;
    }
    if (open?.target === target && !differs(open, where)) clearTimeout(this.#leaving);
    else if (!open?.pinned) {
      const wait = open || performance.now() - this.#closedAt < graceTime ? 0 : showAfter;
      this.#showing = setTimeout(() => this.#show(target, where), wait);
    }
  }

  focus(target: Target, inside: boolean, event: FocusEvent): void {
    if (!inside) {
      const stays =
        event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
      if (!stays && this.#requests.open()?.target === target) this.#leave();
      return;
    }
    const button = event.target as Element;
    if (this.#quiet || button.closest(`#${popoverId}`) || !button.matches(':focus-visible')) return;
    this.#show(target);
    if (this.#requests.open()?.pinned && this.#popover) makeWayFor(button, this.#popover);
  }

  /** The selection or the focus has come to a passage of the article, a finger to a mark, or left it. */
  point(target: Target, where: Where | undefined): void {
    if (where) this.#show(target, where);
    else if (this.#requests.open()?.target === target) this.#leave();
  }

  /** The top layer lets go of what leaves the page; what was open is opened again. */
  hostConnected(): void {
    if (this.#requests.open()) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const popover = this.#popover;
    const active = this.#root?.activeElement;
    this.#focused =
      popover && active && popover.contains(active) ? (active.getAttribute('data-step') ?? '') : undefined;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const open = this.#requests.open();
    const popover = this.#popover;
    const appears = popover !== undefined && isClosed(popover);
    if (appears) {
      // It takes the place of another, and need not come from anywhere.
      popover.toggleAttribute('data-follows', this.#before !== undefined);
      popover.showPopover();
    }
    if (popover && !this.#listening) this.#listen();
    if (!popover) this.#stop();
    if (this.#before && !open) {
      this.#closedAt = performance.now();
      if (this.#under === this.#before.target) this.#dismissed = this.#under;
    }
    this.#returnFocus(this.#before?.target);
    const opened = open !== this.#before;
    // What the pointer had begun is overtaken: a press and Escape may be quicker.
    if (opened) clearTimeout(this.#showing);
    const arrived = this.#wasMoving && !this.#requests.isMoving();
    this.#before = open;
    this.#wasMoving = this.#requests.isMoving();
    // When what it belongs to has its place too, be that a mark or a passage of the article.
    if ((opened || (arrived && this.#isCovered(popover))) && popover)
      void this.#host.updateComplete.then(() => this.#keepInView(popover, open?.pinned ?? false));
    if ((opened || appears) && open?.quote !== undefined && popover) showLit(popover);
  }

  hostDisconnected(): void {
    clearTimeout(this.#showing);
    clearTimeout(this.#leaving);
    this.#stop();
  }

  get #root(): ShadowRoot | undefined {
    return this.#host.shadowRoot ?? undefined;
  }

  get #popover(): HTMLElement | undefined {
    return this.#root?.querySelector<HTMLElement>(`#${popoverId}`) ?? undefined;
  }

  get #player(): Element | undefined {
    return this.#root?.querySelector('.player') ?? undefined;
  }

  /** The item of the list that holds the popover, or itself where it stands beside the article. */
  get #holder(): HTMLElement | undefined {
    return this.#popover?.closest('li') ?? this.#popover;
  }

  #show(target: Target, where?: Where): void {
    clearTimeout(this.#showing);
    clearTimeout(this.#leaving);
    this.#requests.show(target, where);
  }

  #leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      const open = this.#holder;
      if (open?.matches(':focus-within') && open.querySelector(':focus-visible')) return;
      this.#requests.leave();
    }, graceTime);
  }

  /** Gives the focus that was inside the popover to the same control of the new one, or to the mark. */
  #returnFocus(target: Target | undefined): void {
    const was = this.#focused;
    this.#focused = undefined;
    if (this.#popover?.matches('.back')) return; // the focus goes to the article
    if (was === undefined || this.#popover?.contains(this.#root?.activeElement ?? null)) return;
    const step = was && this.#popover?.querySelector<HTMLElement>(`[data-step="${was}"]`);
    const next =
      step || this.#popover?.parentElement?.querySelector<HTMLElement>('.anchor') || this.#anchor(target);
    this.#quiet = true;
    // A mark in sight takes it where it is: for the room that it keeps free of a sheet the page would move.
    next?.focus({ preventScroll: isInSight(next) });
    this.#quiet = false;
  }

  #anchor(target: Target | undefined): HTMLElement | undefined {
    const buttons = this.#root?.querySelectorAll<HTMLElement>('.anchor') ?? [];
    return [...buttons].find((button) => button.dataset['target'] === target);
  }

  /** What the popover belongs to: its mark, or the passage that it stands beside. */
  #markOf(popover: HTMLElement): HTMLElement | undefined {
    return popover.parentElement?.querySelector<HTMLElement>('.anchor, .passage') ?? undefined;
  }

  /** How far a sheet reaches over its mark, in pixels; where it will be once it has come to its place. */
  #cover(mark: HTMLElement, sheet: HTMLElement): number {
    const { top, bottom } = mark.getBoundingClientRect();
    return sheet.hasAttribute('data-above')
      ? sheet.offsetHeight - top
      : bottom - (innerHeight - sheet.offsetHeight);
  }

  #isCovered(popover: HTMLElement | undefined): boolean {
    const mark = popover && this.#markOf(popover);
    return popover && mark ? isSheet(popover) && this.#cover(mark, popover) > 0 : false;
  }

  /** Whether a mark is out of sight beyond the head of the screen, or behind something of the page that stays there. */
  #isHidden(mark: HTMLElement): boolean {
    const { top, bottom, left, width } = mark.getBoundingClientRect();
    if (mark.matches('.passage, .outside > *')) return false;
    if (top < 0) return true;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const [x, y] = [left + width / 2, (top + bottom) / 2];
    const at = root.elementFromPoint(x, y);
    return at !== null && at !== this.#host && !at.contains(this.#host);
  }

  /**
   * A sheet at the foot of a small screen must not cover the mark that it belongs to: what is round the mark scrolls, and
   * where it ends before that helps, the sheet is lower or goes to the head of the screen. What is only shown moves no page.
   */
  #keepInView(sheet: HTMLElement, canScroll: boolean): void {
    const mark = this.#markOf(sheet);
    if (!mark || !sheet.isConnected) return;
    sheet.style.maxBlockSize = '';
    if (!isSheet(sheet)) {
      sheet.style.transform = '';
      leaveToSheet(sheet);
      bringIn(sheet, mark);
      if (this.#player) endBelow(this.#player, sheet, mark);
      return;
    }
    if (this.#requests.isPlayed()) return;
    const from = scrollY;
    if (!sheet.hasAttribute('data-above') && canScroll) this.#bringUp(mark, sheet);
    if (this.#cover(mark, sheet) > 0) this.#makeWay(mark, sheet, canScroll);
    follow(from);
  }

  /** The page has no more to scroll: what is left below the mark is for the sheet, or else what is above it. */
  #makeWay(mark: HTMLElement, sheet: HTMLElement, canScroll: boolean): void {
    const room = innerHeight - mark.getBoundingClientRect().bottom - clearance;
    if (!sheet.hasAttribute('data-above') && room > innerHeight * leastRoom) {
      sheet.style.maxBlockSize = `${room}px`;
      return;
    }
    sheet.toggleAttribute('data-above', true);
    const under = this.#cover(mark, sheet);
    if (under > 0 && canScroll) scrollBy({ top: -under - clearance, behavior: 'instant' });
  }

  #uncover(box: HTMLElement, sheet: HTMLElement): void {
    if (!box.matches('.passage') && this.#cover(box, sheet) > 0)
      box.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  #bringUp(mark: HTMLElement, sheet: HTMLElement): void {
    const covered = this.#cover(mark, sheet);
    if (covered > 0 && mark.matches('.passage')) scrollBy({ top: covered + clearance, behavior: 'instant' });
    // Its words too, where there is room for them.
    for (const box of [...mark.querySelectorAll<HTMLElement>('.label'), mark]) this.#uncover(box, sheet);
    // In the middle of what the sheet leaves free.
    if (this.#isHidden(mark))
      mark.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }

  #listen(): void {
    this.#listening = new AbortController();
    openOnPage.add(this);
    const options = { signal: this.#listening.signal, capture: true };
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('keydown', (event) => this.#keydown(event), options);
    ownerDocument.addEventListener('click', (event) => this.#click(event), options);
  }

  #stop(): void {
    openOnPage.delete(this);
    this.#listening?.abort();
    this.#listening = undefined;
  }

  /** Escape is ours while the popover is open, also before a dialog round it; a dialog in it has it first. */
  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || [...openOnPage].at(-1) !== this) return;
    if (this.#popover?.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#requests.escape();
  }

  #click(event: Event): void {
    const holder = this.#holder;
    if (!holder || event.composedPath().includes(holder)) return;
    if (!this.#isMark(event) && !this.#requests.opens(event)) this.#requests.close();
  }

  /** A click on another mark pins that one; closing first would only flicker. */
  #isMark(event: Event): boolean {
    return event
      .composedPath()
      .some((at) => at instanceof Element && at.matches('.anchor') && at.getRootNode() === this.#root);
  }
}
