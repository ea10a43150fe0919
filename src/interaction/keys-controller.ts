import type { LitElement, ReactiveController } from 'lit';
import type { Target } from '../view/index.js';

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

/** Moves the focus from mark to mark, only while it is on one. Left and right follow the direction of time. */
export class KeysController implements ReactiveController {
  readonly #host: LitElement;
  readonly #reach: (target: Target) => void;
  readonly #listener = (event: Event): void => this.#keydown(event as KeyboardEvent);

  constructor(host: LitElement, reach: (target: Target) => void) {
    this.#host = host;
    this.#reach = reach;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#listener);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#listener);
  }

  #keydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const root = this.#host.shadowRoot;
    const from = root?.activeElement;
    if (!root || !from?.matches('.anchor')) return;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const sideways: Record<string, Move> = rtl
      ? { ArrowLeft: on, ArrowRight: back }
      : { ArrowLeft: back, ArrowRight: on };
    const move = moves[event.key] ?? sideways[event.key];
    if (!move) return;
    event.preventDefault();
    const marks = [...root.querySelectorAll<HTMLElement>('li:not(.hidden) > .anchor')];
    const next = marks[move(marks.indexOf(from as HTMLElement), marks.length)];
    if (!next) return;
    this.#reach(next.dataset['target'] as Target);
    next.focus({ preventScroll: false });
  }
}
