import type { LitElement, ReactiveController } from 'lit';
import { fingerSlop } from '../gestures/finger-pan.js';
import { isSheet } from './is-sheet.js';
import { isStill } from '../viewport/is-still.js';
import { Speed } from '../gestures/speed.js';

/** A finger that rests for longer selects text, in milliseconds. */
const longPress = 400;
/** How far of the sheet's own size, or how quick in pixels per millisecond, is far and quick enough. */
const farEnough = 1 / 3;
const quickEnough = 0.4;
/** How much of a finger's way the sheet goes where there is nowhere to go. */
const give = 0.2;
/** Pixels between two sheets. */
const gap = 8;

const motion: KeyframeAnimationOptions = { duration: 260, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' };

type Axis = 'x' | 'y';

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  /** Whether it is on what scrolls. */
  readonly onText: boolean;
}

const translate = (axis: Axis, by: number): string =>
  axis === 'x' ? `translateX(${by}px)` : `translateY(${by}px)`;

/** What the controller asks of the element. */
export interface SheetRequests {
  /** The sheet is in hand: what is before it and after it is to be seen beside it. Or no longer. */
  hold(inHand: boolean): void;
  /** To the event before or after; false where that cannot be. */
  step(by: 1 | -1): boolean;
  /** Away with it; false where the page keeps it. */
  close(): boolean;
}

/**
 * The sheet of a small screen in the reader's hand: sideways from event to event, and off over the edge at which it
 * stands. Text in it scrolls and is selected as on any page; a mouse has the buttons.
 */
