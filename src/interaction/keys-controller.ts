import type { LitElement, ReactiveController } from 'lit';
import type { Target } from '../view/index.js';
import { TypeAhead } from './finding/type-ahead.js';

/** What keys ask of the element. */
export interface KeyRequests {
  /** A key has brought the reader to an event or a cluster. */
  reach(target: Target): void;
  /** The event that is meant by what has been typed, seen from a mark onward. */
  find(typed: string, from: Target): Target | undefined;
  /** So many times as close, about the event that has the focus, so that it stays where it is. */
  zoom(factor: number, about: Target | undefined): void;
  /** On by so many lengths of the axis; false where there is nowhere to go. */
  pan(lengths: number): boolean;
  whole(): void;
  help(): void;
  /** To the field to look for words in; false where there is too little to look for. */
  search(): boolean;
}

/** Where keys lead: an event or a cluster, and its button where there is one. */
interface Stop {
  readonly target: Target;
  readonly button: HTMLElement | undefined;
}

type Move = (from: number, count: number) => number;

const back: Move = (from) => from - 1;
const on: Move = (from) => from + 1;
const first: Move = () => 0;
const last: Move = (_, count) => count - 1;

/** Keys on a mark: to the previous and next event in time, to the first and the last. */
const moves: Readonly<Record<string, Move>> = {
  ArrowUp: back,
  ArrowDown: on,
  Home: first,
  End: last,
};

const zoomStep = 2;
/** How far Shift and an arrow pan, of what is seen. */
const panStep = 0.25;

/**
 * Keys, only while the focus is in the element and neither in a text field nor in a popover. Left and right follow the
 * direction of time.
 */
export class KeysController implements ReactiveController {
  readonly #host: LitElement;
  readonly #requests: KeyRequests;
  readonly #typing = new TypeAhead();
  readonly #listener = (event: Event): void => this.#keydown(event as KeyboardEvent);

  constructor(host: LitElement, requests: KeyRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#listener);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#listener);
  }

  #keydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = this.#host.shadowRoot?.activeElement;
    if (!at || at.closest('[popover], dialog, input, textarea, select')) return;
    if (this.#does(event, at as HTMLElement)) event.preventDefault();
  }

  #does({ key, shiftKey }: KeyboardEvent, at: HTMLElement): boolean {
    const by = this.#directions[key] ?? { ArrowUp: -1, ArrowDown: 1 }[key];
    if (shiftKey && by !== undefined) return this.#requests.pan(by * panStep);
    const onMark = at.matches('.anchor');
    // The naught of a year that is being typed is no wish for the whole story.
    if (onMark && key === '0' && this.#typing.goesOn()) return this.#type(key, at);
    if (this.#inView(key)) return true;
    return onMark && ((!shiftKey && this.#onMark(key, at)) || this.#type(key, at));
  }

  /** Keys that move the view, wherever in the element the focus is. True where the key was one of them and did something. */
  #inView(key: string): boolean {
    switch (key) {
      case '+':
      case '=':
        this.#requests.zoom(zoomStep, this.#focused);
        return true;
      case '-':
        this.#requests.zoom(1 / zoomStep, this.#focused);
        return true;
      case '0':
        this.#requests.whole();
        return true;
      case '?':
        this.#requests.help();
        return true;
      case '/':
        return this.#requests.search();
      case 'PageUp':
        return this.#requests.pan(-1);
      case 'PageDown':
        return this.#requests.pan(1);
      default:
        return false;
    }
  }

  #onMark(key: string, from: HTMLElement): boolean {
    const by = this.#directions[key];
    const move = moves[key] ?? (by === undefined ? undefined : by < 0 ? back : on);
    if (!move) return false;
    this.#typing.forget();
    const stops = this.#stops();
    const to = stops[move(this.#indexOf(from, stops, move), stops.length)];
    if (to) this.#go(to.target, to.button);
    return true;
  }

  /** What is inside a cluster stands between the cluster and what follows it. */
  #indexOf(from: HTMLElement, stops: readonly Stop[], move: Move): number {
    const at = stops.findIndex(({ button }) => button === from);
    if (at >= 0) return at;
    const before = stops.findLastIndex(
      ({ button }) => button && button.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return move === back ? before + 1 : before;
  }

  /** In some layouts digits want Shift, and a capital is the same letter. */
  #type(key: string, from: HTMLElement): boolean {
    const typed = this.#typing.add(key);
    if (typed === undefined) return false;
    const target = this.#requests.find(typed, from.dataset['target'] as Target);
    if (target) this.#requests.reach(target);
    return true;
  }

  #go(target: Target, button: HTMLElement | undefined): void {
    // Also for a reader who has used the mouse before: WebKit would show no ring.
    button?.focus({ focusVisible: true });
    this.#requests.reach(target);
  }

  /**
   * Marks and clusters in the order of the list, also those outside the view; not what a cluster holds. Where the list
   * does not hold all, what comes before and after it and what is first and last.
   */
  #stops(): Stop[] {
    const items = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('li:not(.member) > .anchor, .beyond');
    const stops: Stop[] = [];
    for (const item of items ?? []) {
      const { target, near, far } = item.dataset;
      if (target) stops.push({ target: target as Target, button: item });
      else {
        const beyond = [near, far].map((name) => ({ target: name as Target, button: undefined }));
        stops.push(...(stops.length === 0 ? beyond.toReversed() : beyond));
      }
    }
    return stops.filter(({ target }, i) => target && target !== stops[i + 1]?.target);
  }

  get #focused(): Target | undefined {
    const at = this.#host.shadowRoot?.activeElement;
    return at instanceof HTMLElement ? (at.dataset['target'] as Target | undefined) : undefined;
  }

  /** Where left and right lead in time. */
  get #directions(): Readonly<Record<string, 1 | -1>> {
    const { firstElementChild: whole } = this.#host.renderRoot;
    const rtl = whole !== null && getComputedStyle(whole).direction === 'rtl';
    return rtl ? { ArrowLeft: 1, ArrowRight: -1 } : { ArrowLeft: -1, ArrowRight: 1 };
  }
}
