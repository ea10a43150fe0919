import type { LitElement, ReactiveController } from 'lit';
import {
  centreOn,
  type Fit,
  moveBy,
  panBy,
  type Share,
  type View,
  viewOf,
  wholeView,
  zoomBy,
} from '../../geometry/index.js';
import { BrushController, type BrushPhase } from '../gestures/brush-controller.js';
import { drawnScale } from '../gestures/drawn-scale.js';
import type { GestureRequests, Move } from '../gestures/gesture-requests.js';
import { listenToGestures, wayBetween } from '../gestures/gestures.js';
import { isStill } from './is-still.js';
import { type LongPressRequests, listenToLongPress } from '../gestures/long-press.js';

/** What the controller asks of the element. */
export interface ViewRequests {
  /** The story as it is laid out; undefined while there is nothing to move in. */
  fit(): Fit | undefined;
  /** What is seen of it; undefined for the whole. */
  view(): View | undefined;
  /** Another view; `moving` while more are to come. */
  look(view: View | undefined, moving: boolean): void;
  /** A view can be come back to. */
  remember(view: View | undefined): void;
  /** The view has come to rest: by the reader's hand, or by script. */
  rest(byHand: boolean): void;
  /** What a finger that rests on the chart asks for. */
  readonly press: LongPressRequests;
}

/** Milliseconds of a way that was asked for by a button or a key. */
const wayTime = 400;
/** Milliseconds in which a panning finger's push falls to a third, and pixels per millisecond at which it is spent. */
const pushTime = 325;
const leastPush = 0.02;
/** How much closer a double click is. */
const diveFactor = 2;

const easeInOut = (share: number): number => share * share * (3 - 2 * share);

/**
 * Moves the view: by hand, by a push that slows down, by a way from one view to another. Each takes the place of the one
 * before it.
 */
export class ViewController implements ReactiveController {
  /** Whether the overview's window is in the reader's hand, so that it has to stay. */
  brushing = false;
  readonly #host: LitElement;
  readonly #requests: ViewRequests;
  #chart: HTMLElement | undefined;
  #letGo: (() => void) | undefined;
  #frame = 0;
  /** Where a way leads: what is asked for during it counts from there. */
  #target: { readonly view: View | undefined; readonly asked: boolean } | undefined;
  /** Where a gesture began, and how far it has come; undefined once something else has taken its place. */
  #from: View | undefined;
  #last: Move | undefined;
  /** Whether the gesture has stopped what moved by itself. */
  #stopped = false;
  /** What came to rest as the element left the page, and who had moved it: told once it is back. */
  #untold: { readonly asked: boolean } | undefined;

  constructor(host: LitElement, requests: ViewRequests) {
    this.#host = host;
    this.#requests = requests;
    host.addController(this);
    new BrushController(host, {
      window: () => this.#shareOf(this.#target ? this.#target.view : requests.view()),
      least: () => 1 / (requests.fit()?.mostZoom ?? []).reduce((a, b) => Math.max(a, b), 1),
      brush: (from, to, phase) => this.#brush({ from, to }, phase),
      centre: (share) => this.#centre(share),
    });
  }