export class SheetController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: SheetRequests;
  #sheet: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #press: Press | undefined;
  #axis: Axis | undefined;
  /** Where the sheet was when it was taken hold of, and is now, in pixels along its axis. */
  #from = 0;
  #offset = 0;
  /** Where the finger came down. */
  #taken = 0;
  readonly #speed = new Speed();
  #motion: Animation | undefined;
  /** Where the sheet of the next event has to begin, since it was seen there already. */
  #carried: number | undefined;
  /** A finger that has moved the sheet does not press what is under it. */
  #moved = false;

  constructor(host: LitElement, requests: SheetRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostUpdated(): void {
    const sheet = this.#host.renderRoot.querySelector<HTMLElement>('.popover.pinned') ?? undefined;
    const carried = this.#carried;
    this.#carried = undefined;
    if (sheet !== this.#sheet) {
      this.#letGo();
      this.#sheet = sheet;
      if (sheet) this.#listen(sheet);
    }
    if (carried !== undefined && sheet) this.#settle('x', carried);
    else if (!sheet) this.#requests.hold(false);
  }

  hostDisconnected(): void {
    this.#letGo();
    this.#sheet = undefined;
  }

  #letGo(): void {
    this.#listening?.abort();
    this.#press = undefined;
    this.#axis = undefined;
  }

  #listen(sheet: HTMLElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    sheet.addEventListener('pointerdown', (event) => this.#down(event, sheet), { signal });
    sheet.addEventListener('pointermove', (event) => this.#move(event, sheet), { signal });
    sheet.addEventListener('pointerup', (event) => this.#up(event, sheet), { signal });
    sheet.addEventListener('pointercancel', () => this.#cancel(), { signal });
    sheet.addEventListener('touchmove', (event) => this.#keepFromScrolling(event, sheet), {
      signal,
      passive: false,
    });
    const click = (event: Event): void => {
      if (!this.#moved && !(event.target as Element).closest('.neighbour')) return;
      event.preventDefault();
      event.stopPropagation();
    };
    sheet.addEventListener('click', click, { signal, capture: true });
  }

  #down(event: PointerEvent, sheet: HTMLElement): void {
    const { pointerId: id, pointerType, clientX: x, clientY: y, timeStamp: time } = event;
    if (!event.isPrimary) this.#cancel();
    this.#moved = false;
    if (!event.isPrimary || pointerType === 'mouse' || !isSheet(sheet)) return;
    this.#press = { id, x, y, time, onText: Boolean((event.target as Element).closest('.scroll')) };
    this.#axis = undefined;
  }

  #move(event: PointerEvent, sheet: HTMLElement): void {
    const press = this.#press;
    if (!press || event.pointerId !== press.id) return;
    const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
    if (!this.#axis) {
      if (Math.hypot(dx, dy) < fingerSlop) return;
      const axis = event.timeStamp - press.time < longPress ? this.#axisOf(dx, dy, sheet, press) : undefined;
      if (axis) this.#take(axis, sheet, event, press);
      else this.#press = undefined;
      return;
    }
    const at = this.#axis === 'x' ? event.clientX : event.clientY;
    this.#speed.add(at, event.timeStamp);
    this.#offset = this.#resisted(this.#from + at, sheet);
    if (!isStill()) sheet.style.transform = translate(this.#axis, this.#offset);
  }

  /** What a finger wants that has come so far: undefined where that is the browser's, as scrolling is. */
  #axisOf(dx: number, dy: number, sheet: HTMLElement, press: Press): Axis | undefined {
    if (Math.abs(dx) > Math.abs(dy)) return sheet.querySelector('[data-step]') ? 'x' : undefined;
    return this.#canPull(dy, sheet, press) ? 'y' : undefined;
  }

  /** Whether a finger up or down has nothing to scroll there. */
  #canPull(dy: number, sheet: HTMLElement, { onText }: Press): boolean {
    const text = sheet.querySelector('.scroll');
    if (!onText || !text) return true;
    const rest = text.scrollHeight - text.clientHeight;
    if (rest <= 1) return true;
    return dy * outward(sheet) > 0 && (dy > 0 ? text.scrollTop <= 0 : text.scrollTop >= rest - 1);
  }

  /** Before the browser has begun to scroll it can be kept from it. */
  #keepFromScrolling(event: TouchEvent, sheet: HTMLElement): void {
    const [touch] = event.touches;
    if (!this.#press || !touch || event.touches.length > 1 || !event.cancelable) return;
    const [dx, dy] = [touch.clientX - this.#press.x, touch.clientY - this.#press.y];
    if (this.#axis || this.#axisOf(dx, dy, sheet, this.#press) === 'y') event.preventDefault();
  }

  #take(axis: Axis, sheet: HTMLElement, event: PointerEvent, press: Press): void {
    this.#axis = axis;
    this.#moved = true;
    const at = axis === 'x' ? event.clientX : event.clientY;
    this.#offset = this.#isMoving ? offsetOf(sheet, axis) : 0;
    this.#from = this.#offset - at;
    const { [axis]: start, time } = press;
    this.#taken = start;
    this.#motion?.cancel();
    this.#motion = undefined;
    this.#speed.clear();
    this.#speed.add(start, time);
    this.#speed.add(at, event.timeStamp);
    if (!isStill()) sheet.style.transform = translate(axis, this.#offset);
    if (axis === 'x') this.#requests.hold(!isStill());
  }

  get #isMoving(): boolean {
    return this.#motion?.playState === 'running';
  }

  /** At the first and the last event, and away from its edge, the sheet follows only a little. */
  #resisted(offset: number, sheet: HTMLElement): number {
    const free = this.#axis === 'x' ? canStep(sheet, stepOf(offset, sheet)) : offset * outward(sheet) > 0;
    return free ? offset : offset * give;
  }

  #up(event: PointerEvent, sheet: HTMLElement): void {
    const axis = this.#axis;
    if (event.pointerId !== this.#press?.id) return;
    this.#press = undefined;
    this.#axis = undefined;
    if (!axis) return;
    const at = axis === 'x' ? event.clientX : event.clientY;
    this.#speed.add(at, event.timeStamp);
    const size = axis === 'x' ? sheet.offsetWidth : sheet.offsetHeight;
    const way = this.#wayOf(at - this.#taken, size);
    if (axis === 'y') {
      if (way === outward(sheet)) this.#throwOff(sheet);
      else this.#settle('y', this.#offset);
      return;
    }
    const by = way !== 0 && stepOf(way, sheet);
    if (by && canStep(sheet, by) && this.#requests.step(by)) {
      sheet.style.transform = '';
      this.#carried = this.#offset - way * (size + gap);
    } else this.#settle('x', this.#offset);
  }

  /** Which way a finger has sent the sheet that has come so many pixels: far, or quickly and not back again. */
  #wayOf(travel: number, size: number): number {
    const speed = this.#speed.value;
    if (Math.abs(speed) > quickEnough) return Math.sign(speed) === Math.sign(travel) ? Math.sign(travel) : 0;
    return Math.abs(travel) > size * farEnough ? Math.sign(travel) : 0;
  }

  #cancel(): void {
    const axis = this.#axis;
    this.#press = undefined;
    this.#axis = undefined;
    if (axis) this.#settle(axis, this.#offset);
  }

  /** From where it is to its place. */
  #settle(axis: Axis, from: number): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    sheet.style.transform = '';
    this.#motion?.cancel();
    if (isStill()) {
      this.#requests.hold(false);
      return;
    }
    this.#motion = sheet.animate([{ transform: translate(axis, from) }, { transform: 'none' }], motion);
    this.#motion.onfinish = () => this.#requests.hold(false);
  }

  /** Over the edge, and closed. */
  #throwOff(sheet: HTMLElement): void {
    sheet.style.transform = '';
    if (isStill()) {
      this.#requests.close();
      return;
    }
    const way = [this.#offset, outward(sheet) * (sheet.offsetHeight + gap)];
    const leaving = sheet.animate(
      way.map((by) => ({ transform: translate('y', by) })),
      { ...motion, duration: 160, easing: 'ease-out', fill: 'forwards' },
    );
    this.#motion = leaving;
    leaving.onfinish = () => {
      if (!this.#requests.close()) leaving.cancel();
    };
  }
}

/** Down over the foot of the screen, or up over its head. */
const outward = (sheet: HTMLElement): 1 | -1 => (sheet.hasAttribute('data-above') ? -1 : 1);

/** What is to come lies in the direction of reading: the sheet goes the other way. */
const stepOf = (offset: number, sheet: HTMLElement): 1 | -1 =>
  offset < 0 === (getComputedStyle(sheet).direction === 'ltr') ? 1 : -1;

const canStep = (sheet: HTMLElement, by: 1 | -1): boolean =>
  sheet.querySelector(`[data-step="${by}"]`)?.getAttribute('aria-disabled') === 'false';

const offsetOf = (sheet: HTMLElement, axis: Axis): number => {
  const matrix = new DOMMatrixReadOnly(getComputedStyle(sheet).transform);
  return axis === 'x' ? matrix.m41 : matrix.m42;
};