  hostConnected(): void {
    if (this.#untold) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.#untold) {
      const { asked } = this.#untold;
      this.#untold = undefined;
      this.#requests.rest(asked);
    }
    const chart = this.#host.renderRoot.querySelector<HTMLElement>('.chart') ?? undefined;
    if (chart === this.#chart) return;
    this.#leave();
    this.#chart = chart;
    if (!chart) return;
    const letGo = [
      listenToGestures(chart, this.#byHand(chart)),
      listenToLongPress(chart, this.#requests.press),
    ];
    this.#letGo = () => letGo.forEach((each) => each());
  }

  /** What is on its way has arrived: nobody sees it go, and labels and the pointer wait for the end of it. */
  hostDisconnected(): void {
    const { view, asked } = this.#target ?? { view: this.#requests.view(), asked: true };
    const moved = this.stop();
    this.#requests.look(view, false);
    if (moved) this.#untold = { asked };
    this.#leave();
  }

  /** Whether a way, a push or a gesture is under way. */
  get isMoving(): boolean {
    return this.#frame !== 0 || this.#target !== undefined || this.#last !== undefined;
  }

  /** So many times as close, about a point of the axis or its middle. */
  zoom(factor: number, at?: number): void {
    const fit = this.#requests.fit();
    if (!fit) return;
    this.go(zoomBy(fit, this.#aim(fit), factor, at ?? fit.scale.length / 2));
  }

  /** On by so many lengths of the axis; false where the whole is seen, so that there is nowhere to go. */
  pan(lengths: number): boolean {
    const fit = this.#requests.fit();
    if (!fit || !(this.#target ? this.#target.view : this.#requests.view())) return false;
    this.go(panBy(fit, this.#aim(fit), lengths * fit.scale.length));
    return true;
  }

  /** To another view, by a way that can be followed; at once where the reader wants no motion. */
  go(view: View | undefined, asked = true): void {
    const moved = this.stop();
    const fit = this.#requests.fit();
    const from = this.#requests.view();
    if (!fit || same(from, view)) {
      if (moved) this.#arrive(view, asked);
      return;
    }
    if (isStill()) {
      this.#arrive(view, asked);
      return;
    }
    this.#target = { view, asked };
    const { scale } = fit;
    const stretch = (of: View | undefined): [number, number] => {
      const { start, end } = of ?? wholeView(fit);
      return [scale.position(start), scale.position(end)];
    };
    const way = wayBetween(stretch(from), stretch(view));
    this.#animate((elapsed) => {
      if (elapsed >= wayTime) {
        this.#arrive(view, asked);
        return false;
      }
      const [start, end] = way(easeInOut(elapsed / wayTime)).map((at) => scale.time(at)) as [number, number];
      this.#requests.look(end > start ? { start, end } : view, true);
      return true;
    });
  }

  /** Ends what moves, where it is: a way, a push, a gesture. True where there was any. */
  stop(): boolean {
    const moved = this.isMoving;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#target = undefined;
    this.#from = undefined;
    this.#last = undefined;
    this.#untold = undefined;
    return moved;
  }

  #shareOf(view: View | undefined): Share {
    const scale = this.#requests.fit()?.scale;
    if (!view || !scale) return { from: 0, to: 1 };
    return { from: scale.position(view.start) / scale.length, to: scale.position(view.end) / scale.length };
  }

  #brush({ from, to }: Share, phase: BrushPhase): void {
    const fit = this.#requests.fit();
    if (!fit) return;
    if (phase === 'begin') {
      this.stop();
      this.#requests.remember(this.#requests.view());
    }
    this.brushing = phase !== 'end';
    const { scale } = fit;
    const view = viewOf(fit, { start: scale.time(from * scale.length), end: scale.time(to * scale.length) });
    if (phase === 'end') this.#arrive(view, true);
    else this.#requests.look(view, true);
  }

  #centre(share: number): void {
    const fit = this.#requests.fit();
    if (!fit) return;
    this.#goOn(centreOn(fit, this.#aim(fit), fit.scale.time(share * fit.scale.length)));
  }

  /** To another view, from which there is a way back. */
  #goOn(view: View | undefined): void {
    // On a way its end is what is come back to.
    const before = this.#target ? this.#target.view : this.#requests.view();
    if (!same(before, view)) this.#requests.remember(before);
    this.go(view);
  }

  #aim(fit: Fit): View {
    return (this.#target ? this.#target.view : this.#requests.view()) ?? wholeView(fit);
  }

  #arrive(view: View | undefined, asked: boolean): void {
    this.#target = undefined;
    this.#requests.look(view, false);
    this.#requests.rest(asked);
  }

  #animate(step: (elapsed: number) => boolean): void {
    let start: number | undefined;
    const run = (now: number): void => {
      start ??= now;
      this.#frame = 0;
      if (step(now - start)) this.#frame = requestAnimationFrame(run);
    };
    this.#frame = requestAnimationFrame(run);
  }

  #leave(): void {
    this.#letGo?.();
    this.#letGo = undefined;
    this.#chart = undefined;
  }

  #byHand(chart: HTMLElement): GestureRequests {
    const sideways = (): boolean => this.#requests.fit()?.form.whole.orientation === 'horizontal';
    const canPan = (): boolean => this.#requests.view() !== undefined;
    return {
      along: ([x, y]) => {
        const at = (sideways() ? x : y) / drawnScale(chart);
        return sideways() && this.#requests.fit()?.form.whole.rtl ? chart.clientWidth - at : at;
      },
      canPan,
      canPanByFinger: () => canPan() && sideways(),
      begin: () => {
        this.#stopped = this.stop();
        const fit = this.#requests.fit();
        this.#from = fit && (this.#requests.view() ?? wholeView(fit));
      },
      move: (move) => this.#move(move),
      end: (velocity) => this.#end(velocity),
      dive: (at) => {
        const fit = this.#requests.fit();
        if (fit) this.#goOn(zoomBy(fit, this.#aim(fit), diveFactor, at));
      },
    };
  }

  /** Once a frame: hands are quicker than screens. */
  #move(move: Move): void {
    if (!this.#from) return;
    this.#last = move;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const fit = this.#requests.fit();
      if (fit && this.#from) this.#requests.look(moveBy(fit, this.#from, move), true);
    });
  }

  #end(velocity: number): void {
    const fit = this.#requests.fit();
    const [from, last] = [this.#from, this.#last];
    if (!fit || !from) return;
    this.stop();
    if (!last) {
      if (this.#stopped) this.#arrive(this.#requests.view(), true);
      return;
    }
    const view = moveBy(fit, from, last);
    const still = isStill();
    if (!view || still || Math.abs(velocity) < leastPush) {
      this.#arrive(view, true);
      return;
    }
    this.#requests.look(view, true);
    // What a push adds up to is its speed times its time; so much of it is spent after each moment.
    this.#animate((elapsed) => {
      const speed = velocity * Math.exp(-elapsed / pushTime);
      const there = panBy(fit, view, -pushTime * (velocity - speed));
      const atEnd = elapsed > 0 && same(there, this.#requests.view());
      const spent = atEnd || Math.abs(speed) < leastPush;
      if (spent) this.#arrive(there, true);
      else this.#requests.look(there, true);
      return !spent;
    });
  }
}

const same = (a: View | undefined, b: View | undefined): boolean =>
  a?.start === b?.start && a?.end === b?.end;
